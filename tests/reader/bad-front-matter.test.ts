// What an editor reads about broken front matter: the file, the line, what was expected.
import { describe, expect, test } from 'vitest';
import { article, messagesWith } from './folder.ts';

describe('front matter', () => {
  test('that is not there', () => {
    expect(messagesWith({ 'en/returns/a.md': 'Just text.\n' })).toMatchInlineSnapshot(
      `"en/returns/a.md:1: Unexpected start of file, expected front matter: a line of three dashes, title: …, a line of three dashes"`,
    );
  });

  test('that does not end', () => {
    expect(messagesWith({ 'en/returns/a.md': '---\ntitle: Refund\n\nText.\n' })).toMatchInlineSnapshot(
      `"en/returns/a.md:1: Unexpected end of file, expected a line of three dashes that closes the front matter"`,
    );
  });

  test('with a colon that YAML does not like', () => {
    expect(messagesWith({ 'en/returns/a.md': article('order: 1\ntitle: Refund: when?') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: Unexpected ": " inside a value, expected quotes around the whole value"`,
    );
  });

  test('with a quote that does not end', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: "Refund') })).toMatchInlineSnapshot(
      `"en/returns/a.md:2: Unexpected end of a value, expected a closing quote or bracket"`,
    );
  });

  test('with a tab for indentation', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\nquestions:\n\t- when') })).toMatchInlineSnapshot(
      `"en/returns/a.md:4: Unexpected tab, expected spaces for indentation"`,
    );
  });

  test('with the same key twice', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\ntitle: Money') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: Unexpected second value for the same key, expected each key once"`,
    );
  });

  test('with a key that we do not know', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\ntags: [money]') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: Unexpected key tags, expected one of title, summary, questions, draft, updated, order, pin, related, stage, rejected, evidence. Closest: stage"`,
    );
  });

  test('with values of the wrong type, each on its own line', () => {
    const fields = [
      'title: 42',
      'summary: [a, b]',
      'questions: when',
      'draft: maybe',
      'updated: 1 September',
      'order: first',
      'related: { a: b }',
      'stage: during',
    ];
    expect(messagesWith({ 'en/returns/a.md': article(fields.join('\n')) })).toMatchInlineSnapshot(`
      "en/returns/a.md:2: Unexpected number 42 in title, expected text
      en/returns/a.md:3: Unexpected list in summary, expected text
      en/returns/a.md:4: Unexpected text when in questions, expected a list
      en/returns/a.md:5: Unexpected text maybe in draft, expected true or false
      en/returns/a.md:6: Unexpected date 1 September, expected YYYY-MM-DD in updated
      en/returns/a.md:7: Unexpected text first in order, expected a number
      en/returns/a.md:8: Unexpected keys and values in related, expected a list
      en/returns/a.md:9: Unexpected text during in stage, expected one of before, after"
    `);
  });

  test('with a key that is nearly one of ours', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\nsumary: Soon.') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: Unexpected key sumary, expected one of title, summary, questions, draft, updated, order, pin, related, stage, rejected, evidence. Closest: summary"`,
    );
  });

  test.each(['.inf', '.nan'])('with %s for a number', (order) => {
    expect(messagesWith({ 'en/returns/a.md': article(`title: Refund\norder: ${order}`) })).toMatch(
      /^en\/returns\/a\.md:3: Unexpected number (Infinity|NaN) in order, expected a finite number$/,
    );
  });

  test('with an empty title', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: " "') })).toMatchInlineSnapshot(
      `"en/returns/a.md:2: Unexpected empty text in title, expected some text"`,
    );
  });

  test('without a title', () => {
    expect(messagesWith({ 'en/returns/a.md': article('order: 1') })).toMatchInlineSnapshot(
      `"en/returns/a.md:2: Unexpected absence of title, expected text"`,
    );
  });

  test('with one bad item in a list', () => {
    expect(
      messagesWith({ 'en/returns/a.md': article('title: Refund\nquestions:\n  - when\n  - 14') }),
    ).toMatchInlineSnapshot(`"en/returns/a.md:5: Unexpected number 14 in questions.2, expected text"`);
  });

  test('with a date that no calendar has', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\nupdated: 2026-02-30') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: Unexpected date 2026-02-30, expected YYYY-MM-DD in updated"`,
    );
  });

  test('with aliases that would multiply to billions of values', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'])
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    expect(messagesWith({ 'en/returns/a.md': article(`${bomb.join('\n')}\ntitle: Refund`) })).toMatchInlineSnapshot(
      `"en/returns/a.md:2: Unexpected YAML alias (*name), expected the value itself: quote it if the asterisk is meant"`,
    );
  });
});
