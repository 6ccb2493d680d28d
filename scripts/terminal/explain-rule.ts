// What a rule looks for, with examples that pass and that do not: the comment that its file opens with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../src/reader/did-you-mean.ts';
import { UserError } from '../../src/reader/problem.ts';
import { rules } from '../../src/reader/rules/index.ts';

const folder = join(import.meta.dirname, '../../src/reader/rules');

/** @throws UserError when there is no such rule */
export function explainRule(name: string): string {
  const rule = rules.find((each) => each.name === name);
  const names = rules.map((each) => each.name);
  if (!rule)
    throw new UserError(`There is no rule ${name}: give one of ${names.join(', ')}.${didYouMean(name, names)}`, 2);
  const lines = readFileSync(join(folder, `${name}.ts`), 'utf8').split('\n');
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('//')),
  );
  return [
    `${name} (${rule.severity === 'error' ? 'an error' : 'a warning'}${rule.needed ? ', whatever shop.yml says' : ''}${rule.searches ? ', looked for by npm run check alone' : ''})`,
    ...comment.map((line) => line.replace(/^\/\/ ?/, '')),
  ].join('\n');
}
