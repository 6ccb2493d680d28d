// A category's folder becomes an address, and some addresses are taken by pages of the site. Some names are taken by
// Windows: a colleague there could not even check out the shop's repository.
//   ok      en/payments/
//   not ok  en/search/    en/payments/con.md
import type { Content } from '../content.ts';
import { sitePages } from '../site-pages.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: {
    page: (category: string) =>
      `the site has a page of its own at ${category}/: give the category’s folder another name`,
    windows: (name: string) => `Windows can have nothing of the name ${name}: give it another`,
  },
  lt: {
    page: (category: string) =>
      `adresą ${category}/ užima pačios svetainės puslapis: kategorijos aplanką pavadinkite kitaip`,
    windows: (name: string) => `„Windows“ vardo ${name} neleidžia: pavadinkite kitaip`,
  },
  ru: {
    page: (category: string) => `по адресу ${category}/ стоит страница самого сайта: дайте папке раздела другое имя`,
    windows: (name: string) => `имя ${name} в Windows недопустимо: назовите иначе`,
  },
};

/** Names of devices, whatever their ending, and what ends with a dot (learn.microsoft.com, “Naming Files”). */
const takenByWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;

export const namesAreFree: Rule = {
  name: 'names-are-free',
  severity: 'error',
  needed: true,
  find: (content) => {
    const say = messages[content.shop.editorLocale];
    const taken = content.categories
      .filter(({ category }) => sitePages.includes(category))
      .map(({ category, path }): Finding => ({ path, message: say.page(category) }));
    const onWindows = namesOf(content)
      .filter(({ name }) => takenByWindows.test(name))
      .map(({ name, path }): Finding => ({ path, message: say.windows(name) }));
    return [...taken, ...onWindows];
  },
};

/** Of everything in the folder, each with the file that it is the name of, or of a folder around. */
function namesOf({ categories, articles, files }: Content): { name: string; path: string }[] {
  return [
    ...categories.map(({ category: name, path }) => ({ name, path })),
    ...articles.map(({ slug: name, path }) => ({ name, path })),
    ...[...files].flatMap(([place, { path }]) => place.split('/').map((name) => ({ name, path }))),
  ];
}
