// Recall and precision of redaction on texts with marked values. Recall asks whether the value is gone, under whatever
// placeholder; precision, of what went, how much was personal data by the marks.
import { join } from 'node:path';
import { findPersonalData, redact, type Finding } from '../../src/miner/privacy/redact.ts';
import { readLabelledRows, readMarkedTexts, type LabelledText, type Span } from './labelled-texts.ts';

/** `found` of `total` marked values; `floor` is the recall that must be reached, null where none is asked for. */
export type RecallRow = {
  set: string;
  type: string;
  total: number;
  found: number;
  recall: number;
  floor: number | null;
};
/** Of the findings of a set, those that overlap a mark of personal data. */
export type PrecisionRow = { set: string; findings: number; right: number; precision: number; floor: number | null };
/** Marks of what should stay (an amount, a city, a plan), and how many went all the same. */
export type OverreachRow = { set: string; type: string; total: number; gone: number; share: number };
export type RedactionBench = {
  recall: RecallRow[];
  precision: PrecisionRow[];
  overreach: OverreachRow[];
  mistakes: Mistake[];
};
/** A value that stayed, or a finding where nothing is marked. */
export type Mistake = { set: string; text: string; value: string; wrong: 'left' | 'taken' };

/** Marks of public sets that are not personal data: an amount, a country, a plan. */
const NOT_PERSONAL = new Set([
  'account_type',
  'delivery_city',
  'delivery_country',
  'refund_amount',
  'GPE',
  'NRP',
  'ORGANIZATION',
  'TITLE',
  'DATE_TIME',
  'AGE',
]);
/** What has a form of its own may not be missed; names, places and nicknames can look like any word. */
const FLOORS = { structured: 1, name: 0.97, address: 0.95, handle: 0.95 };
/** What was reached on texts that no finder was made with; the goal is the row above. */
const HELD_OUT_FLOORS = { structured: 0.85, name: 0.8, address: 0.33, handle: 1 };
const PRECISION = 0.95;
const PUBLIC_FLOORS: Record<string, number> = {
  order_id: 0.99,
  invoice_id: 0.99,
  person_name: 0.9,
  CREDIT_CARD: 0.99,
  IBAN_CODE: 0.99,
  EMAIL_ADDRESS: 0.99,
  PHONE_NUMBER: 0.99,
  IP_ADDRESS: 0.99,
};
const isLoose = (type: string): type is 'name' | 'address' | 'handle' => /^(?:name|address|handle)$/.test(type);

export const ownTexts = join(import.meta.dirname, '../../tests/fixtures/personal-data');

type LabelledSet = {
  set: string;
  texts: LabelledText[];
  floorOf: (type: string) => number | null;
  precision: number | null;
};

/** Our own texts, those put aside beside the others. */
function ownSets(): LabelledSet[] {
  return ['', 'held-out'].flatMap((folder) =>
    [...readMarkedTexts(join(ownTexts, folder))].map(([locale, texts]) => ({
      set: [locale, folder].filter(Boolean).join(' '),
      texts,
      floorOf: (type) => (folder ? HELD_OUT_FLOORS : FLOORS)[isLoose(type) ? type : 'structured'],
      precision: PRECISION,
    })),
  );
}

/** `dir` holds `bitext-spans.jsonl` and `presidio-synthetic.jsonl`. */
function publicSets(dir: string): LabelledSet[] {
  const floorOf = (type: string) => PUBLIC_FLOORS[type] ?? null;
  return [
    { set: 'bitext', texts: readLabelledRows(join(dir, 'bitext-spans.jsonl')), floorOf, precision: 0.98 },
    { set: 'presidio', texts: readLabelledRows(join(dir, 'presidio-synthetic.jsonl')), floorOf, precision: null },
  ];
}

/** @param dir a folder of public sets to measure on beside our own texts */
export function benchRedaction(dir?: string): RedactionBench {
  const scored = [...ownSets(), ...(dir ? publicSets(dir) : [])].map(score);
  return {
    recall: scored.flatMap(({ recall }) => recall),
    precision: scored.map(({ precision }) => precision),
    overreach: scored.flatMap(({ overreach }) => overreach),
    mistakes: mistakes(),
  };
}

/** What to look at when a finder is mended; the texts put aside are not among them. */
const mistakes = (): Mistake[] =>
  ownSets()
    .filter(({ set }) => !set.endsWith('held-out'))
    .flatMap(({ set, texts }) => texts.flatMap((text) => mistakesIn(set, text)));

function mistakesIn(set: string, { text, spans }: LabelledText): Mistake[] {
  const findings = findPersonalData(text);
  const clean = redact(text);
  const left = spans.filter((span) => !isGone({ text, spans }, span, clean)).map(({ value }) => value);
  const taken = findings.filter((finding) => !overlapsAny(finding, spans)).map(({ value }) => value);
  return [
    ...left.map((value) => ({ set, text, value, wrong: 'left' as const })),
    ...taken.map((value) => ({ set, text, value, wrong: 'taken' as const })),
  ];
}

function score({ set, texts, floorOf, precision }: LabelledSet) {
  const types = new Map<string, { total: number; found: number }>();
  const taken = { findings: 0, right: 0 };
  for (const { text, spans } of texts) {
    const findings = findPersonalData(text);
    const clean = redact(text);
    for (const span of spans) {
      const { total, found } = types.get(span.type) ?? { total: 0, found: 0 };
      types.set(span.type, { total: total + 1, found: found + Number(isGone({ text, spans }, span, clean)) });
    }
    taken.findings += findings.length;
    taken.right += findings.filter((finding) => overlapsAny(finding, personal(spans, finding))).length;
  }
  const rows = [...types].map(([type, { total, found }]) => ({ set, type, total, found, share: found / total }));
  return {
    recall: rows
      .filter(({ type }) => !NOT_PERSONAL.has(type))
      .map(({ share, ...row }) => ({ ...row, recall: share, floor: floorOf(row.type) })),
    precision: { set, ...taken, precision: taken.right / taken.findings, floor: precision },
    overreach: rows
      .filter(({ type }) => NOT_PERSONAL.has(type))
      .map(({ type, total, found, share }) => ({ set, type, total, gone: found, share })),
  };
}

const personal = (spans: Span[], { kind }: Finding): Span[] =>
  spans.filter(({ type }) => !NOT_PERSONAL.has(type) || (kind === 'birth-date' && type === 'DATE_TIME'));

const overlapsAny = (finding: Finding, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start < finding.end && finding.start < span.end);

/** No word of the value is left, but those that the text has elsewhere as well. */
function isGone({ text, spans }: LabelledText, { value }: Span, clean: string): boolean {
  const isMarked = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  const around = Array.from({ length: text.length }, (_, at) => (isMarked(at) ? ' ' : text[at])).join('');
  const words = value.replace(/^\p{L}{2,3}\.\s/u, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = clean.replace(/\[[a-z-]+\]/g, ' ');
  return words.every((word) => timesIn(left, word) <= timesIn(around, word));
}

const timesIn = (text: string, word: string): number =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((other) => other === word).length;
