// A category's folder becomes an address, and some addresses are taken by pages of the site.
//   ok      en/payments/
//   not ok  en/search/
import { sitePages } from '../site-pages.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: (category: string) => `the site has a page of its own at ${category}/: give the category’s folder another name`,
  lt: (category: string) =>
    `adresą ${category}/ užima pačios svetainės puslapis: kategorijos aplanką pavadinkite kitaip`,
  ru: (category: string) => `по адресу ${category}/ стоит страница самого сайта: дайте папке раздела другое имя`,
};

export const namesAreFree: Rule = {
  name: 'names-are-free',
  severity: 'error',
  needed: true,
  find: ({ categories, shop }) =>
    categories
      .filter(({ category }) => sitePages.includes(category))
      .map(({ category, path }) => ({
        path,
        message: messages[shop.editorLocale](category),
      })),
};
