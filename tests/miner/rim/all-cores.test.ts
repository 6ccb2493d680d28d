// A large export is redacted on several threads, and nobody can tell from what comes out.
import { expect, it } from 'vitest';
import { readQuestions } from '../../../src/miner/questions/read-questions.ts';
import { readQuestionsOnAllCores } from '../../../src/miner/rim/all-cores.ts';
import { file } from '../export/reading.ts';

const asked = [
  'Where is my parcel?',
  'Kur mano siunta?',
  'Где моя посылка?',
  'My name is Ona, do you ship to Riga?',
  '',
];
const lines = Array.from({ length: 1500 }, (_, at) =>
  JSON.stringify({ id: at, message: asked[at % 5], reply: `Call +370 700 00 000 or see page ${at}.` }),
).with(700, 'no JSON');
const source = () => [file('export.jsonl', lines.join('\n'))];
const options = { keep: new Set(['37070000000']), home: ['en', 'ru'] };

it('gives the same questions and rejects in the same order as one thread', async () => {
  const together = await Array.fromAsync(readQuestionsOnAllCores(source(), { ...options, alone: 100 }));
  expect(together).toEqual(await Array.fromAsync(readQuestions(source(), options)));
  expect(together.length).toBeGreaterThan(1490);
});
