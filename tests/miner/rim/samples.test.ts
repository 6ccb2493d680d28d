// Tickets shown in the report speak for what is asked and give nobody away.
import { expect, it } from 'vitest';
import { samplesAlone, samplesOfTopic } from '../../../src/miner/rim/samples.ts';
import { createOwnWords } from '../../../src/miner/rim/own-words.ts';
import type { Content } from '../../../src/reader/content.ts';
import type { Question } from '../../../src/miner/ticket.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf } from '../report/reporting.ts';

const empty = { articles: [], shop: { name: '' } } as unknown as Content;
const alone = (questions: Question[]) => samplesAlone(questions, createOwnWords(questions, empty));

it('a cluster is shown by three tickets, each once', () => {
  const topic = clusterOf(
    'a',
    ask(['Is engraving free?', 'What does engraving cost?', 'Is engraving done by hand?', 'Engraving?']),
  );
  const samples = samplesOfTopic(topic);
  expect(samples).toHaveLength(3);
  expect(new Set(samples.map(({ ticket }) => ticket)).size).toBe(3);
});

it('of tickets that stand alone five are shown, those that ask first', () => {
  const questions = ask([
    'The box was open.',
    ...Array.from({ length: 8 }, (_, at) => `Do you sell lamps for ${at + 2} rooms?`),
  ]);
  const samples = alone(questions);
  expect(samples).toHaveLength(5);
  expect(samples.every(({ text }) => text.endsWith('?'))).toBe(true);
});

it.each([
  ['en', 'Is my parcel at the shop of Brzkowitz?'],
  ['lt', 'Ar mano siunta jau pas Brzkovičių?'],
  ['ru', 'Моя посылка уже у Бржковицева?'],
])('a word that one customer alone has is not shown, in %s', (locale, text) => {
  expect(alone(ask([text], { locale }))).toEqual([]);
});
