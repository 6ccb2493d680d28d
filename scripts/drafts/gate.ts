// The last gate: what is about to be written must hold nobody's personal data, however it got there.
import type { Draft } from './gap-to-draft.ts';
import { findPersonalData, type Kind } from './redact.ts';

/** Kinds still found in a draft; empty when it may be written. Its own ticket ids may stay. */
export function kindsIn(draft: Draft): Kind[] {
  const { title, summary, questions, body, evidence } = draft;
  const keep = new Set(evidence.ids);
  const texts = [title, summary ?? '', ...questions, body];
  return [...new Set(texts.flatMap((text) => findPersonalData(text, { keep })).map(({ kind }) => kind))];
}

/** The draft without those questions that would keep it from being written. */
export function withoutTellingQuestions(draft: Draft): Draft {
  return { ...draft, questions: draft.questions.filter((text) => findPersonalData(text).length === 0) };
}
