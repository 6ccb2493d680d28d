// CATEGORY/SLUG, by which messages and events name an article in whatever language.

/** LOCALE/CATEGORY/SLUG → CATEGORY/SLUG */
export function toArticle(id: string): string {
  return id.split('/').slice(1).join('/');
}

/** Of a link to an article: the last two parts of its address. */
export function articleOf({ pathname }: { pathname: string }): string {
  return decodeURIComponent(pathname.split('/').filter(Boolean).slice(-2).join('/'));
}
