// Texts → a list in the front matter of a file that an editor wrote, every other byte of the file as it was.
import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type Pair, type Scalar } from 'yaml';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { toPlainText } from './text-file.ts';

/** @param key `questions`, say  @returns null where they cannot be added so that all else stays as it was: front matter in one pair of braces */
export function addToList(source: string, key: string, texts: string[]): string | null {
  const lines = source.split(LINE_END);
  const split = splitFrontMatter(toPlainText(source));
  if (typeof split === 'string') return null;
  // The YAML as it stands in the file, with its own line ends: between the two fences.
  const last = split.yaml.text.split('\n').length;
  const yaml = lines.slice(1, last).join('');
  const before = listIn(yaml, key);
  const changed = before && edited(yaml, key, { texts, newline: lines[0]!.includes('\r') ? '\r\n' : '\n' });
  if (!changed || !isSame(listIn(changed, key), [...before, ...texts])) return null;
  return lines[0]! + changed + lines.slice(last).join('');
}

/** Behind each line end. */
const LINE_END = /(?<=\r\n|\r(?!\n)|\n)/;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Null where they cannot be read: the proof that an edit did what it should. */
function listIn(yaml: string, key: string): unknown[] | null {
  const document = parseDocument(yaml);
  if (document.errors.length || !(document.contents === null || isMap(document.contents))) return null;
  const list = (document.toJS({ maxAliasCount: 0 }) as Record<string, unknown> | null)?.[key] ?? [];
  return Array.isArray(list) ? list : null;
}

type Addition = { texts: string[]; newline: string };

function edited(yaml: string, name: string, { texts, newline }: Addition): string | null {
  const lines = (indent: string): string => texts.map((text) => `${indent}- ${quoted(text)}${newline}`).join('');
  const insert = (at: number, text: string, before = yaml): string => before.slice(0, at) + text + before.slice(at);
  const pair = pairOf(yaml, name);
  if (!pair) return insert(yaml.length, `${name}:${newline}${lines('  ')}`);
  const { key, value: list } = pair;
  if (isScalar(list) || list === null) {
    const bare = withoutValue(yaml, list);
    return insert(lineAfter(bare, rangeOf(key)[1]), lines('  '), bare);
  }
  if (!isSeq(list)) return null;
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow) {
    const items = texts.map((text) => JSON.stringify(text)).join(', ');
    return last ? insert(rangeOf(last)[1], `, ${items}`) : insert(rangeOf(list)[0] + 1, items);
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

function pairOf(yaml: string, name: string): Pair<Scalar, Node | null> | undefined {
  const { contents } = parseDocument(yaml);
  const pairs = (isMap(contents) ? contents.items : []) as Pair<Scalar, Node | null>[];
  return pairs.find(({ key }) => key.value === name);
}
