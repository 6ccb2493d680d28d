// npm run check [-- --content DIR]: everything an editor can get wrong, all at once. Exit 0 fine, 1 problems.
// With --intents: which articles answer what shops are asked, why, and what none answers.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { applyFixes } from '../src/editing/apply-fixes.ts';
import { plural } from '../src/i18n/format.ts';
import { writeWhole } from '../src/reader/atomic-file.ts';
import { checkContent } from '../src/reader/check-content.ts';
import type { Content } from '../src/reader/content.ts';
import { formatProblems, refuseErrors, UserError, type Problem } from '../src/reader/problem.ts';
import { toAnnotations, toSarif } from '../src/reader/problem-formats.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import type { Locale } from '../src/text/languages.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { explainRule } from './terminal/explain-rule.ts';
import { intentLines } from './terminal/intent-lines.ts';
import { momentOf } from './terminal/moment.ts';
import { readSpellers } from './terminal/spelling.ts';

const usage =
  'npm run check -- [--content DIR] [--all] [--fix] [--spelling] [--intents] [--format json|sarif|github] [--explain RULE]';
const formats: Record<string, (problems: readonly Problem[]) => string> = {
  json: (problems) => JSON.stringify(problems, null, 2),
  sarif: toSarif,
  github: toAnnotations,
};

type Words = {
  mended: (from: string, to: string) => string;
  sound: (articles: number, locales: string, drafts: number) => string;
};
const messages: Record<Locale, Words> = {
  en: {
    mended: (from, to) => `${from} is now ${to}`,
    sound: (articles, locales, drafts) =>
      plural('en', articles, {
        one: `{n} article in ${locales} is sound${drafts ? ', and a draft' : ''}.`,
        other: `{n} articles in ${locales} are sound${drafts ? `, ${drafts} of them drafts` : ''}.`,
      }),
  },
  lt: {
    mended: (from, to) => `vietoj ${from} dabar ${to}`,
    sound: (articles, locales, drafts) =>
      `Klaidų nėra. Straipsnių (${locales}): ${articles}${drafts ? `, iš jų juodraščių: ${drafts}` : ''}.`,
  },
  ru: {
    mended: (from, to) => `вместо ${from} теперь ${to}`,
    sound: (articles, locales, drafts) =>
      `Ошибок нет. Статей (${locales}): ${articles}${drafts ? `, из них черновиков: ${drafts}` : ''}.`,
  },
};

await runCommand(async () => {
  const { values } = readArguments(
    usage,
    {
      content: { type: 'string' },
      all: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      spelling: { type: 'boolean', default: false },
      intents: { type: 'boolean', default: false },
      explain: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
    { allowPositionals: false },
  );
  if (values.explain !== undefined) return console.log(explainRule(values.explain));
  const format = formats[values.format];
  if (!format && values.format !== 'text')
    throw new UserError(
      `--format ${values.format}: give one of text, ${Object.keys(formats).join(', ')}\nUsage: ${usage}`,
      2,
    );
  const dir = contentDir(values.content);
  if (values.fix) fix(await check(dir));
  const { content, problems, note } = await check(dir, values);
  if (format) {
    console.log(format(problems));
    process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    return;
  }
  const shown = { all: values.all, editorLocale: content.shop.editorLocale };
  refuseErrors(problems, shown);
  if (problems.length) console.warn(`${formatProblems(problems, shown)}\n`);
  if (values.intents) for (const locale of content.locales) console.log(intentLines(content, locale).join('\n'));
  console.log([...note, summary(content)].join('\n'));
});

type Checked = { content: Content; problems: Problem[]; note: string[] };

async function check(dir: string, { spelling = false } = {}): Promise<Checked> {
  const content = readContent(dir, { forCustomers: true });
  const moment = { ...momentOf(content), ...(spelling && { spellerOf: await readSpellers(content) }) };
  return { content, problems: checkContent(content, { moment }), note: moment.note };
}

/** Says what was mended, on the channel of problems: what --format prints stays whole. */
function fix({ content, problems }: Checked): void {
  const { mended } = messages[content.shop.editorLocale];
  for (const [path, own] of Map.groupBy(problems, (problem) => problem.path)) {
    if (!own.some((problem) => problem.fix)) continue;
    const fixed = applyFixes(readFileSync(resolve(path), 'utf8'), own);
    if (!fixed) continue;
    writeWhole(resolve(path), fixed.text);
    for (const { line, fix } of fixed.mended) console.warn(`${path}:${line}: ${mended(fix!.from, fix!.to)}`);
  }
}

function summary({ articles, locales, shop }: Content): string {
  const drafts = articles.filter(({ draft }) => draft).length;
  return messages[shop.editorLocale].sound(articles.length, locales.join(', '), drafts);
}
