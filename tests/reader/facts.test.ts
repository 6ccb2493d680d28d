// Facts: written once in shop.yml, read in every language as it writes them.
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { article, contentFolder, messages, messagesWith, sound, type Files } from './folder.ts';

const shop = `name: Shop
facts:
  label: 2.99 EUR
  courier: 19 EUR
  days: 14 days
  oneDay: 1 day
  weight: 30 kg
  interest: 0 %
  closes: 14:00
  holiday: 2026-12-24
`;

function bodyIn(locale: string, body: string): string {
  const files: Files = { 'shop.yml': shop, [`${locale}/a/b.md`]: article('title: T', body) };
  return readContent(contentFolder(files))
    .articles[0]!.body.replace(/[\u00a0\u202f]/g, ' ')
    .trim();
}

test.each([
  ['en', '{{label}}, {{courier}}', '€2.99, €19'],
  ['lt', '{{label}}, {{courier}}', '2,99 €, 19 €'],
  ['ru', '{{label}}, {{courier}}', '2,99 €, 19 €'],
  ['en', '{{ days }}, {{weight}}, {{interest}}, {{closes}}, {{holiday}}', '14, 30 kg, 0%, 14:00, 24 December 2026'],
  [
    'lt',
    '{{days}}, {{weight}}, {{interest}}, {{closes}}, {{holiday}}',
    '14, 30 kg, 0 %, 14:00, 2026 m. gruodžio 24 d.',
  ],
  ['ru', '{{days}}, {{weight}}, {{interest}}, {{closes}}, {{holiday}}', '14, 30 кг, 0 %, 14:00, 24 декабря 2026 г.'],
  ['en', '{{days: day | days}}, {{oneDay: day | days}}', '14 days, 1 day'],
  ['lt', '{{days: dieną | dienas | dienų}}, {{oneDay: dieną | dienas | dienų}}', '14 dienų, 1 dieną'],
  ['ru', '{{days: день|дня|дней}}, {{oneDay: день|дня|дней}}', '14 дней, 1 день'],
])('in %s, %s reads %s', (locale, body, read) => {
  expect(bodyIn(locale, body)).toBe(read);
});

test('facts are filled in wherever customers and search read: title, summary, wordings, sections', () => {
  const text =
    'title: Is {{label}} the price?\nsummary: "Send it within {{days: day | days}}."\nquestions:\n  - why {{label}}';
  const dir = contentFolder({ ...sound, 'shop.yml': shop, 'en/returns/a.md': article(text, 'It costs {{label}}.') });
  const filled = readContent(dir).articles.find(({ slug }) => slug === 'a')!;
  expect(filled).toMatchObject({
    title: 'Is €2.99 the price?',
    summary: 'Send it within 14\u00a0days.',
    questions: ['why €2.99'],
    outline: { sections: [{ text: 'It costs €2.99.' }] },
  });
});

test('what another tool puts between braces is left alone', () => {
  expect(bodyIn('en', '{{< video x >}} {{ customer.name }} {days}')).toBe('{{< video x >}} {{ customer.name }} {days}');
});

test('with a backslash in front, braces are read as they stand, in fields as in the text', () => {
  expect(bodyIn('en', 'Write \\{{days}} or `\\{{days: day | days}}`, not {{days}}.')).toBe(
    'Write {{days}} or `{{days: day | days}}`, not 14.',
  );
  const files = { 'shop.yml': shop, 'en/returns/a.md': article('title: What is \\{{name}}?', '\\{{customer}}') };
  expect(messagesWith(files)).toBe('');
});

describe('npm run check', () => {
  test('names a fact that is not in shop.yml, and the nearest one', () => {
    const files = {
      'shop.yml': shop,
      'en/returns/a.md': article('title: A\nsummary: Only {{lable}}.', '\n{{dais}}\n\n{{toString}}'),
    };
    expect(messagesWith(files).split('\n')).toEqual([
      'en/returns/a.md:3:15: there is no fact lable: add it to facts: in shop.yml, or write \\{{ for braces that customers read. Did you mean label?',
      'en/returns/a.md:7:1: there is no fact dais: add it to facts: in shop.yml, or write \\{{ for braces that customers read. Did you mean days?',
      'en/returns/a.md:9:1: there is no fact toString: add it to facts: in shop.yml, or write \\{{ for braces that customers read.',
    ]);
  });

  test('says how many forms a language needs, and for which numbers', () => {
    const files = {
      'shop.yml': `${shop}rules: { translations-are-current: off }\n`,
      'ru/returns/index.md': '---\ntitle: Возврат\n---\n',
      'ru/returns/a.md': article('title: А', '{{days: день | дней}}\n\n{{label: евро | евро | евро}}'),
    };
    expect(messagesWith(files).split('\n')).toEqual([
      'ru/returns/a.md:5:1: {{days: день | дней}} has 2 forms: in ru write 3, those for 1, 2, 5',
      'ru/returns/a.md:7:1: the unit of label is written with it: write {{label}}, without words',
    ]);
  });

  test('leaves drafts alone, and articles while shop.yml has errors', () => {
    const draft = { 'en/returns/a.md': article('title: A\ndraft: true', 'Dear {{name}}') };
    expect(messagesWith(draft)).toBe('');
    const broken = { 'shop.yml': 'facts:\n  label: 2.99\n', 'en/returns/a.md': article('title: A', '{{label}}') };
    expect(messagesWith(broken)).not.toContain('a.md');
  });

  test.each(['2.99', '"2.99 euros"', '"2.5 days"', '25:00', '2026-02-30', '14 fortnights'])(
    'refuses the fact %s with the forms that it may have',
    (written) => {
      expect(messagesWith({ 'shop.yml': `facts:\n  label: ${written}\n` })).toMatch(
        /^shop\.yml:2: .*2\.99 EUR, 14 days/,
      );
    },
  );

  test('warns of a value that is a fact, in any of its writings, and of nothing else', () => {
    const text =
      'It is €2.99, 2.99 EUR or 14 **days**; in 14 days.\n\nNot €12.99, 14 business days, 1–14 days or 114 days.';
    const files = { 'shop.yml': shop, 'en/returns/a.md': article('title: A', text) };
    expect(messagesWith(files).split('\n')).toEqual(
      [
        [7, '€2.99', 'label'],
        [14, '2.99 EUR', 'label'],
        [26, '14 **days', 'days'],
        [42, '14 days', 'days'],
      ].map(
        ([column, copy, name]) =>
          `en/returns/a.md:5:${column}: warning: “${copy}” is a fact in shop.yml: write {{${name}}}, or add a fact of its own`,
      ),
    );
  });

  test.each([
    ['lt', 'Per 14 dienų, po 14 dienoms', 2],
    ['ru', 'В течение 14 дней, не позже 14 дня', 2],
    ['ru', 'Через 14 рабочих дней', 0],
  ])('knows the unit in %s: %s', (locale, text, copies) => {
    const dir = contentFolder({
      'shop.yml': shop,
      [`${locale}/a/index.md`]: '---\ntitle: T\n---\n',
      [`${locale}/a/b.md`]: article('title: T', text),
    });
    expect(
      messages(dir)
        .split('\n')
        .filter((line) => line.includes('is a fact')),
    ).toHaveLength(copies);
  });

  test('warns when a translation has other numbers, in whatever way it writes them', () => {
    const files = {
      'shop.yml': 'name: Shop\ndefaultLocale: en\nrules: { translations-are-current: off }\n',
      'en/returns/a.md': article('title: Fees?', '€2.99 for 1,000 g by 9:00, 5 days'),
      'lt/returns/index.md': '---\ntitle: Grąžinimas\n---\n',
      'lt/returns/a.md': article('title: Kainos?', 'Text.\n\n3,49 € už 1 000 g iki 9 val.'),
    };
    expect(messagesWith(files)).toBe(
      'lt/returns/a.md:7: warning: the numbers differ from en/returns/a: 3.49 only here; 2.99, 5 only there',
    );
  });
});
