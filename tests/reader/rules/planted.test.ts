// Three mistakes of each kind, planted into the frozen shop at once: an editor reads of each at its line, of nothing else.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/reader/check-content.ts';
import { readContent } from '../../../src/reader/read-content.ts';

const shop = 'tests/fixtures/shop';
const locales = ['en', 'lt', 'ru'] as const;
const textOf = (path: string): string => readFileSync(join(shop, path), 'utf8');
const linesIn = (text: string): number => text.split('\n').length;

/** What is found where, after the change. */
type Mistake = { path: string; edit: (text: string) => string; line: number };

/** A paragraph at the end of an article. */
const atEnd = (path: string, paragraph: string): Mistake => ({
  path,
  edit: (text) => `${text}\n${paragraph}\n`,
  line: linesIn(textOf(path)) + 1,
});
/** One for each language. */
const inEach = (slug: string, paragraphs: [string, string, string]): Mistake[] =>
  paragraphs.map((paragraph, at) => atEnd(`${locales[at]}/${slug}.md`, paragraph));
/** Another value of a key that stands in the front matter. */
function field(path: string, key: string, value: string): Mistake {
  const at = textOf(path)
    .split('\n')
    .findIndex((line) => line.startsWith(`${key}:`));
  const edit = (text: string) => text.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value}`);
  return { path, edit, line: at + 1 };
}
/** A file of its own, which is all wrong on one line. */
const file = (path: string, text: string, line: number): Mistake => ({ path, edit: () => text, line });
const article = (title: string, body: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n${body}\n`;

const words = (text: string, times: number): string => Array(times).fill(text).join(' ');
const stiff = {
  en: 'Reimbursement procedures commence subsequently following comprehensive verification',
  lt: 'Kompensavimo procedūros pradedamos nedelsiant patikrinus grąžinamų prekių komplektaciją',
  ru: 'Компенсационные процедуры начинаются непосредственно после подтверждения комплектности возвращаемых товаров',
};
const video = '<video src="/favicon.svg" controls></video>';
const same = [
  'One of two that say the same.',
  'Store the mattress flat, in its foil, and let it breathe for a day.',
  'Then turn it once a month so that both sides wear alike.',
].join('\n\n');

const planted: Record<string, Mistake[]> = {
  'text-is-finished': inEach('returns/exchange', ['TODO: ask Ana.', 'Lorem ipsum dolor.', 'ДОПИСАТЬ про обмен.']),
  'customers-stay-private': inEach('warranty/complaint', [
    'Ona wrote from ona.onaite@gmail.com about it.',
    'Asmens kodas 38703181745 buvo įrašytas.',
    'Картой 4111 1111 1111 1111 оплатили.',
  ]),
  'tone-is-kind': inEach('returns/return-cost', [
    'You failed to add the slip.',
    'Dėžė suplyšo dėl savo kaltės.',
    'Коробка повреждена по вашей вине.',
  ]),
  'sentences-are-short': inEach('returns/return-deadline', [
    `${words('we send it to you', 8)}.`,
    `${words('mes ją jums atvežame', 8)}.`,
    `${words('мы его вам привезём', 8)}.`,
  ]),
  'video-has-captions': inEach('returns/refund-time', [video, video, `Текст ${video} и дальше.`]),
  'images-are-described': inEach('payments/invoice', [
    '![](/favicon.svg)',
    '<img src="/favicon.svg">',
    'Вот ![ ](/favicon.svg).',
  ]),
  'headings-nest': inEach('payments/gift-card', ['#### Deep', '# Antras', '##### Глубоко']),
  'links-lead': inEach('payments/instalments', ['[when](gone.md)', '[kada](#niekur)', '[файл](gone.pdf)']),
  'links-are-whole': inEach('payments/payment-failed', ['[here]()', '[čia][kur]', '[тут]()']),
  'markup-works': inEach('payments/payment-methods', ['(here)[invoice.md]', '(čia)[invoice.md]', '[тут]: invoice.md']),
  'containers-work': inEach('shipping/late-parcel', ['::: note', '> [!DONE]\n> Text.', '::: tab Рига\n:::']),
  'facts-exist': inEach('shipping/parcel-locker', ['{{gone}}', '{{niekas}}', '{{нет}} {{net}}']),
  'drafts-are-finished': inEach('shipping/store-pickup', [
    '## To settle before publishing',
    '## Ką patikslinti prieš skelbiant',
    '## Уточнить до публикации',
  ]),
  'dates-have-come': locales.map((locale) => field(`${locale}/payments/promo-code.md`, 'updated', '2062-09-03')),
  'translations-are-current': [
    ...(['lt', 'ru'] as const).map((locale) => field(`${locale}/orders/cancel-order.md`, 'updated', '2001-01-01')),
    file('en/orders/only-english.md', article('Who assembles a wardrobe?', 'Our partner does.'), 1),
  ],
  'text-reads-easily': locales.map((locale) =>
    file(`${locale}/warranty/stiff.md`, article(`Stiff ${locale}`, words(`${stiff[locale]}.`, 8)), 5),
  ),
  'articles-answer-once': locales.flatMap((locale) => [
    file(`${locale}/warranty/twin-b.md`, article(`Foam ${locale} b`, same), 2),
  ]),
  'titles-differ': locales.map((locale) =>
    file(
      `${locale}/warranty/near.md`,
      article(
        { en: 'How do I insure my gift?', lt: 'Kaip apdrausti mano dovaną?', ru: 'Как застраховать мой подарок?' }[
          locale
        ],
        'Choose it in the cart, before you pay for the wrapping and the card.',
      ),
      2,
    ),
  ),
};
/** What the mistakes need beside them, and which is no mistake by itself. */
const beside: Record<string, string> = Object.fromEntries(
  locales.flatMap((locale) => [
    [`${locale}/warranty/twin-a.md`, article(`Foam ${locale} a`, same)],
    [
      `${locale}/warranty/insure.md`,
      article(
        { en: 'How do I insure a gift?', lt: 'Kaip apdrausti dovaną?', ru: 'Как застраховать подарок?' }[locale],
        'Our courier takes it at the price of one parcel more.',
      ),
    ],
  ]),
);

let problems: string[] = [];

beforeAll(() => {
  const dir = mkdtempSync(join(tmpdir(), 'planted-'));
  cpSync(shop, dir, { recursive: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  for (const [path, text] of Object.entries(beside)) write(path, text);
  for (const { path, edit } of Object.values(planted).flat())
    write(path, edit(existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : ''));
  problems = checkContent(readContent(dir, { forCustomers: true }), {
    moment: {
      today: '2026-12-01',
      changedOn: () => undefined,
      removed: ['en/returns/gone', 'lt/returns/gone', 'ru/orders/gone'],
    },
  }).map(({ rule, path, line }) => `${rule} ${path.slice(path.indexOf('planted-')).replace(/^[^/]*\//, '')}:${line}`);
  rmSync(dir, { recursive: true, force: true });
}, 120_000);

describe('each of three mistakes is told at its line', () => {
  test.each(Object.entries(planted))('%s', (rule, mistakes) => {
    expect([...new Set(problems.filter((problem) => problem.startsWith(`${rule} `)))].sort()).toEqual(
      [...new Set(mistakes.map(({ path, line }) => `${rule} ${path}:${line}`))].sort(),
    );
  });

  test('addresses-stay', () => {
    const gone = ['en/returns/gone', 'lt/returns/gone', 'ru/orders/gone'];
    expect(problems.filter((problem) => problem.startsWith('addresses-stay'))).toEqual(
      gone.map((id) => `addresses-stay ${id}.md:1`),
    );
  });
});
