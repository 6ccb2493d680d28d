// npm run rename -- returns/refund-time money-back: an article under another name, in every locale. Links, related,
// mostAsked, golden.tsv, redirects.tsv and signals.json name it anew, and its old address leads to it.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { movesOf, newFile } from '../src/editing/moves.ts';
import { renameInArticle } from '../src/editing/rename-article.ts';
import { renameInFile } from '../src/editing/rename-in-lists.ts';
import { renameWords } from '../src/editing/rename-words.ts';
import { writeWhole } from '../src/reader/atomic-file.ts';
import { refuseErrors, UserError } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { shown } from '../src/reader/text-file.ts';
import { readArguments, runCommand } from './terminal/command.ts';

const usage = 'npm run rename -- CATEGORY/SLUG NEW-SLUG (or NEW-CATEGORY/NEW-SLUG) [--content DIR]';

await runCommand(() => {
  const { values, positionals } = readArguments(usage, { content: { type: 'string' } });
  const [from, to] = positionals;
  if (!from || !to || positionals.length > 2)
    throw new UserError(`Give the old name and the new one.\nUsage: ${usage}`, 2);
  const content = readContent(contentDir(values.content));
  // A file that cannot be read may name the article, and would go on doing so.
  const { editorLocale } = content.shop;
  refuseErrors(
    content.problems.filter(({ path }) => /\.(?:md|yml|tsv|json)$/.test(path)),
    { editorLocale },
  );
  const moves = movesOf(content, from, to);

  const byHand: string[] = [];
  let mended = 0;
  for (const article of content.articles) {
    const source = readFileSync(article.file, 'utf8');
    const { text, byHand: own } = renameInArticle(source, article, moves, editorLocale);
    const move = moves.moves.find((each) => each.article === article);
    byHand.push(...own);
    if (move) writeWhole(newFile(move), text);
    else if (text !== source) {
      writeWhole(article.file, text);
      mended += 1;
    }
  }
  const folders = ['', ...new Set(content.articles.map(({ locale }) => locale))];
  for (const file of folders.flatMap((folder) =>
    Object.keys(renameInFile).map((name) => join(content.dir, folder, name)),
  )) {
    if (!existsSync(file)) continue;
    const source = readFileSync(file, 'utf8');
    const text = renameInFile[file.slice(file.lastIndexOf('/') + 1)]!(source, moves);
    if (text !== source) writeWhole(file, text);
  }
  const say = renameWords[editorLocale];
  const isPublished = moves.moves.some(({ article }) => !article.draft);
  const told = [...(mended ? [say.mended(mended)] : []), ...(isPublished ? [say.oldAddress] : [])].join(' ');
  // Last, when everything else has its new name: an interrupted run leaves two articles, never none.
  for (const { article } of moves.moves) rmSync(article.file);
  console.log(
    [
      ...moves.moves.map((move) => `${move.article.path} → ${shown(newFile(move))}`),
      ...(told ? [told] : []),
      ...byHand,
      say.next,
    ].join('\n'),
  );
});
