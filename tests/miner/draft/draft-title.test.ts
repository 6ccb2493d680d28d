import { describe, expect, test } from 'vitest';
import { createSpelling } from '../../../src/miner/draft/spelling.ts';
import { dictionaryOf } from '../../../src/miner/rim/dictionaries.ts';
import { toSlug } from '../../../src/text/slug.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf } from '../report/reporting.ts';

const titleOf = (locale: string, wordings: string[]) => clusterOf('c', ask(wordings, { locale })).title;

// [why, locale, wordings, the most typical first, title]
const titles: [why: string, locale: string, wordings: string[], title: string][] = [
  [
    'a question is better than a statement',
    'en',
    ['I expect a refund of 160 dollars', 'refund 160 dollars', 'where is my refund', 'when do I get a refund'],
    'When do I get a refund?',
  ],
  ['what is only said out of politeness goes', 'en', ['can you help me to cancel my order please'], 'Cancel my order'],
  [
    'a question within a sentence is asked outright',
    'en',
    ['I want to know how long the delivery takes'],
    'How long does the delivery take?',
  ],
  [
    'one customer’s case is not everybody’s',
    'en',
    ['how do I open an account for my wife', 'how do I open an account', 'open an account'],
    'How do I open an account?',
  ],
  [
    'a wording that personal data was taken out of is the last choice',
    'en',
    [
      'where is order [order] of mine',
      ...['is', 'was', 'went', 'stays', 'goes'].map((word) => `where ${word} my parcel`),
    ],
    'Where is my parcel?',
  ],
  [
    'a number is one customer’s, in words as well',
    'en',
    ['paint for two fences', 'paint for fences', 'which paint for two fences', 'fences paint'],
    'Paint for fences',
  ],
  ['I is written large', 'en', ['how can i pay if i have no card'], 'How can I pay if I have no card?'],
  [
    'klausimas geriau nei pasakojimas',
    'lt',
    ['Laukiu pinigų už grąžintą prekę', 'kada gausiu pinigus už grąžintą prekę', 'pinigai už grąžintą prekę'],
    'Kada gausiu pinigus už grąžintą prekę?',
  ],
  [
    'mandagumas lieka už antraštės',
    'lt',
    ['norėčiau sužinoti, kiek kainuoja pristatymas, ačiū'],
    'Kiek kainuoja pristatymas?',
  ],
  [
    'вопрос лучше рассказа',
    'ru',
    ['Жду возврат денег за вазу', 'когда вернут деньги за вазу', 'вернут ли деньги за вазу'],
    'Когда вернут деньги за вазу?',
  ],
  ['вежливость в заголовке не нужна', 'ru', ['подскажите, сколько стоит доставка, спасибо'], 'Сколько стоит доставка?'],
  [
    'of two questions in one the first is enough',
    'ru',
    [
      'Надо ли платить за хранение, или вы за так подержите до весны?',
      'Хранение до осени у вас платное или нет',
      'хранение и сколько за него платить в мае',
    ],
    'Надо ли платить за хранение?',
  ],
  [
    'a story is no title',
    'en',
    ['The helmet hit the kerb and broke in two places', 'helmet broke', 'the helmet broke on the way to work'],
    'Helmet broke',
  ],
  [
    'the number of an order is nobody else’s',
    'en',
    ['Preorder 68930 of roses', 'preorder of roses'],
    'Preorder of roses',
  ],
  [
    'the other answer is no part of the question',
    'en',
    ['can I pause the club or do I need to cancel'],
    'Can I pause the club?',
  ],
  [
    'a thing with a question mark behind it is no question',
    'en',
    ['Discount for companies?'],
    'Discount for companies',
  ],
  ['signs that Markdown knows do not begin a title', 'en', ['# - [ ] x ~~ how do I pay'], 'X ~~ how do I pay'],
];

test.each(titles)('%s', (_, locale, wordings, title) => {
  expect(titleOf(locale, wordings)).toBe(title);
});

test('lietuviškai antraštė rašoma su nosinėmis, kai taip rašo konsultantai', () => {
  const replies = ['Už tuščius indelius gausite kuponą: penki indeliai – trys eurai, žiūrėkite paskyroje.'];
  const questions = ['kiek duodat uz tuscius indelius', 'uz tuscius indelius kuponas', 'tuscius indelius grazinti'];
  const title = clusterOf('c', ask(questions, { locale: 'lt', replies })).title;
  expect(title).toBe('Kiek duodat už tuščius indelius?');
});

test('žodis, kuris rašomas ir su nosine, ir be jos, lieka kaip parašytas', () => {
  const { mend } = createSpelling(
    ['Dingo viena detalė.', 'Liko viena detalė.', 'Atsiųsime vieną detalę.', 'Vieną gausite.'],
    'lt',
  );
  expect(mend('dingo viena detalė')).toBe('dingo viena detalė');
});

test('kas rašo su nosinėmis, to žodžiai be jų lieka, o gražinimas tampa grąžinimu', () => {
  const replies = ['Vieną detalę atsiųsime.', 'Vieną gausite.', 'Įdėsime vieną.'];
  const { mend } = createSpelling(replies, 'lt', dictionaryOf('lt'));
  expect(mend('Dingo viena dėlionės detalė')).toBe('Dingo viena dėlionės detalė');
  expect(mend('Ar gražinate pinigus už dėžę?')).toBe('Ar grąžinate pinigus už dėžę?');
});

test('pirmas antraštės žodis sako, kas, o ne ką', () => {
  const replies = [
    'Skaityklę atsiųskite.',
    'Skaityklę pataisysime.',
    'Skaityklę grąžinsime.',
    'Skaityklė veiks.',
    'Skaityklė nauja.',
  ];
  const { mend } = createSpelling(replies, 'lt', dictionaryOf('lt'));
  expect(mend('skaitykle uzstrigo')).toBe('skaityklė užstrigo');
});

test('kas rašo be nosinių, pažįstama iš viso laiško, ne iš vieno žodžio', () => {
  const { lacksAccents } = createSpelling(['Už tuščius indelius gausite kuponą, žiūrėkite paskyroje.'], 'lt');
  expect(lacksAccents('norejau suzinoti kiek duodat uz tuscius indelius, labai aciu')).toBe(true);
  expect(lacksAccents('Ar specialistams yra kitos kainos?')).toBe(false);
});

test.each([
  ['Kada grįš pinigai už grąžintą prekę?', 'lt', 'gris-pinigai-grazinta-preke'],
  ['Почему не применяется промокод?', 'ru', 'primenyaetsya-promokod'],
  ['How do I return an item?', 'en', 'return-item'],
  ['Цена хранения', 'ru', 'tsena-khraneniya'],
  ['Хранение', 'ru', 'khranenie'],
  ['How?', 'en', 'how'],
])('%s: a file’s name is Latin and without question words', (title, locale, slug) => {
  expect(toSlug(title, locale)).toBe(slug);
});

describe('a word is spelt as an editor would', () => {
  test.each([
    ['lt', 'ar imonei atsiunciat', 'ar įmonei atsiunčiate'],
    ['lt', 'galima naudot ir net tiesiog pirkt', 'galima naudoti ir net tiesiog pirkti'],
    ['lt', 'kada priimat', 'kada priimate'],
    ['en', 'whats the price if u order', 'what’s the price if you order'],
    ['ru', 'скока стоит, че делать', 'сколько стоит, что делать'],
  ])('%s: %s', (locale, written, mended) => {
    expect(createSpelling([], locale, dictionaryOf(locale)).mend(written)).toBe(mended);
  });

  test('what nobody else spells so is a slip', () => {
    const { slips } = createSpelling(['Faqtory mugs.', 'Faqtory caps.'], 'en', dictionaryOf('en'));
    expect(slips('Faqtory mgus')).toBe(1);
  });
});

test('an ending that is right as the customer wrote it stays, and is mended only where agents always write another before the same word', () => {
  const { mend } = createSpelling(
    ['Atskiros detalės yra sandėlyje.', 'Detalės kaina – 3 €.', 'Detalės kaina nurodyta puslapyje.'],
    'lt',
    dictionaryOf('lt'),
  );
  expect(mend('Ar parduodate atskiras detales?')).toBe('Ar parduodate atskiras detales?');
  expect(mend('detales kaina')).toBe('detalės kaina');
});
