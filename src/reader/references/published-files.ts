// The names and sizes that files of the content folder have on the site.
import type { ContentFile } from './content-files.ts';

/** The folder of the site that holds them; each name carries a hash, so a browser may keep the file for good. */
export const FILES_FOLDER = 'files';
/** Twice the width of an article's text, for screens of double density. */
export const MAX_WIDTH = 1600; // pixels

/** A picture is shown as WebP, whatever it was saved as. */
export function pictureName({ published }: ContentFile): string {
  return published.replace(/\.[^.]+$/, '.webp');
}

export function shownSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  if (width <= MAX_WIDTH) return { width, height };
  return { width: MAX_WIDTH, height: Math.max(1, Math.round((height * MAX_WIDTH) / width)) };
}
