// A category's icon is one that Lucide has.
//   ok      icon: truck
//   not ok  icon: truk
import nodes from 'lucide-static/icon-nodes.json' with { type: 'json' };
import { didYouMean } from '../did-you-mean.ts';
import { lineOf } from '../line-of.ts';
import type { Rule } from './rule.ts';

export const iconExists: Rule = {
  name: 'icon-exists',
  severity: 'error',
  needed: true,
  find: ({ categories }) =>
    categories
      .filter(({ icon }) => !Object.hasOwn(nodes, icon))
      .map(({ icon, path, frontMatter }) => ({
        path,
        line: lineOf(frontMatter, icon),
        message: `Lucide has no icon ${icon}: choose one from https://lucide.dev/icons.${didYouMean(icon, Object.keys(nodes))}`,
      })),
};
