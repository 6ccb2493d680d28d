// npm run macros -- --for zendesk macros.csv: the short answer of each article as a helpdesk's macro, as CSV or JSON by
// the file's ending.
import { extname } from 'node:path';
import { helpdesks, macrosToText, toMacros } from '../src/editing/macros.ts';
import { writeWhole } from '../src/reader/atomic-file.ts';
import { refuseErrors, UserError } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { readArguments, runCommand } from './terminal/command.ts';

const usage = 'npm run macros -- --for zendesk|gorgias FILE.csv|FILE.json [--locale LOCALE] [--content DIR]';

await runCommand(() => {
  const { values, positionals } = readArguments(usage, {
    for: { type: 'string', default: '' },
    locale: { type: 'string' },
    content: { type: 'string' },
  });
  const [file, ...rest] = positionals;
  const format = extname(file ?? '')
    .slice(1)
    .toLowerCase();
  const helpdesk = Object.hasOwn(helpdesks, values.for) ? helpdesks[values.for] : undefined;
  if (!helpdesk) throw new UserError(`--for: name one of ${Object.keys(helpdesks).join(', ')}\nUsage: ${usage}`, 2);
  if (!file || rest.length || (format !== 'csv' && format !== 'json'))
    throw new UserError(`Give one file to write, whose name ends in .csv or .json.\nUsage: ${usage}`, 2);
  const content = readContent(contentDir(values.content), { forCustomers: true });
  refuseErrors(content.problems);
  const { locales } = content;
  if (values.locale && !locales.includes(values.locale))
    throw new UserError(
      `--locale ${values.locale}: there are articles in ${locales.join(', ')} only.\nUsage: ${usage}`,
      2,
    );
  const macros = toMacros(content, values.locale ? [values.locale] : locales);
  writeWhole(file, macrosToText(macros, helpdesk, format));
  console.log(`${file}: ${macros.length} short answers in ${values.for}'s shape.`);
});
