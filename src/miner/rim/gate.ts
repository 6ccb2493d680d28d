// The last gate: what is about to be written must hold nobody's personal data, however it got there. It reads what people
// said; markup, our own words and counts, dates and ids of tickets are not theirs.
import { outline } from '../../markdown/outline.ts';
import type { Evidence } from '../draft/evidence.ts';
import type { Draft } from '../draft/gap-to-draft.ts';
import type { minedToJson } from '../report/mined-json.ts';
import { findPersonalData, type Kind, type RedactOptions } from '../privacy/redact.ts';
import type { Line } from '../report/line.ts';
import type { Report } from '../report/report.ts';
import type { Cluster, Reject } from '../ticket.ts';

/** Sorted; empty when the texts may be written. */
export function kindsInTexts(texts: readonly string[], options: RedactOptions = {}): Kind[] {
  return [...new Set(texts.flatMap((text) => findPersonalData(text, options)).map(({ kind }) => kind))].sort();
}

/** Kinds still found in a draft; empty when it may be written. */
export function kindsIn(draft: Draft, keep: ReadonlySet<string> = new Set()): Kind[] {
  return kindsInTexts(textsOfDraft(draft), { keep });
}

/** A draft may name any ticket of its cluster, also one that its evidence is too short to list. */
export const ticketIds = ({ questions }: Cluster): Set<string> => new Set(questions.map(({ ticketId }) => ticketId));

/** The draft without those questions that would keep it from being written. */
export function withoutTellingQuestions(draft: Draft, keep: ReadonlySet<string> = new Set()): Draft {
  return { ...draft, questions: draft.questions.filter((text) => findPersonalData(text, { keep }).length === 0) };
}

/** The body as it is written and as it is read: an escape could hide from the first what the second shows. */
export function textsOfDraft({ title, summary, questions, body, evidence }: Draft): string[] {
  const read = outline(body).sections.flatMap(({ heading, text }) => [heading, text]);
  return [title, summary ?? '', ...questions, body, ...read, ...textsOfEvidence(evidence)];
}

export const textsOfEvidence = ({ channels = {} }: Evidence): string[] => Object.keys(channels);

export function textsOfReport({
  gaps,
  covered,
  account,
  merged,
  unanswered,
  alone,
  channels,
  products,
}: Report): string[] {
  const lines = [...gaps, ...covered, ...account, ...merged, ...unanswered];
  return [
    ...lines.flatMap(textsOfLine),
    ...alone.map(({ text }) => text),
    ...[...channels, ...products].map(({ name }) => name),
  ];
}

const textsOfLine = ({ title, missed, conflicts, samples }: Line): string[] => [
  title,
  ...missed,
  ...[...conflicts.flat(), ...samples].map(({ text }) => text),
];

export const textsOfJson = ({ clusters }: ReturnType<typeof minedToJson>): string[] =>
  clusters.map(({ title }) => title);

/** Reasons are our own words, but for what a parser quotes. */
export const textsOfRejects = (rejects: readonly Reject[]): string[] => rejects.map(({ reason }) => reason);
