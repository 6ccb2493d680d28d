// Addresses on this site: the one place that knows how they are made. All end in a slash and carry the base.
import { pageAddress, withBase } from '../markdown/links.ts';

const base = import.meta.env.BASE_URL;

/** `path('en', 'returns', 'refund-time')` → /help/en/returns/refund-time/ */
export function path(...parts: string[]): string {
  return pageAddress(parts.join('/'), base);
}

/** A file of `public/` or one that a page writes. */
export function filePath(name: string): string {
  return withBase(`/${name}`, base);
}

export function articlePath({ locale, category, slug }: { locale: string; category: string; slug: string }): string {
  return path(locale, category, slug);
}

/** A step of an article's guide, but for the first, which stands on the article's own page. */
export function stepPath({ locale, category, slug }: { locale: string; category: string; slug: string }, step: string) {
  return path(locale, category, slug, step);
}

/** With the origin, for canonical links and feeds. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
