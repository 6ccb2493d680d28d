// npm run translations: what is missing or outdated in each language. --export FILE writes it for a translator, as CSV
// or XLIFF by the file's ending; --import FILE takes it back into the articles.
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { translationLines } from '../src/editing/translation-lines.ts';
import { translationStates, type TranslationState } from '../src/reader/translation-states.ts';
import { csvToUnits, unitsToCsv } from '../src/editing/translation-csv.ts';
import { toUnits, translationFile, withUnits } from '../src/editing/translation-units.ts';
import { unitsToXliff, xliffToUnits } from '../src/editing/translation-xliff.ts';
import { translationWords } from '../src/editing/translation-words.ts';
import { takeTranslations } from '../src/editing/take-translations.ts';
import { writeWhole } from '../src/reader/atomic-file.ts';
import type { Content } from '../src/reader/content.ts';
import { refuseErrors, UserError } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { shown } from '../src/reader/text-file.ts';
import { readChangeDays } from './terminal/change-days.ts';
import { readArguments, runCommand } from './terminal/command.ts';

const usage =
  'npm run translations -- [--locale LOCALE] [--export FILE.csv|FILE.xliff [--all]] [--import FILE] [--content DIR]';

type Words = (typeof translationWords)['en'];

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
  const { editorLocale } = content.shop;
  refuseErrors(content.problems, { editorLocale });
  const say = translationWords[editorLocale];
  if (values.locale && !content.locales.includes(values.locale))
    throw new UserError(`${say.noLocale(values.locale, content.locales.join(', '))}\nUsage: ${usage}`, 2);
  const { dayOf, note } = readChangeDays(content.dir, editorLocale);
  const states = translationStates(content, dayOf);
  const wanted = states.filter(({ locale }) => !values.locale || locale === values.locale);
  if (values.export)
    exportUnits(
      values.export,
      wanted.filter(({ state }) => values.all || state !== 'current'),
      say,
    );
  else if (values.import) importUnits(values.import, states, content);
  else console.log([...translationLines(wanted, editorLocale), ...note].join('\n'));
});

function formatOf(file: string, say: Words): 'csv' | 'xliff' {
  const ending = extname(file).toLowerCase();
  if (ending === '.csv') return 'csv';
  if (ending === '.xliff' || ending === '.xlf') return 'xliff';
  throw new UserError(`${say.ending(file)}\nUsage: ${usage}`, 2);
}

function exportUnits(file: string, states: TranslationState[], say: Words): void {
  const units = states.flatMap(toUnits);
  if (!units.length) throw new UserError(say.nothingToDo);
  const text = formatOf(file, say) === 'csv' ? unitsToCsv(units) : unitsToXliff(units, states[0]!.source.locale);
  writeWhole(file, text);
  console.log(`${say.exported(file, states.length, units.length)}\n${say.toImport(file)}`);
}

function importUnits(file: string, states: TranslationState[], { dir, shop }: Content): void {
  const say = translationWords[shop.editorLocale];
  const isCsv = formatOf(file, say) === 'csv';
  if (!existsSync(file)) throw new UserError(`${file}:1: ${say.noFile}`);
  const text = readFileSync(file, 'utf8');
  const rows = isCsv ? readCsv(file, text, say) : xliffToUnits(text);
  const { taken, problems } = takeTranslations(rows, states, shop.editorLocale);
  if (problems.length)
    throw new UserError([say.nothing, ...problems.map((problem) => `${file}: ${problem}`)].join('\n'));
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
    [...written, say.imported(written.length, taken.length), ...(written.length ? [say.next] : [])].join('\n'),
  );
}

function readCsv(file: string, text: string, say: Words): Record<string, string>[] {
  try {
    return csvToUnits(text);
  } catch (error) {
    throw new UserError(`${file}:1: ${say.noCsv((error as Error).message)}`);
  }
}
