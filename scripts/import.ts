// npm run import -- SOURCE: another help centre's articles into content/, with their pictures and old addresses.
// Run again, it brings what has changed there since; what was changed here is left alone.
import { importSource } from '../src/importer/rim/import-source.ts';
import { writeBeside } from '../src/miner/rim/kept-file.ts';
import { UserError } from '../src/reader/problem.ts';
import { contentDir } from '../src/reader/read-content.ts';
import { localePattern } from '../src/reader/schema.ts';
import { readArguments, runCommand } from './terminal/command.ts';

const usage =
  'npm run import -- FILE|FOLDER [--locale LOCALE] [--only LOCALE,…] [--download] [--dry-run] [--content DIR] [--report FILE]';

await runCommand(async () => {
  const { values, positionals } = readArguments(usage, {
    content: { type: 'string' },
    locale: { type: 'string' },
    only: { type: 'string' },
    download: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    report: { type: 'string', default: 'import-report.md' },
  });
  const [path, ...rest] = positionals;
  if (!path || rest.length) throw new UserError(`Name one export or folder.\nUsage: ${usage}`, 2);
  const { lines, report, next } = await importSource(path, contentDir(values.content), {
    ...(values.locale !== undefined && { locale: asLocale(values.locale) }),
    ...(values.only !== undefined && { only: values.only.split(',').map(asLocale) }),
    download: values.download,
    isDry: values['dry-run'],
  });
  console.log(lines.join('\n'));
  if (values['dry-run']) return;
  writeBeside(values.report, report);
  console.log(next(values.report));
});

function asLocale(name: string): string {
  if (localePattern.test(name)) return name;
  throw new UserError(`${name} is no locale: give a code such as en, lt or pt-BR\nUsage: ${usage}`, 2);
}
