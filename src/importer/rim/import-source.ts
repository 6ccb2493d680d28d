// One import from end to end: read what lies there, plan, write.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHelpCentre } from '../../reader/help-centre.ts';
import { shown } from '../../reader/text-file.ts';
import { reportText, summaryLines } from '../import-report.ts';
import { importWords } from '../import-words.ts';
import { planImport } from '../plan-import.ts';
import { onlyLocales } from '../source.ts';
import { downloadPictures } from './download.ts';
import { readSource } from './read-source.ts';
import { readLedger, writeImport } from './write-import.ts';

export type ImportOptions = {
  /** Of what does not say its language; the help centre's own by default. */
  locale?: string;
  /** These languages alone. */
  only?: string[];
  /** Fetch pictures that lie at an address. */
  download?: boolean;
  /** Write nothing. */
  isDry?: boolean;
};

/**
 * @param path of an export or a folder of pages  @param dir the content folder, absolute
 * @returns lines for the terminal, the report of every case as Markdown, and what to do next once it is written
 * @throws UserError where nothing can be read, before anything is written
 */
export async function importSource(
  path: string,
  dir: string,
  options: ImportOptions = {},
): Promise<{ lines: string[]; report: string; next: (reportFile: string) => string }> {
  const content = readHelpCentre(dir);
  const { editorLocale } = content.shop;
  const say = importWords[editorLocale];
  const all = readSource(path, options.locale ?? content.defaultLocale, editorLocale);
  const source = options.only ? onlyLocales(all, options.only) : all;
  const downloads = options.download ? await downloadPictures(source) : new Map();
  const textOf = (file: string) => readFileSync(file, 'utf8');
  const plan = planImport(source, content, { ledger: readLedger(dir), downloads, textOf });
  const kept = options.isDry ? [] : writeImport(plan, dir);
  return {
    lines: [
      ...summaryLines(source, plan, editorLocale),
      ...kept.map((file) => say.keptFile(shown(join(dir, file)))),
      ...(options.isDry ? [say.notWritten] : []),
    ],
    report: reportText(source, plan, editorLocale),
    next: say.written,
  };
}
