// Personal data → typed placeholders, before anything is compared, logged or written. It fails closed: a text in which
// something is still found after redaction is thrown away whole, and long numbers go even where nobody knows what they are.
//
//   "Order 370795561790 for Anna, call +370 612 34567" → "Order [order] for [name], call [phone]"
import { addressParts } from './address-parts.ts';
import { addresses } from './addresses.ts';
import { birthDates } from './birth-dates.ts';
import { documents, documentsByCue } from './documents.ts';
import { type Finder, type Kind, type Span } from './finder.ts';
import { handles, links } from './links.ts';
import { framedNames } from './names.ts';
import { namesInLowerCase } from './names-in-lower-case.ts';
import { unframedNames } from './names-by-sound.ts';
import { anyLongNumber, mixedNumbers, numbers } from './numbers.ts';
import { plain, type Plain } from './plain.ts';
import { secrets } from './secrets.ts';
import { spokenNumbers } from './spoken-numbers.ts';
import { contactKey } from './contacts.ts';

export type { Kind };
/** `start` and `end` count in the text as it was given, `value` is its plain form. */
export type Finding = Span & { kind: Kind; value: string };

export type RedactOptions = {
  /** What may stay: ids of tickets shown as evidence, as they are written, and contacts of the shop by `contactKey`. */
  keep?: ReadonlySet<string>;
  /** Also look for names that only their sound gives away; false for text that editors wrote, where brands sound alike. */
  guesses?: boolean;
};

const defaults = { keep: new Set<string>() as ReadonlySet<string>, guesses: true };

/** In order of certainty. */
const FINDERS: readonly Finder[] = [
  ...links,
  ...documentsByCue,
  ...secrets,
  ...birthDates,
  ...numbers,
  ...documents,
  ...addresses,
  ...addressParts,
  mixedNumbers,
  spokenNumbers,
  ...framedNames,
  handles,
  anyLongNumber,
];
const ALL_FINDERS: readonly Finder[] = [...FINDERS, ...namesInLowerCase, ...unframedNames];

export const placeholder = (kind: Kind): string => `[${kind}]`;
const ONLY_PLACEHOLDERS = /^(?:\[[a-z-]+\]|[^\p{L}\p{N}])+$/u;

/** The last gate: whatever is about to be written must give an empty list. */
export const findPersonalData = (text: string, options: RedactOptions = {}): Finding[] => findIn([text], options)[0]!;

/**
 * The findings of each text. Finder by finder, not text by text: a hundred finders do not fit into the cache of a processor,
 * and are twice as fast when each goes through some hundred texts.
 */
function findIn(texts: readonly string[], options: RedactOptions): Finding[][] {
  const { keep, guesses } = { ...defaults, ...options };
  const plains = texts.map(plain);
  const found = texts.map((): Finding[] => []);
  for (const finder of guesses ? ALL_FINDERS : FINDERS)
    plains.forEach(({ text }, at) => {
      if (!finder.where.test(text)) return;
      for (const { start, end, kind = finder.kind } of finder.find(text))
        found[at]!.push({ kind, start, end, value: text.slice(start, end) });
    });
  return found.map((findings, at) => settle(findings, plains[at]!, keep));
}

/** What is not kept, in its order, each once, counted in the text as it was given. */
function settle(found: Finding[], { text, original }: Plain, keep: ReadonlySet<string>): Finding[] {
  const kept = keep.size ? found.filter(({ value }) => keep.has(value.trim()) || keep.has(contactKey(value))) : [];
  const isKept = (one: Span) => kept.some((other) => other.start <= one.start && one.end <= other.end);
  const personal = found.filter((finding) => !isKept(finding) && !ONLY_PLACEHOLDERS.test(finding.value));
  return join(personal, text).map((finding) => ({ ...finding, ...original(finding.start, finding.end) }));
}

/** Overlapping findings become one, named by the more certain of them (the earlier in the list). */
function join(findings: Finding[], text: string): Finding[] {
  const ranked = findings
    .map((finding, rank) => ({ finding, rank }))
    .sort((one, other) => one.finding.start - other.finding.start || one.rank - other.rank);
  const joined: { finding: Finding; rank: number }[] = [];
  for (const { finding, rank } of ranked) {
    const last = joined.at(-1);
    if (!last || finding.start >= last.finding.end) {
      joined.push({ finding: { ...finding }, rank });
      continue;
    }
    last.finding.end = Math.max(last.finding.end, finding.end);
    last.finding.value = text.slice(last.finding.start, last.finding.end);
    if (rank < last.rank) [last.finding.kind, last.rank] = [finding.kind, rank];
  }
  return joined.map(({ finding }) => finding);
}

/** More rounds than any text needs: each one leaves fewer words. */
const ROUNDS = 4;

/** A text without personal data, all else as it was written. */
export const redact = (text: string, options: RedactOptions = {}): string => redactAll([text], options)[0]!;

/**
 * Texts without personal data. What a placeholder uncovers is looked at again; a text that will not come clean goes whole.
 * `onFound` gets what goes from the text at that place, round by round.
 */
export function redactAll(
  texts: readonly string[],
  options: RedactOptions = {},
  onFound: (at: number, findings: Finding[]) => void = () => {},
): string[] {
  const clean = [...texts];
  let open = [...texts.keys()];
  for (let round = 0; open.length; round++) {
    const found = findIn(
      open.map((at) => clean[at]!),
      options,
    );
    open = open.filter((at, place) => {
      const findings = found[place]!;
      const isOpen = findings.length > 0 && round < ROUNDS;
      if (isOpen) onFound(at, findings);
      if (findings.length) clean[at] = isOpen ? replace(clean[at]!, findings) : '[redacted]';
      return isOpen;
    });
  }
  return clean;
}

function replace(text: string, findings: Finding[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { kind, start, end } of findings) {
    parts.push(text.slice(at, start), placeholder(kind));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
