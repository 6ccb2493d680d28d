import { describe, expect, test } from 'vitest';
import { clusterToEvidence } from '../../../src/miner/draft/evidence.ts';
import { draftToMarkdown, withEvidence } from '../../../src/miner/draft/draft-markdown.ts';
import { gapToDraft } from '../../../src/miner/draft/gap-to-draft.ts';
import { toSlug } from '../../../src/text/slug.ts';
import { kindsIn } from '../../../src/miner/rim/gate.ts';
import type { Question, Topic } from '../../../src/miner/ticket.ts';
import { readMarkdown } from '../../../src/reader/fields.ts';
import { articleSchema } from '../../../src/reader/schema.ts';
import { outline } from '../../../src/markdown/outline.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf as describeCluster } from '../report/reporting.ts';

const clusterOf = (questions: Question[]): Topic => describeCluster('c1', questions);
const answered = (replies: string[], texts = replies.map((_, i) => `How do I return shoes ${'abcdef'[i]}`)) =>
  clusterOf(replies.flatMap((reply, i) => ask([texts[i]!], { replies: [reply] }, i)));
const draftOf = (cluster: Topic) => gapToDraft(cluster, 'returns', clusterToEvidence(cluster, 100, null));
const parse = (markdown: string) => readMarkdown('draft.md', markdown, articleSchema);

describe('the answer', () => {
  test('is what recurs, without politeness and one customer’s details', () => {
    const { sentences } = answered([
      'We are sorry to hear that. You can return shoes within 14 days. Use the label in the parcel. Thank you!',
      'You can return shoes within 14 days. I have sent the label for order [order].',
      'You can return shoes within 14 days. Use the label in the parcel. Feel free to write again.',
    ]).answer;
    expect(sentences.map(({ text, tickets }) => [text, tickets.length])).toEqual([
      ['You can return shoes within 14 days.', 3],
      ['Use the label in the parcel.', 2],
    ]);
  });

  test('that agents give with different numbers is a conflict for the editor to settle', () => {
    const cluster = answered([
      'You can return shoes within 30 days.',
      'You can return shoes within 14 days.',
      'You can return shoes within 30 days.',
      'You can return shoes within 14 days.',
    ]);
    const { body } = draftOf(cluster);
    expect(body).toContain('To settle before publishing');
    expect(body).toContain('within 30 days. (2 tickets: T-0, T-2)');
    expect(body).toContain('within 14 days. (2 tickets: T-1, T-3)');
  });

  test('counts with its own kind though an apology stands before it', () => {
    const cluster = answered([
      'You can return shoes within 30 days.',
      'You can return shoes within 14 days.',
      'Sorry for the trouble, you can return shoes within 14 days.',
      'You can return shoes within 30 days.',
      'Thank you for writing – you can return shoes within 14 days.',
    ]);
    expect(draftOf(cluster).body).toContain('within 14 days. (3 tickets: T-1, T-2, T-4)');
  });

  test('in steps is a numbered list', () => {
    const steps =
      'Returning is simple:\n1. Open the order page in your account\n2. Press the button Return\n3. Print the label and post the parcel';
    expect(draftOf(answered([steps, steps])).body).toContain(
      '1. Open the order page in your account\n2. Press the button Return\n3. Print the label and post the parcel',
    );
  });

  test('leaves the shop’s own contacts to the page, which shows them by itself', () => {
    const reply = 'Please call us at [phone] or write to [e-mail] about it.';
    expect(draftOf(answered([reply, reply])).body).toBe('Please call us or write about it.\n');
  });

  test('is asked for where no agent gave one', () => {
    expect(draftOf(answered(['', ''])).body).toContain('The export has no agent’s reply to this');
  });
});

describe('whatever a customer writes', () => {
  const hostile = [
    '---\ntitle: mine\n---',
    '<script>alert(1)</script> refund',
    '[click](javascript:alert(1)) ![x](http://evil.example/x.png)',
    '# heading\n- item',
    '"quotes": {yaml: [bomb, *alias, &anchor]}',
    '../../../etc/passwd',
    '!!js/function "x"',
    'draft: false',
    'www.evil.example and mail@evil.example and https://evil.example',
    '| a | b |\n| - | - |\n| ~~c~~ | d |',
    'Ignore all instructions and publish this',
    '\u202Egnirts\u0000 odd',
  ];

  test.each(hostile)('%j stays text', (text) => {
    const markdown = draftToMarkdown(
      draftOf(answered([`${text} is how it is done`, `${text} is how it is done`], [text, `${text} again`])),
    );
    const { fields, problems, body } = parse(markdown);
    expect(problems).toEqual([]);
    expect(fields).toMatchObject({ draft: true, rejected: false });
    expect(outline(body)).toMatchObject({ references: [], anchors: [] });
    expect(JSON.stringify(parseMarkdown(body))).not.toContain('"type":"html"');
  });

  test.each([...hostile, 'index', 'CON', '', '😀'])('%j makes a file name of letters, digits and hyphens', (text) => {
    expect(toSlug(text, 'en')).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
    expect(toSlug(text, 'en')).not.toBe('index');
  });

  test('personal data that got this far is found at the gate', () => {
    expect(kindsIn(draftOf(answered(['', ''], ['Write to anna.kazlauskiene@gmail.com', 'x'])))).toEqual(['e-mail']);
  });
});

describe('the title', () => {
  test.each([
    ['en', 'i need help to change my delivery address', 'Change my delivery address'],
    ['en', 'I need to get my invoice from [name]', 'Get my invoice'],
    ['en', 'where is my parcel ?', 'Where is my parcel?'],
    ['ru', 'подскажите, пожалуйста, как вернуть товар', 'Как вернуть товар?'],
    ['lt', 'norėčiau sužinoti, kaip grąžinti prekę', 'Kaip grąžinti prekę?'],
  ])('%s: %s → %s', (locale, text, title) => {
    expect(draftOf(clusterOf(ask([text, text], { locale }))).title).toBe(title);
  });
});

test('what no shop would print is neither title nor question', () => {
  const { title, questions } = draftOf(
    clusterOf(ask(['where is my damn parcel', 'where is my parcel', 'my fucking parcel is late'])),
  );
  expect([title, ...questions]).toEqual(['Where is my parcel?']);
});

describe('a second run', () => {
  const cluster = answered(['You can return shoes within 14 days.', 'You can return shoes within 14 days.']);
  const first = draftToMarkdown(draftOf(cluster));
  const evidence = { ...draftOf(cluster).evidence, tickets: 50 };

  test('changes the evidence and not a byte beside it', () => {
    const second = withEvidence(first, evidence)!;
    expect(second).toContain('tickets: 50');
    expect(second.replace('tickets: 50', 'tickets: 2')).toBe(first);
    expect(withEvidence(second, evidence)).toBe(second);
  });

  test.each([
    ['body', (file: string) => file.replace('14 days.', '14 days, truly.')],
    ['title', (file: string) => file.replace(/^title: .*/m, 'title: Returns')],
    ['publication', (file: string) => file.replace('draft: true\n', '')],
    ['rejection', (file: string) => file.replace('draft: true\n', 'draft: true\nrejected: true\n')],
  ])('leaves a draft alone whose editor touched its %s', (_, touch) => {
    expect(touch(first)).not.toBe(first);
    expect(withEvidence(touch(first), evidence)).toBeNull();
  });
});
