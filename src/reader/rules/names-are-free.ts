// A category's folder becomes an address, and some addresses are taken by pages of the site.
//   ok      en/payments/
//   not ok  en/search/
import { sitePages } from '../site-pages.ts';
import type { Rule } from './rule.ts';

export const namesAreFree: Rule = {
  name: 'names-are-free',
  severity: 'error',
  needed: true,
  find: ({ categories }) =>
    categories
      .filter(({ category }) => sitePages.includes(category))
      .map(({ category, path }) => ({
        path,
        message: `the site has a page of its own at ${category}/: give the category’s folder another name`,
      })),
};
