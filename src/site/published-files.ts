// What a published file holds: pictures are encoded anew, drawings keep what is safe, everything else is copied.
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { UserError } from '../reader/problem.ts';
import type { ContentFile } from '../reader/references/content-files.ts';
import { MAX_WIDTH, pictureName } from '../reader/references/published-files.ts';
import { safeDrawing } from './drawing.ts';

/** Of 100; nobody sees the difference to what was saved. */
const DOWNLOAD_QUALITY = 92;

/** @param name as on the site: a picture that is shown has another one than a picture to be downloaded */
export async function publishedBytes(name: string, file: ContentFile): Promise<Uint8Array<ArrayBuffer>> {
  if (file.kind === 'drawing') return new TextEncoder().encode(await drawing(file));
  if (file.kind !== 'picture') return new Uint8Array(await readFile(file.file));
  return new Uint8Array(await (name === pictureName(file) ? encode(file) : withoutNotes(file)));
}

/** A picture to be downloaded stays as it is, unless a camera or a program noted in it where, when and by whom it was taken. */
async function withoutNotes({ file, path }: ContentFile): Promise<Buffer> {
  try {
    const picture = sharp(file, { animated: true });
    const { exif, xmp, iptc, format } = await picture.metadata();
    if (!exif && !xmp && !iptc) return await readFile(file);
    return await picture.autoOrient().toFormat(format, { quality: DOWNLOAD_QUALITY }).toBuffer();
  } catch (error) {
    throw broken(path, error);
  }
}

async function drawing({ file, path }: ContentFile): Promise<string> {
  const safe = safeDrawing(await readFile(file, 'utf8'));
  if (safe === null) throw new UserError(`${path}:1: this is no drawing that can be read: save it anew as SVG`);
  return safe;
}

/** Turned as it was taken, no wider than a page shows it, without what the camera noted in it (place, time, owner). */
async function encode({ file, path }: ContentFile): Promise<Buffer> {
  try {
    const picture = sharp(file, { animated: true });
    return await picture.autoOrient().resize({ width: MAX_WIDTH, withoutEnlargement: true }).webp().toBuffer();
  } catch (error) {
    throw broken(path, error);
  }
}

function broken(path: string, error: unknown): UserError {
  return new UserError(`${path}:1: the picture is broken (${(error as Error).message}): save it anew`);
}

const types: Record<string, string> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt',
  pdf: 'application/pdf',
};

/** For `npm run dev`; in a built site the host says it. */
export function typeOf(name: string): string {
  return types[name.split('.').at(-1)!] ?? 'application/octet-stream';
}
