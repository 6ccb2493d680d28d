// npm run -s ask -- --locale lt "kaip grąžinti prekę": the site's own search in the terminal.
// Without a query each line of standard input is one; --json prints an object a line.
import { createInterface } from 'node:readline';
import type { SearchOutcome } from '../src/search/documents.ts';
import { search } from '../src/search/search.ts';
import { readArguments, runCommand } from './lib/command.ts';
import { contentDir, readContent } from './lib/content.ts';
import { localeIndex } from './lib/locale-index.ts';
import { refuseErrors, UserError } from './lib/problem.ts';

const usage = 'npm run -s ask -- --locale ru [--content DIR] [--limit N] [--json] ["QUERY"]';

await runCommand(async () => {
  const { values, positionals } = readArguments(usage, {
    locale: { type: 'string' },
    content: { type: 'string' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UserError(`Unexpected --limit ${values.limit}, expected a whole number from 1\nUsage: ${usage}`, 2);
  const content = readContent(contentDir(values.content));
  refuseErrors(content.problems);
  const locale = values.locale ?? content.defaultLocale;
  if (!content.locales.includes(locale))
    throw new UserError(
      `Unexpected --locale ${locale}, expected one that has articles: ${content.locales.join(', ')}\nUsage: ${usage}`,
      2,
    );

  const index = localeIndex(content, locale);
  const print = (outcome: SearchOutcome) => console.log(values.json ? toJson(outcome, locale) : toText(outcome));
  if (positionals.length) print(search(index, positionals.join(' '), { limit }));
  else for await (const line of createInterface({ input: process.stdin })) print(search(index, line, { limit }));
});

function toJson({ query, hits }: SearchOutcome, locale: string): string {
  return JSON.stringify({ query, locale, hits: hits.map(({ id, title, url, score }) => ({ id, title, url, score })) });
}

function toText({ query, hits }: SearchOutcome): string {
  const lines = hits.map(
    ({ title, url, excerpt }, i) => `${i + 1}. ${title}\n   ${excerpt.map(({ text }) => text).join('')}\n   ${url}`,
  );
  return `${query}\n${lines.join('\n') || 'Nothing found.'}\n`;
}
