// A category's folder becomes an address, and some addresses are taken by pages of the site.
//   ok      en/payments/
//   not ok  en/search/
import type { Rule } from '../check-content.ts';

const taken = new Set(['search', 'contact', 'all', 'not-found']);

export const namesAreFree: Rule = ({ categories }) =>
  categories
    .filter(({ category }) => taken.has(category))
    .map(({ category, path }) => ({
      path,
      line: 1,
      severity: 'error',
      message: `Unexpected category folder ${category}, expected another name: the site's own page has that address`,
    }));
