// npm run translations: what is missing or outdated in each language. --export FILE writes it for a translator, as CSV
// or XLIFF by the file's ending; --import FILE takes it back into the articles.
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { translationLines } from '../src/editing/translation-lines.ts';
import { translationStates, type TranslationState } from '../src/reader/translation-states.ts';
import { csvToUnits, unitsToCsv } from '../src/editing/translation-csv.ts';
import { toUnits, translationFile, withUnits } from '../src/editing/translation-units.ts';
import { unitsToXliff, xliffToUnits } from '../src/editing/translation-xliff.ts';
import { takeTranslations } from '../src/editing/take-translations.ts';
import { writeWhole } from '../src/reader/atomic-file.ts';
import { refuseErrors, UserError } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { shown } from '../src/reader/text-file.ts';
import { readChangeDays } from './terminal/change-days.ts';
import { readArguments, runCommand } from './terminal/command.ts';

const usage =
  'npm run translations -- [--locale LOCALE] [--export FILE.csv|FILE.xliff [--all]] [--import FILE] [--content DIR]';

await runCommand(() => {
  const { values } = readArguments(
    usage,
    {
      content: { type: 'string' },
      locale: { type: 'string' },
      export: { type: 'string' },
      import: { type: 'string' },
      all: { type: 'boolean', default: false },
    },
    { allowPositionals: false },
  );
  const content = readContent(contentDir(values.content));
  refuseErrors(content.problems);
  if (values.locale && !content.locales.includes(values.locale))
    throw new UserError(
      `--locale ${values.locale}: there are articles in ${content.locales.join(', ')} only.\nUsage: ${usage}`,
      2,
    );
  const { dayOf, note } = readChangeDays(content.dir, 'en');
  const states = translationStates(content, dayOf);
  const wanted = states.filter(({ locale }) => !values.locale || locale === values.locale);
  if (values.export)
    exportUnits(
      values.export,
      wanted.filter(({ state }) => values.all || state !== 'current'),
    );
  else if (values.import) importUnits(values.import, states, content.dir);
  else console.log([...translationLines(wanted), ...note].join('\n'));
});

function formatOf(file: string): 'csv' | 'xliff' {
  const ending = extname(file).toLowerCase();
  if (ending === '.csv') return 'csv';
  if (ending === '.xliff' || ending === '.xlf') return 'xliff';
  throw new UserError(`${file}: give a name that ends in .csv or .xliff\nUsage: ${usage}`, 2);
}

function exportUnits(file: string, states: TranslationState[]): void {
  const units = states.flatMap(toUnits);
  if (!units.length)
    throw new UserError(
      'There is nothing to translate: every translation is there and current (--all exports them anyway).',
    );
  const text = formatOf(file) === 'csv' ? unitsToCsv(units) : unitsToXliff(units, states[0]!.source.locale);
  writeWhole(file, text);
  console.log(
    `${file}: ${states.length} articles, ${units.length} texts.\nNext: fill in the targets, then npm run translations -- --import ${file}`,
  );
}

function importUnits(file: string, states: TranslationState[], dir: string): void {
  const isCsv = formatOf(file) === 'csv';
  if (!existsSync(file)) throw new UserError(`${file}:1: there is no such file`);
  const text = readFileSync(file, 'utf8');
  const { taken, problems } = takeTranslations(isCsv ? readCsv(file, text) : xliffToUnits(text), states);
  if (problems.length)
    throw new UserError(`Nothing was imported.\n${problems.map((problem) => `${file}: ${problem}`).join('\n')}`);
  const today = new Date().toISOString().slice(0, 10);
  const written = taken.flatMap(({ state, units }) => {
    const target = translationFile(state, dir);
    const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
    const after = withUnits(state, units, before, today);
    if (after === null) return [];
    writeWhole(target, after);
    return [shown(target)];
  });
  console.log(
    [
      ...written,
      `${written.length} of ${taken.length} articles changed.`,
      ...(written.length ? ['Next: npm run check, then commit.'] : []),
    ].join('\n'),
  );
}

function readCsv(file: string, text: string): Record<string, string>[] {
  try {
    return csvToUnits(text);
  } catch (error) {
    throw new UserError(`${file}:1: this is no CSV that can be read, export it again (${(error as Error).message})`);
  }
}
