// Customers' wordings that do not find an article → its `questions:`, every other byte of the file as it was.
import { readFileSync } from 'node:fs';
import { tokens } from '../../text/index.ts';
import { fold } from '../words/kept-words.ts';
import { addToList } from '../../reader/add-to-list.ts';
import type { Article } from '../../reader/content.ts';
import { writeWhole } from '../../reader/atomic-file.ts';

/** @returns how many were added; `problem` says which must be added by hand, and why */
export function applyQuestions(article: Article, wordings: string[]): { added: number; problem: string | null } {
  const fresh = freshOf(wordings, [article.title, ...article.questions]);
  if (!fresh.length) return { added: 0, problem: null };
  const changed = addToList(readFileSync(article.file, 'utf8'), 'questions', fresh);
  if (changed === null) {
    const problem = `${article.path}:1: nothing can be added to “questions:” as it is written there: add by hand ${fresh.join(' · ')}`;
    return { added: 0, problem };
  }
  writeWhole(article.file, changed);
  return { added: fresh.length, problem: null };
}

/** Those that are neither there already nor the same as one before, but for case, accents and punctuation. */
function freshOf(wordings: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(['', ...known.map(plain)]);
  return wordings.filter((wording) => seen.size < seen.add(plain(wording)).size);
}

const plain = (text: string): string =>
  tokens(text)
    .map((token) => fold(token.text.toLowerCase().replace(/ё/g, 'е')))
    .join(' ');
