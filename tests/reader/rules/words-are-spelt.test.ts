// Slips of the pen, found with the dictionaries that `npm run check -- --spelling` reads.
import { expect, test } from 'vitest';
import { readSpellers } from '../../../scripts/terminal/spelling.ts';
import { checkContent, noMoment } from '../../../src/reader/check-content.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { spelledWords } from '../../../src/reader/spelling.ts';
import { article, contentFolder } from '../folder.ts';

const body = {
  en: `Your refnud comes in 14 days.

- The courier didn’t ring: the colour and the color are both fine.
- Pay by PayPal, ask Omniva, write to help@shop.example or see https://shop.example/recieve.

\`recieve\` is code. We will recieve
it in a day-long, well-knwon way.

| Sise | Price |
| --- | --- |
| XL | {{shiping}} |`,
  lt: `Prekiu grąžinimas nebeatliekamas.

Siuntinys laukia paštomate, o pinigų grąžinymas trunka kelias dienas. Rašykite Lentynai.

Nuoroda atsiūsta laiške.`,
  ru: `Пасылка ждёт в постамате.

Мы вернём деньги, если вы ещё не оплотили заказ. Вернем и за доставку по e-mail.

Посылку можно возратить.`,
};
test('each slip is told at its line, and nothing else', async () => {
  const files = Object.entries(body).map(([locale, text]) => [
    `${locale}/returns/slips.md`,
    article(`title: ${locale === 'en' ? 'Wher is it' : 'A'}\nquestions: [wheres my mony]`, text),
  ]);
  const dir = contentFolder({
    'shop.yml': 'name: Lentyna\nfacts: { shiping: 2 EUR }\n',
    ...Object.fromEntries(files),
    'en/returns/own.md': article('title: B', 'Your frobnicator is a zorblatt.\n\nOur frobnicators are here.'),
    'en/words.txt': '# Ours.\nfrobnicator\n',
  });
  const content = readContent(dir);
  const moment = { ...noMoment, spellerOf: await readSpellers(content) };
  const found = checkContent(content, { withSearch: false, moment })
    .filter(({ rule }) => rule === 'words-are-spelt')
    .map(({ path, line, message }) => `${path.split('/').slice(-3).join('/')}:${line} ${/“(.*?)”/.exec(message)![1]}`);
  expect(found.sort()).toEqual(
    [
      ...['2 Wher', '6 refnud', '11 recieve', '12 well-knwon', '14 Sise'].map((slip) => `en/returns/slips.md:${slip}`),
      'en/returns/own.md:5 zorblatt',
      ...['6 Prekiu', '8 grąžinymas', '10 atsiūsta'].map((slip) => `lt/returns/slips.md:${slip}`),
      ...['6 Пасылка', '8 оплотили', '10 возратить'].map((slip) => `ru/returns/slips.md:${slip}`),
    ].sort(),
  );
});

test('names, abbreviations, numbers and words of another alphabet are no words to be spelt', () => {
  expect(spelledWords('Write to Omniva: SMS, PayPal, 14th, XL. «Yes» and so.', 'en')).toEqual([
    'Write',
    'to',
    'Yes',
    'and',
    'so',
  ]);
  expect(spelledWords('Нажмите Submit в приложении Lentyna', 'ru')).toEqual(['Нажмите', 'приложении']);
});

test('what to do is a sentence of its own, whether or not a right word is near', () => {
  const dir = contentFolder({ 'en/returns/a.md': article('title: A', 'A refnud of the zorblatt.') });
  const content = readContent(dir);
  const speller = {
    isRight: (word: string) => !/refnud|zorblatt/.test(word),
    suggest: (word: string) => (word === 'refnud' ? 'refund' : undefined),
  };
  const moment = { ...noMoment, spellerOf: () => speller };
  const messages = checkContent(content, { withSearch: false, moment })
    .filter(({ rule }) => rule === 'words-are-spelt')
    .map(({ message }) => message);
  expect(messages).toEqual([
    'the dictionary does not know “refnud”: is it “refund”? If your spelling is right, add it to en/words.txt',
    'the dictionary does not know “zorblatt”. If your spelling is right, add it to en/words.txt',
  ]);
});

test('nobody is asked for spelling without --spelling', () => {
  const dir = contentFolder({ 'en/returns/a.md': article('title: A', 'Refnud.') });
  expect(
    checkContent(readContent(dir), { withSearch: false }).filter(({ rule }) => rule === 'words-are-spelt'),
  ).toEqual([]);
});
