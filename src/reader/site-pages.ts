// The pages that the site itself has beside a locale's categories: LOCALE/search/ and the like.
export const sitePages: readonly string[] = ['search', 'contact', 'all', 'not-found', 'widget'];
