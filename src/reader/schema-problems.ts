// What a schema refuses → problems in an editor's words, each at its line.
import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { remedyForKey } from './foreign-keys.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
/** What was checked, and how a place in it becomes a problem. */
type Checked = {
  schema: z.ZodType;
  document: Document;
  value: unknown;
  toProblem: (offset: number, message: string) => Problem;
};

export function issueToProblems(issue: Issue, checked: Checked): Problem[] {
  const { schema, document, value, toProblem } = checked;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) =>
      toProblem(offsetOf(document, [...issue.path, key]), `there is no key ${key} here${remedyFor(key, known)}`),
    );
  }
  const closest = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined;
  if (closest)
    return closest.flatMap((inner) => issueToProblems({ ...inner, path: [...issue.path, ...inner.path] }, checked));
  return [toProblem(offsetOf(document, issue.path), issueMessage(issue, valueAt(value, issue.path)))];
}

const MAX_LISTED = 60; // keys: ui.yml has more than anybody would read

function remedyFor(key: string, known: string[]): string {
  const remedy = remedyForKey(key, known);
  if (remedy) return `: ${remedy}`;
  const listed = known.length > MAX_LISTED ? '.' : `: use one of ${known.join(', ')}.`;
  return `${listed}${didYouMean(key, known)}`;
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

function issueMessage(issue: Issue, input: unknown): string {
  const name = placeName(issue.path);
  // Checks of our own say what is wrong and what to do; they only lack the place.
  if (issue.code === 'custom' || issue.code === 'invalid_union')
    return name ? `${issue.message} (${name})` : issue.message;
  if (issue.code === 'invalid_key')
    return `“${String(issue.path.at(-1))}” cannot be a name here: write ${issue.issues[0]?.message}`;
  const what = name || 'the file';
  if (input === undefined) return `${what} is missing: write ${expectation(issue, input)}`;
  const isUnquoted = issue.code === 'invalid_type' && issue.expected === 'string' && typeof input !== 'object';
  return isUnquoted
    ? `${what} is ${describe(input)}: put quotes around it to make it text`
    : `${what} is ${describe(input)}: write ${expectation(issue, input)}`;
}

/** `questions.2`: places in a list are counted from 1. */
function placeName(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');
}

const typeWords: Record<string, string> = {
  array: 'a list',
  record: 'keys with values',
  object: 'keys with values',
  string: 'text',
  int: 'a whole number',
  boolean: 'true or false',
};

/** What the schema says in words of its own, or else by the kind of the check. */
function expectation(issue: Issue, input: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number' && typeof input === 'number') return 'a finite number';
      return typeWords[issue.expected] ?? `a ${issue.expected}`;
    case 'too_small':
      if (issue.origin === 'string') return 'some text';
      return `a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    default:
      return issue.message;
  }
}

const MAX_SHOWN = 60; // characters of a value

function describe(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'keys with values';
  if (typeof input === 'number') return `the number ${input}`;
  const text = String(input);
  if (text.trim() === '') return 'empty';
  return `“${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}”`;
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
