// Customers' wordings that do not find an article → its `questions:`, every other byte of the file as it was.
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type Pair, type Scalar } from 'yaml';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { fold, tokens } from '../../text/index.ts';
import type { Article } from '../../reader/content.ts';
import { writeWhole } from '../../reader/atomic-file.ts';
import { toPlainText } from '../../reader/text-file.ts';

/** @returns how many were added; `problem` says which must be added by hand, and why */
export function applyQuestions(article: Article, wordings: string[]): { added: number; problem: string | null } {
  const fresh = freshOf(wordings, [article.title, ...article.questions]);
  if (!fresh.length) return { added: 0, problem: null };
  const changed = withQuestions(readFileSync(article.file, 'utf8'), fresh);
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

/** Null where they cannot be added so that all else stays as it was: front matter in one pair of braces. */
export function withQuestions(source: string, wordings: string[]): string | null {
  const lines = source.split(LINE_END);
  const split = splitFrontMatter(toPlainText(source));
  if (typeof split === 'string') return null;
  // The YAML as it stands in the file, with its own line ends: between the two fences.
  const last = split.yaml.text.split('\n').length;
  const yaml = lines.slice(1, last).join('');
  const before = questionsIn(yaml);
  const changed = before && edited(yaml, wordings, lines[0]!.includes('\r') ? '\r\n' : '\n');
  if (!changed || !isSame(questionsIn(changed), [...before, ...wordings])) return null;
  return lines[0]! + changed + lines.slice(last).join('');
}

/** Behind each line end. */
const LINE_END = /(?<=\r\n|\r(?!\n)|\n)/;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Null where they cannot be read: the proof that an edit did what it should. */
function questionsIn(yaml: string): unknown[] | null {
  const document = parseDocument(yaml);
  if (document.errors.length || !(document.contents === null || isMap(document.contents))) return null;
  const questions = (document.toJS({ maxAliasCount: 0 }) as { questions?: unknown } | null)?.questions ?? [];
  return Array.isArray(questions) ? questions : null;
}

function edited(yaml: string, wordings: string[], newline: string): string | null {
  const lines = (indent: string): string =>
    wordings.map((wording) => `${indent}- ${quoted(wording)}${newline}`).join('');
  const insert = (at: number, text: string, before = yaml): string => before.slice(0, at) + text + before.slice(at);
  const pair = pairOf(yaml);
  if (!pair) return insert(yaml.length, `questions:${newline}${lines('  ')}`);
  const { key, value: list } = pair;
  if (isScalar(list) || list === null) {
    const bare = withoutValue(yaml, list);
    return insert(lineAfter(bare, rangeOf(key)[1]), lines('  '), bare);
  }
  if (!isSeq(list)) return null;
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow) {
    const texts = wordings.map((wording) => JSON.stringify(wording)).join(', ');
    return last ? insert(rangeOf(last)[1], `, ${texts}`) : insert(rangeOf(list)[0] + 1, texts);
  }
  const indent = /^[ \t]*/.exec(yaml.slice(yaml.lastIndexOf('\n', rangeOf(list)[0]) + 1))![0];
  return insert(lineAfter(yaml, rangeOf(last!)[1] - 1), lines(indent));
}

/** `questions: ~` and `questions: null` become `questions:`. */
function withoutValue(yaml: string, value: Node | null): string {
  const [start, end] = value ? rangeOf(value) : [0, 0];
  return start < end ? yaml.slice(0, start).trimEnd() + yaml.slice(end) : yaml;
}

const quoted = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();
const rangeOf = ({ range }: Node): [number, number, number] => range!;
const lineAfter = (text: string, at: number): number => text.indexOf('\n', at) + 1 || text.length;

function pairOf(yaml: string): Pair<Scalar, Node | null> | undefined {
  const { contents } = parseDocument(yaml);
  const pairs = (isMap(contents) ? contents.items : []) as Pair<Scalar, Node | null>[];
  return pairs.find(({ key }) => key.value === 'questions');
}
