// What an editor reads about broken front matter: the file, the line, what was expected.
import { describe, expect, test } from 'vitest';
import { article, contentFolder, messages, messagesWith, sound } from './folder.ts';

describe('front matter', () => {
  test('that is not there', () => {
    expect(messagesWith({ 'en/returns/a.md': 'Just text.\n' })).toMatchInlineSnapshot(
      `"en/returns/a.md:1: the front matter is missing: begin the file with a line of three dashes, title: …, a line of three dashes"`,
    );
  });

  test('that does not end', () => {
    expect(messagesWith({ 'en/returns/a.md': '---\ntitle: Refund\n\nText.\n' })).toMatchInlineSnapshot(
      `"en/returns/a.md:1: the front matter does not end: close it with a line of three dashes"`,
    );
  });

  test('with a colon that YAML does not like', () => {
    expect(messagesWith({ 'en/returns/a.md': article('order: 1\ntitle: Refund: when?') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: there is a “: ” inside the value: put quotes around the whole value"`,
    );
  });

  test('with a quote that does not end', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: "Refund') })).toMatchInlineSnapshot(
      `"en/returns/a.md:2: the value does not end: add the closing quote or bracket"`,
    );
  });

  test.each([
    ['order: 1\ntitle: "Refund\nsummary: Soon.', 'a.md:3: the value does not end'],
    ['title: Refund\nrelated: [a, b\norder: 2', 'a.md:3: the value does not end'],
    ['title: Refund\nquestions:\n  - when\n  - "where\norder: 2', 'a.md:5: the value does not end'],
    ['title: Refund\nsummary Soon.', 'a.md:3: there is no “: ” after the key of this line: write key: value'],
    ['title Refund\nsummary: Soon.', 'a.md:2: there is no “: ” after the key of this line: write key: value'],
  ])('that breaks off is told where it does: %j', (fields, told) => {
    expect(messagesWith({ 'en/returns/a.md': article(fields) })).toContain(told);
  });

  test('with a tab for indentation', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\nquestions:\n\t- when') })).toMatchInlineSnapshot(
      `"en/returns/a.md:4: there is a tab at the beginning of the line: use spaces"`,
    );
  });

  test('with the same key twice', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\ntitle: Money') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: this key stands here twice: keep one of them"`,
    );
  });

  test('with a key that we do not know', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\ncolour: red') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: there is no key colour here: use one of title, summary, questions, draft, updated, publishAt, expires, review, order, pin, related, translationOf, aliases, stage, guide, intent, rejected, evidence."`,
    );
  });

  test.each([
    ['description: Soon.', 'description here: write summary'],
    ['sidebar_position: 3', 'sidebar_position here: write order'],
    ['date: 2026-01-02', 'date here: write updated'],
    ['tags: [money]', 'tags here: write questions, only what customers type, search reads the text itself'],
    [
      'slug: /refund',
      'slug here: write aliases, the earlier places alone, the address comes from the name of the file',
    ],
    ['layout: page', 'layout here: take it out, nothing here needs it'],
  ])('with another tool’s key, %s', (field, remedy) => {
    const files = { 'en/returns/a.md': article(`title: Refund\n${field}`) };
    expect(messagesWith(files)).toBe(`en/returns/a.md:3: there is no key ${remedy}`);
  });

  test('of a category, with another tool’s key', () => {
    expect(messagesWith({ 'en/returns/index.md': article('title: Returns\nsummary: All of it.') })).toBe(
      'en/returns/index.md:3: there is no key summary here: write description',
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
      "en/returns/a.md:2: title is the number 42: put quotes around it to make it text
      en/returns/a.md:3: summary is a list: write text
      en/returns/a.md:4: questions is “when”: write a list
      en/returns/a.md:5: draft is “maybe”: write true or false
      en/returns/a.md:6: updated is “1 September”: write a day of the calendar such as 2026-09-03
      en/returns/a.md:7: order is “first”: write a number
      en/returns/a.md:8: related is keys with values: write a list
      en/returns/a.md:9: stage is “during”: write one of before, after"
    `);
  });

  test('with a key that is nearly one of ours', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\nsumary: Soon.') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: there is no key sumary here: use one of title, summary, questions, draft, updated, publishAt, expires, review, order, pin, related, translationOf, aliases, stage, guide, intent, rejected, evidence. Did you mean summary?"`,
    );
  });

  test.each(['.inf', '.nan'])('with %s for a number', (order) => {
    expect(messagesWith({ 'en/returns/a.md': article(`title: Refund\norder: ${order}`) })).toMatch(
      /^en\/returns\/a\.md:3: order is the number (Infinity|NaN): write a finite number$/,
    );
  });

  test('with an empty title', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: " "') })).toMatchInlineSnapshot(
      `"en/returns/a.md:2: title is empty: write some text"`,
    );
  });

  test('without a title', () => {
    expect(messagesWith({ 'en/returns/a.md': article('order: 1') })).toMatchInlineSnapshot(
      `"en/returns/a.md:1: title is missing: write text"`,
    );
  });

  test('with one bad item in a list', () => {
    expect(
      messagesWith({ 'en/returns/a.md': article('title: Refund\nquestions:\n  - when\n  - 14') }),
    ).toMatchInlineSnapshot(`"en/returns/a.md:5: questions.2 is the number 14: put quotes around it to make it text"`);
  });

  test('with a date that no calendar has', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund\nupdated: 2026-02-30') })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: updated is “2026-02-30”: write a day of the calendar such as 2026-09-03"`,
    );
  });

  test('with aliases that would multiply to billions of values', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'])
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    expect(messagesWith({ 'en/returns/a.md': article(`${bomb.join('\n')}\ntitle: Refund`) })).toMatchInlineSnapshot(
      `"en/returns/a.md:3: *a is a YAML alias: write the value itself, or quote the *"`,
    );
  });

  test.each(['---\n---\n', '---\n---', '---\n# nothing yet\n---\n\nText.\n'])(
    'that is empty lacks a title: %j',
    (file) => {
      expect(messagesWith({ 'en/returns/a.md': file })).toBe('en/returns/a.md:1: title is missing: write text');
    },
  );

  test.each(['---x', ' ---', '--- x'])('is not closed by a line such as %j', (line) => {
    expect(messagesWith({ 'en/returns/a.md': `---\ntitle: Refund\n${line}\n\nText.\n` })).toBe(
      'en/returns/a.md:1: the front matter does not end: close it with a line of three dashes',
    );
  });

  test.each(['js', 'javascript', 'coffee', 'json', 'toml', 'constructor', '__proto__', ' title: Refund'])(
    'that is no YAML is refused, and nothing in it is run: ---%s',
    (language) => {
      const code = '{ title: (globalThis.frontMatterRan = "Refund") }';
      expect(messagesWith({ 'en/returns/a.md': `---${language}\n${code}\n---\n\nText.\n` })).toBe(
        'en/returns/a.md:1: the first line holds more than three dashes: leave only the dashes there, front matter is YAML',
      );
      expect(globalThis).not.toHaveProperty('frontMatterRan');
    },
  );

  test('that is broken is broken each time it is read', () => {
    const dir = contentFolder({ ...sound, 'en/returns/a.md': article('title: "Refund') });
    expect(messages(dir)).toContain('a.md:2: the value does not end');
    expect(messages(dir)).toContain('a.md:2: the value does not end');
  });

  test('that goes on for thousands of lines', () => {
    expect(messagesWith({ 'en/returns/a.md': article(`title: Refund${'\n'.repeat(5000)}`) })).toMatch(
      /^en\/returns\/a\.md:1: the front matter is longer than 1000 lines: /,
    );
  });
});
