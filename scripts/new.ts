// npm run new -- returns refund-to-gift-card: a draft of an article in every locale, never over a file.
import { newArticle } from '../src/editing/new-article.ts';
import { writeWhole } from '../src/reader/atomic-file.ts';
import { UserError } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { shown } from '../src/reader/text-file.ts';
import type { Locale } from '../src/text/languages.ts';
import { readArguments, runCommand } from './terminal/command.ts';

const usage = 'npm run new -- CATEGORY SLUG [--content DIR]';

const next: Record<Locale, string> = {
  en: 'Next: write them with npm run dev open, which shows drafts. Delete draft: true to publish.',
  lt: 'Toliau: rašykite, atsivėrę npm run dev, kuris rodo juodraščius. Kad paskelbtumėte, ištrinkite draft: true.',
  ru: 'Дальше: пишите их, открыв npm run dev, где видны черновики. Чтобы опубликовать, удалите draft: true.',
};

await runCommand(() => {
  const { values, positionals } = readArguments(usage, { content: { type: 'string' } });
  const [category, slug, ...rest] = positionals.flatMap((part) => part.split('/'));
  if (!category || !slug || rest.length)
    throw new UserError(`Give a category and a name for the article.\nUsage: ${usage}`, 2);
  const today = new Date().toISOString().slice(0, 10);
  const content = readContent(contentDir(values.content));
  const files = newArticle(content, { category, slug }, today);
  for (const { file, text } of files) writeWhole(file, text);
  console.log([...files.map(({ file }) => shown(file)), next[content.shop.editorLocale]].join('\n'));
});
