// A sentence with somebody's data costs that sentence; the rest of the draft is written.
import { expect, test } from 'vitest';
import { clusterToEvidence } from '../../../src/miner/draft/evidence.ts';
import { gapToDraft } from '../../../src/miner/draft/gap-to-draft.ts';
import { toCleanDraft } from '../../../src/miner/rim/clean-draft.ts';
import type { Match } from '../../../src/miner/ticket.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf, gap } from '../report/reporting.ts';

const make = ({ cluster }: Match) => gapToDraft(cluster, 'questions', clusterToEvidence(cluster, 2, null));
const said = (text: string) => ({ text, listed: null, tickets: ['1', '2'], gain: 1 });
const matchOf = (sentences: string[]): Match => {
  const cluster = clusterOf('c1', ask(['How much is tuning?'], { locale: 'en', replies: ['Tuning costs 40 €.'] }, 0));
  return gap({ ...cluster, answer: { ...cluster.answer, sentences: sentences.map(said) } });
};

test('the sentence that names somebody goes, those beside it stay', () => {
  const { summary, body } = toCleanDraft(
    matchOf(['Tuning costs 40 €.', 'Call Mrs Hawkings to book it.', 'It takes 3 days.']),
    make,
    new Set(),
  );
  expect(`${summary} ${body}`).toContain('Tuning costs 40 €.');
  expect(`${summary} ${body}`).toContain('It takes 3 days.');
  expect(`${summary} ${body}`).not.toContain('Hawkings');
});

test('a draft without anybody’s data stays as it is', () => {
  const match = matchOf(['Tuning costs 40 €.', 'It takes 3 days.']);
  expect(toCleanDraft(match, make, new Set())).toEqual(make(match));
});
