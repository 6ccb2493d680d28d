// A category's icon is one that Lucide has.
//   ok      icon: truck
//   not ok  icon: truk
import nodes from 'lucide-static/icon-nodes.json' with { type: 'json' };
import type { Rule } from '../check-content.ts';
import { nearest } from '../nearest.ts';

export const iconExists: Rule = ({ categories }) =>
  categories
    .filter(({ icon }) => !Object.hasOwn(nodes, icon))
    .map(({ icon, path }) => ({
      path,
      line: 1,
      severity: 'error',
      message: `Unexpected icon ${icon}, expected a name from https://lucide.dev/icons.${nearest(icon, Object.keys(nodes))}`,
    }));
