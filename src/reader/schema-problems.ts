// What a schema refuses → problems in an editor's words, each at its line.
import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import { z } from 'zod';
import type { Locale } from '../text/languages.ts';
import { didYouMean } from './did-you-mean.ts';
import { wordsFor } from './field-words.ts';
import { remedyForKey } from './foreign-keys.ts';
import { frontMatterWords, type FrontMatterWords } from './front-matter-words.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
/** What was checked, and how a place in it becomes a problem. */
type Checked = {
  schema: z.ZodType;
  document: Document;
  value: unknown;
  toProblem: (offset: number, message: string) => Problem;
  editorLocale: Locale;
};

export function issueToProblems(issue: Issue, checked: Checked): Problem[] {
  const { schema, document, value, toProblem, editorLocale } = checked;
  const say = frontMatterWords[editorLocale];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) =>
      toProblem(offsetOf(document, [...issue.path, key]), say.noKey(key) + remedyFor(key, known, editorLocale)),
    );
  }
  const closest = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined;
  if (closest)
    return closest.flatMap((inner) => issueToProblems({ ...inner, path: [...issue.path, ...inner.path] }, checked));
  return [toProblem(offsetOf(document, issue.path), issueMessage(issue, valueAt(value, issue.path), editorLocale))];
}

const MAX_LISTED = 60; // keys: ui.yml has more than anybody would read

function remedyFor(key: string, known: string[], editorLocale: Locale): string {
  const remedy = remedyForKey(key, known, editorLocale);
  if (remedy) return `: ${remedy}`;
  const listed = known.length > MAX_LISTED ? '.' : `: ${frontMatterWords[editorLocale].useOneOf(known)}`;
  return `${listed}${didYouMean(key, known, editorLocale)}`;
}

/** The keys to write at the path, so none that is only read still; where a value may have several shapes, those of all. */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const [key, ...rest] = path;
      return key === undefined ? currentKeys(def.shape) : knownKeys(def.shape[String(key)]!, rest);
    }
    case 'record':
      return knownKeys(def.valueType, path.slice(1));
    case 'array':
      return knownKeys(def.element, path.slice(1));
    case 'optional':
    case 'default':
      return knownKeys(def.innerType, path);
    case 'union':
      return [...new Set(def.options.flatMap((option) => knownKeys(option, path)))];
    default:
      return [];
  }
}

function currentKeys(shape: Readonly<Record<string, z.core.$ZodType>>): string[] {
  return Object.keys(shape).filter((key) => !z.globalRegistry.get(shape[key]!)?.deprecated);
}

/** Of the shapes that a value may have, the one that it misses by the least: what the editor meant. */
function closestBranch(branches: Issue[][]): Issue[] | undefined {
  const [best, second] = branches.toSorted((a, b) => a.length - b.length);
  return best && second && best.length < second.length ? best : undefined;
}

function issueMessage(issue: Issue, input: unknown, editorLocale: Locale): string {
  const name = placeName(issue.path);
  const say = frontMatterWords[editorLocale];
  const own = wordsFor(editorLocale, issue.message);
  // Checks of our own say what is wrong and what to do; they only lack the place.
  if (issue.code === 'custom' || issue.code === 'invalid_union') return name ? `${own} (${name})` : own;
  if (issue.code === 'invalid_key')
    return say.noName(String(issue.path.at(-1)), wordsFor(editorLocale, issue.issues[0]?.message ?? ''));
  const isUnquoted = issue.code === 'invalid_type' && issue.expected === 'string' && typeof input !== 'object';
  const expected = expectation(issue, input, say) ?? own;
  const what = name || say.file;
  if (input === undefined) return say.missing(what, expected);
  return isUnquoted ? say.unquoted(what, describe(input, say)) : say.wrong(what, describe(input, say), expected);
}

/** `questions.2`: places in a list are counted from 1. */
function placeName(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');
}

/** By the kind of the check; null where the schema says it in words of its own. */
function expectation(issue: Issue, input: unknown, { types, expected }: FrontMatterWords): string | null {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number' && typeof input === 'number') return expected.finite;
      return types[issue.expected] ?? issue.expected;
    case 'too_small':
      if (issue.origin === 'string') return expected.text;
      return issue.inclusive ? expected.atLeast(issue.minimum) : expected.above(issue.minimum);
    case 'invalid_value':
      return expected.oneOf(issue.values);
    case 'invalid_format':
      return issue.format === 'date' ? expected.day : null;
    default:
      return null;
  }
}

const MAX_SHOWN = 60; // characters of a value

function describe(input: unknown, { is }: FrontMatterWords): string {
  if (input === null) return is.empty;
  if (Array.isArray(input)) return is.list;
  if (typeof input === 'object') return is.map;
  if (typeof input === 'number') return is.number(input);
  const text = String(input);
  if (text.trim() === '') return is.empty;
  return is.text(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

/** Where the deepest node on the path begins: the key for a map's pair, the item for a list's. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: k }) => isScalar(k) && String(k.value) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof key === 'number') {
      node = (node.items[key] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
