// Recall and precision of redaction on texts with known spans. Recall asks whether the value is gone, under whatever
// placeholder; precision, of what went, how much was personal data by the labels.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPersonalData, plain, type Finding } from '../../src/miner/privacy/redact.ts';

type Gold = { type: string; value: string; start: number; end: number };
type Text = { text: string; spans: Gold[] };
/** `found` of `total` labelled values; `floor` is the recall that must be reached, null where none is asked for. */
export type RecallRow = {
  set: string;
  type: string;
  total: number;
  found: number;
  recall: number;
  floor: number | null;
};
/** Of the findings of a kind, those that overlap any label of personal data. */
export type PrecisionRow = { set: string; kind: string; findings: number; right: number; precision: number };
/** What should have stayed, and how much of it went all the same: an amount, a city, a plan. */
export type OverreachRow = { set: string; type: string; total: number; gone: number; share: number };
export type RedactionBench = {
  recall: RecallRow[];
  precision: PrecisionRow[];
  overreach: OverreachRow[];
  seconds: number;
};

/** Labels that are not personal data: an amount, a country, a plan. */
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
const FLOORS: Record<string, number> = {
  order_id: 0.99,
  invoice_id: 0.99,
  person_name: 0.9,
  CREDIT_CARD: 0.99,
  IBAN_CODE: 0.99,
  EMAIL_ADDRESS: 0.99,
  PHONE_NUMBER: 0.99,
  IP_ADDRESS: 0.99,
};

/** `dir` holds `bitext-spans.jsonl` and `presidio-synthetic.jsonl`. */
export function benchRedaction(dir: string): RedactionBench {
  const start = performance.now();
  const sets = {
    shop: readShop(join(dir, 'bitext-spans.jsonl')),
    synthetic: readLines<Text>(join(dir, 'presidio-synthetic.jsonl')),
  };
  const scored = Object.entries(sets).map(([set, texts]) => score(set, texts));
  return {
    recall: scored.flatMap(({ recall }) => recall),
    precision: scored.flatMap(({ precision }) => precision),
    overreach: scored.flatMap(({ overreach }) => overreach),
    seconds: (performance.now() - start) / 1000,
  };
}

const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** One row a span there; the same text may stand in several rows. */
function readShop(path: string): Text[] {
  const byText = new Map<string, Gold[]>();
  for (const { text, ...span } of readLines<Gold & { text: string }>(path))
    byText.set(text, [...(byText.get(text) ?? []), span]);
  return [...byText].map(([text, spans]) => ({ text, spans }));
}

function score(set: string, texts: Text[]): Omit<RedactionBench, 'seconds'> {
  const recall = new Map<string, { total: number; found: number }>();
  const precision = new Map<string, { findings: number; right: number }>();
  for (const { text, spans } of texts) {
    const findings = findPersonalData(text);
    for (const span of spans) {
      const row = recall.get(span.type) ?? { total: 0, found: 0 };
      recall.set(span.type, { total: row.total + 1, found: row.found + Number(isGone(text, span, findings)) });
    }
    for (const finding of findings) {
      const row = precision.get(finding.kind) ?? { findings: 0, right: 0 };
      const isRight = spans.some((span) =>
        !NOT_PERSONAL.has(span.type) || (finding.kind === 'birth-date' && span.type === 'DATE_TIME')
          ? span.start < finding.end && finding.start < span.end
          : false,
      );
      precision.set(finding.kind, { findings: row.findings + 1, right: row.right + Number(isRight) });
    }
  }
  const isPersonal = ([type]: [string, unknown]): boolean => !NOT_PERSONAL.has(type);
  const byType = [...recall];
  return {
    recall: byType.filter(isPersonal).map(([type, { total, found }]) => ({
      set,
      type,
      total,
      found,
      recall: found / total,
      floor: FLOORS[type] ?? null,
    })),
    precision: [...precision].map(([kind, row]) => ({ set, kind, ...row, precision: row.right / row.findings })),
    overreach: byType
      .filter((row) => !isPersonal(row))
      .map(([type, { total, found }]) => ({ set, type, total, gone: found, share: found / total })),
  };
}

/** Every letter and digit of the value is inside a finding; a title or a sign before it may stay. */
function isGone(text: string, span: Gold, findings: Finding[]): boolean {
  if (plain(text) !== text) return !plain(text).includes(span.value);
  const start = span.start + (/^(?:\p{L}{2,3}\.\s|#)/u.exec(span.value)?.[0].length ?? 0);
  for (let at = start; at < span.end; at++) {
    if (/[\p{L}\p{N}]/u.test(text[at]!) && !findings.some((finding) => finding.start <= at && at < finding.end))
      return false;
  }
  return true;
}
