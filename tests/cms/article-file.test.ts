// What the visual editor changes in a file, and all that it leaves alone.
import { expect, test } from 'vitest';
import { toText, toValues } from '../../src/cms/browser/article-file.ts';

const objects = ['guide'];
const written = `---
# The question that most customers ask.
title: "When do I get my refund?" # asked daily
summary: >
  Within
  14 days.
questions: [one, 'two: three']
related:
  - how-to-return

  # The last one.
  - exchange
order: 4
guide: { start: { question: 'Paid by card. When?', answers: { 'Yes. Today: now': a, No.: a } }, a: { result: Wait. } }
evidence: { cluster: x, tickets: 3, share: 0.1, ids: ['1'], written: abc }
---


Text with {{returnDays: day | days}}.

::: details More
  1. One
:::
`;
const edit = (change: object, text = written) => toText({ ...toValues(text, objects), ...change }, objects);

test('a file that nobody has changed keeps every byte', () => {
  expect(edit({})).toBe(written);
});

test('what the editor fills in for fields that are not there changes nothing', () => {
  const empty = { draft: false, pin: false, updated: '', expires: null, aliases: [], stage: '', intent: undefined };
  expect(edit(empty)).toBe(written);
});

test.each([
  ['a text', { title: 'When: exactly?' }, /^title: .*\n/m, 'title: "When: exactly?"\n'],
  ['a text over several lines', { summary: 'In 5 days.' }, /^summary: >\n.*\n.*\n/m, 'summary: In 5 days.\n'],
  ['a list in one line', { questions: ['one'] }, /^questions: .*\n/m, 'questions:\n  - one\n'],
  ['a list line by line', { related: [] }, /^related:\n(?:.*\n){4}/m, ''],
  ['a number', { order: 2.5 }, /^order: .*\n/m, 'order: 2.5\n'],
])('%s that was changed is written anew, and nothing else', (_name, change, before, after) => {
  expect(edit(change)).toBe(written.replace(before, after));
});

test('a field that was not there comes behind the others', () => {
  const [head, body] = written.split('---\n\n\n') as [string, string];
  expect(edit({ draft: true, updated: '2026-11-30' })).toBe(
    `${head}draft: true\nupdated: 2026-11-30\n---\n\n\n${body}`,
  );
});

test('a text under the front matter is replaced, whatever lines of dashes stand in it', () => {
  const changed = edit({ body: 'One\n\n---\n\nTwo' });
  expect(changed).toBe(`${written.slice(0, written.indexOf('---\n\n') + 4)}\nOne\n\n---\n\nTwo\n`);
  expect(toValues(changed, objects).body).toBe('One\n\n---\n\nTwo');
});

test('a guide is edited as YAML, and answers with dots and colons stay whole', () => {
  const { guide } = toValues(written, objects) as { guide: string };
  expect(guide).toContain('"Yes. Today: now": a');
  const changed = toValues(edit({ guide: guide.replace('Wait.', 'Wait a day.') }), objects);
  expect(changed.guide).toBe(guide.replace('Wait.', 'Wait a day.'));
});

test('a guide that is no YAML is refused before anything is written', () => {
  expect(() => edit({ guide: 'start: [' })).toThrow(/flow sequence/i);
});

test('a new article is a file with what was filled in', () => {
  const values = { draft: true, title: 'Can I pay later?', summary: '', questions: [], body: 'Yes.' };
  expect(toText(values, objects)).toBe('---\ndraft: true\ntitle: Can I pay later?\n---\n\nYes.\n');
});

test('a file that does not say is no draft, though a new one begins as one', () => {
  expect(toValues(written, objects).draft).toBe(false);
  expect(toValues('---\ntitle: A\ndraft: true\n---\n', objects).draft).toBe(true);
});

test('front matter in one pair of braces stays readable', () => {
  expect(edit({ title: 'B' }, '---\n{ title: A, order: 1 }\n---\nText\n')).toBe('---\ntitle: B\norder: 1\n---\nText\n');
});

test.each(['No front matter.\n', 'Text\n---\ntitle: A\n---\n', '---\ntitle: "A\n---\n'])(
  'a file that cannot be read is an error, not an empty article: %j',
  (text) => {
    expect(() => toValues(text, objects)).toThrow();
  },
);
