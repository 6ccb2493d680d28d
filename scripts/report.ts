// npm run report [-- --out FILE]: how the help centre stands, as one HTML page for editors.
import { resolve } from 'node:path';
import { writeWhole } from '../src/reader/atomic-file.ts';
import { refuseErrors } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { reportOf } from './terminal/report-of.ts';

const usage = 'npm run report -- [--out FILE] [--content DIR]';

await runCommand(() => {
  const { values } = readArguments(
    usage,
    { content: { type: 'string' }, out: { type: 'string', default: 'report.html' } },
    { allowPositionals: false },
  );
  const content = readContent(contentDir(values.content), { forCustomers: true });
  refuseErrors(content.problems);
  writeWhole(resolve(values.out), reportOf(content));
  console.log(`${values.out}: how ${content.articles.length} articles stand.\nNext: open it in a browser.`);
});
