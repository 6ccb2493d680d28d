// npm run report [-- --out FILE]: how the help centre stands, as one HTML page for editors.
import { resolve } from 'node:path';
import { plural } from '../src/i18n/format.ts';
import { writeWhole } from '../src/reader/atomic-file.ts';
import { refuseErrors } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import type { Locale } from '../src/text/languages.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { reportOf } from './terminal/report-of.ts';

const usage = 'npm run report -- [--out FILE] [--content DIR]';

const done: Record<Locale, (file: string, articles: number) => string> = {
  en: (file, articles) =>
    `${file}: ${plural('en', articles, { one: 'how {n} article stands', other: 'how {n} articles stand' })}.\nNext: open it in a browser.`,
  lt: (file, articles) =>
    `${file}: ${plural('lt', articles, { one: '{n} straipsnio', other: '{n} straipsnių' })} būklė.\nToliau: atverkite naršyklėje.`,
  ru: (file, articles) =>
    `${file}: состояние ${plural('ru', articles, { one: '{n} статьи', other: '{n} статей' })}.\nДальше: откройте в браузере.`,
};

await runCommand(() => {
  const { values } = readArguments(
    usage,
    { content: { type: 'string' }, out: { type: 'string', default: 'report.html' } },
    { allowPositionals: false },
  );
  const content = readContent(contentDir(values.content), { forCustomers: true });
  const { editorLocale } = content.shop;
  refuseErrors(content.problems, { editorLocale });
  writeWhole(resolve(values.out), reportOf(content));
  console.log(done[editorLocale](values.out, content.articles.length));
});
