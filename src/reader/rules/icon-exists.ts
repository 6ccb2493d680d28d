// A category's icon is one that Lucide has.
//   ok      icon: truck
//   not ok  icon: truk
import nodes from 'lucide-static/icon-nodes.json' with { type: 'json' };
import { didYouMean } from '../did-you-mean.ts';
import { lineOf } from '../line-of.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: (icon: string) => `Lucide has no icon ${icon}: choose one from https://lucide.dev/icons.`,
  lt: (icon: string) => `„Lucide“ neturi piktogramos ${icon}: pasirinkite iš https://lucide.dev/icons.`,
  ru: (icon: string) => `в Lucide нет значка ${icon}: выберите на https://lucide.dev/icons.`,
};

export const iconExists: Rule = {
  name: 'icon-exists',
  severity: 'error',
  needed: true,
  find: ({ categories, shop: { editorLocale } }) =>
    categories
      .filter(({ icon }) => !Object.hasOwn(nodes, icon))
      .map(({ icon, path, frontMatter }) => ({
        path,
        line: lineOf(frontMatter, icon),
        message: messages[editorLocale](icon) + didYouMean(icon, Object.keys(nodes), editorLocale),
      })),
};
