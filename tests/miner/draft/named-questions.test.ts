import { expect, test } from 'vitest';
import { createGrammar } from '../../../src/miner/draft/grammar.ts';
import { namedQuestions } from '../../../src/miner/draft/named-questions.ts';
import { createTopicNamer } from '../../../src/miner/draft/names-topic.ts';
import { createSpelling } from '../../../src/miner/draft/spelling.ts';
import { conceptsOf, createVocabulary } from '../../../src/miner/words/vocabulary.ts';
import { dictionaryOf } from '../../../src/miner/rim/dictionaries.ts';

/** @param tickets what each says: the words of most of them are what they are about */
function named(locale: string, question: string, names: string[], weights: Record<string, number>): string[] {
  const measure = {
    weights: new Map(Object.entries(weights)),
    all: createVocabulary([], locale),
    spelling: createSpelling([], locale, dictionaryOf(locale)),
    grammar: createGrammar(locale, dictionaryOf(locale)),
    locale,
  };
  const toWording = (text: string) => ({ text, ticketId: '1', worth: 1, concepts: conceptsOf(text, locale) });
  const namer = createTopicNamer(measure.weights, []);
  return namedQuestions([toWording(question)], names.map(toWording), namer, measure).map(({ text }) => text);
}

const weightsOf = (locale: string, words: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(words).flatMap(([word, w]) => conceptsOf(word, locale).map((term) => [term, w])));

test.each([
  ['en', 'Is the quote binding?', 'Trade-in', { trade: 3, quote: 1, bike: 1 }, 'Trade-in: is the quote binding?'],
  [
    'lt',
    'Ar veikia be programos?',
    'Audioknyga',
    { audioknyga: 3, programa: 1, telefonas: 1 },
    'Audioknyga: ar veikia be programos?',
  ],
  [
    'ru',
    'Сколько действует оценка?',
    'Трейд-ин',
    { трейд: 3, оценка: 1, телефон: 1 },
    'Трейд-ин: сколько действует оценка?',
  ],
])('%s: “%s” says in front what it is about', (locale, question, name, words, title) => {
  expect(named(locale, question, [name], weightsOf(locale, words))).toEqual([title]);
});

test.each([
  ['what it is about is in it', 'Is the bike quote binding?', 'Trade-in', { trade: 3, quote: 3, bike: 3 }],
  ['the name says less than the question', 'Is the quote binding?', 'Old bike', { quote: 3, bind: 2, bike: 1 }],
  ['half the name is not what tickets speak of', 'Is the quote binding?', 'Bike number', { bike: 3, quote: 1 }],
  ['an adjective is no name', 'Is the quote binding?', 'Raw', { raw: 3, quote: 1 }],
])('no name is put in front where %s', (_, question, name, words) => {
  expect(named('en', question, [name], weightsOf('en', words))).toEqual([]);
});
