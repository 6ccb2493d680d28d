// How an answer reads: whole sentences, without one customer's case, each fact once.
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/miner/answers/candidates.ts';
import { isCaseDetail } from '../../../src/miner/answers/case-details.ts';
import { chooseSentences } from '../../../src/miner/answers/choose-sentences.ts';
import { isPolite, withoutPoliteStart } from '../../../src/miner/answers/politeness.ts';
import { isWhole } from '../../../src/miner/answers/whole-sentence.ts';
import { amountsIn } from '../../../src/miner/words/amounts.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf } from '../report/reporting.ts';

/** Customer's words and the agent's reply, ticket by ticket. */
type Exchange = [asked: string, reply: string];

/** Beside tickets about something else, so that what a topic is about stands out. */
const answerOf = (locale: string, exchanges: Exchange[]) => {
  const own = exchanges.flatMap(([asked, reply], i) => ask([asked], { locale, replies: [reply] }, i));
  return clusterOf('c1', own).answer;
};
const saidIn = (locale: string, exchanges: Exchange[]) => answerOf(locale, exchanges).sentences.map(({ text }) => text);

describe('a sentence is told from a note', () => {
  test.each([
    ['en', 'Sharpening costs £6 per blade.'],
    ['en', 'Bring the skates to the shop on a weekday.'],
    ['en', 'If the blade is chipped, we cannot sharpen it.'],
    ['en', 'In the cart, tick the box.'],
    ['en', 'Normally, send a photo.'],
    ['en', 'Descale the kettle every month.'],
    ['en', 'The lid protects your kettle from dust.'],
    ['en', 'If you have a café, a school or an office, we take 10% off.'],
    ['en', 'In the lower drawer of the box, open the side lid.'],
    ['lt', 'Peilį pagaląsime per dvi dienas.'],
    ['lt', 'Kaina – 6 € už geležtę.'],
    ['lt', 'Jei geležtė įskilusi, jos negalandame.'],
    ['lt', 'Atneškite pačiūžas į parduotuvę.'],
    ['lt', 'Klijai laiko trejus metus.'],
    ['lt', 'Dangtelis apsaugo virdulį nuo dulkių.'],
    ['lt', 'Modelis, kurį užsakėte, netinka ledui.'],
    ['ru', 'Заточка стоит 6 € за лезвие.'],
    ['ru', 'Срок заточки — два дня.'],
    ['ru', 'Если лезвие треснуло, мы его не точим.'],
    ['ru', 'Принесите коньки в магазин.'],
  ])('%s, a sentence: “%s”', (locale, text) => expect(isWhole(text, locale)).toBe(true));

  test.each([
    ['en', '£6 per blade, ready in 2 days.'],
    ['en', 'Blade + receipt to the desk.'],
    ['en', '£6 a blade, so you pay £12.'],
    ['en', 'If chipped, no.'],
    ['en', 'Photo of the blade, order no.'],
    ['en', 'Card needed, send name, open in 2 days.'],
    ['en', 'Poor you, and well done that kettle.'],
    ['en', 'Six months for the lid, three points a euro.'],
    ['lt', '6 € už geležtę, dvi dienos.'],
    ['lt', 'Tik pačiūžoms, ne peiliams.'],
    ['lt', 'Trenerio diplomas arba pažyma.'],
    ['ru', '6 € за лезвие, два дня.'],
    ['ru', 'Только коньки, без ножей.'],
  ])('%s, a note: “%s”', (locale, text) => expect(isWhole(text, locale)).toBe(false));
});

describe('a fact stands in a whole sentence where an agent wrote one', () => {
  test.each<[string, Exchange[], string[]]>([
    [
      'en',
      [
        ['how much is skate sharpening', '£6 a blade, 2 days.'],
        ['skates blunt', '£6 blade, 2 days wait.'],
        ['Do you sharpen skates?', 'Yes, we sharpen skates for £6 a blade, and they are ready in 2 days.'],
        ['price of sharpening', '2 days, £6 per blade.'],
      ],
      ['We sharpen skates for £6 a blade, and they are ready in 2 days.'],
    ],
    [
      'lt',
      [
        ['kiek kainuoja pačiūžų galandimas', '6 € geležtė, 2 dienos.'],
        ['atšipo pačiūžos', '2 dienos, 6 € už geležtę.'],
        ['Ar galandate?', 'Geležtės galandimas kainuoja 6 €, pačiūžas grąžiname per 2 dienas.'],
        ['galandimo kaina', '6 € už geležtę, 2 dienos.'],
      ],
      ['Geležtės galandimas kainuoja 6 €, pačiūžas grąžiname per 2 dienas.'],
    ],
    [
      'ru',
      [
        ['сколько стоит заточка коньков', '6 € лезвие, 2 дня.'],
        ['коньки затупились', '2 дня, 6 € за лезвие.'],
        ['Вы точите коньки?', 'Заточка лезвия стоит 6 €, коньки отдаём через 2 дня.'],
        ['цена заточки', '6 € за лезвие, 2 дня.'],
      ],
      ['Заточка лезвия стоит 6 €, коньки отдаём через 2 дня.'],
    ],
  ])('%s', (locale, exchanges, said) => expect(saidIn(locale, exchanges)).toEqual(said));
});

describe('what is one customer’s stays out', () => {
  test.each<[string, Exchange[], string]>([
    [
      'en',
      [
        ['my grandson needs his hockey skates done', 'We sharpen the hockey skates of your grandson in 2 days.'],
        ['sharpening?', 'We sharpen skates in 2 days.'],
        ['how long does sharpening take', 'Sharpening takes 2 days.'],
        ['blunt skates', 'We sharpen them in 2 days.'],
      ],
      'grandson',
    ],
    [
      'lt',
      [
        ['anūko ledo ritulio pačiūžos atšipo', 'Anūko ledo ritulio pačiūžas pagaląsime per 2 dienas.'],
        ['galandate?', 'Pačiūžas pagaląsime per 2 dienas.'],
        ['kiek trunka galandimas', 'Galandimas trunka 2 dienas.'],
        ['atšipusios pačiūžos', 'Pagaląsime per 2 dienas.'],
      ],
      'nūko',
    ],
    [
      'ru',
      [
        ['внуку надо наточить хоккейные коньки', 'Хоккейные коньки внука наточим за 2 дня.'],
        ['точите?', 'Коньки наточим за 2 дня.'],
        ['сколько занимает заточка', 'Заточка занимает 2 дня.'],
        ['коньки тупые', 'Наточим за 2 дня.'],
      ],
      'внук',
    ],
  ])('%s: a word that agents only said after their customer', (locale, exchanges, word) => {
    const said = saidIn(locale, exchanges);
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain(word);
  });

  test.each([
    ['en', 'Sharpening is £6 a blade, so that makes £12 for the pair.', 'Sharpening is £6 a blade.'],
    ['lt', 'Galandimas kainuoja 6 € už geležtę, taigi mokėsite 12 €.', 'Galandimas kainuoja 6 € už geležtę.'],
    ['ru', 'Заточка стоит 6 € за лезвие, то есть вы заплатите 12 €.', 'Заточка стоит 6 € за лезвие.'],
    ['en', 'Sharpening is £6 a blade; 35 pairs need not two days but a week.', 'Sharpening is £6 a blade.'],
    ['ru', 'Заточка стоит 6 € за лезвие; на 35 пар нужно не два дня, а неделя.', 'Заточка стоит 6 € за лезвие.'],
    ['en', 'Sharpening is £6 a blade, each further one – £4, so £14 for your three.', 'Sharpening is £6 a blade.'],
    [
      'lt',
      'Galandimas kainuoja 6 € už geležtę, kiekviena kita – 4 €, taigi jums 14 €.',
      'Galandimas kainuoja 6 € už geležtę.',
    ],
    ['ru', 'Заточка стоит 6 € за лезвие, каждое следующее — 4 €, то есть 14 € за три.', 'Заточка стоит 6 € за лезвие.'],
  ])('%s: what a price comes to: “%s”', (locale, reply, kept) => {
    expect(
      saidIn(
        locale,
        [reply, kept, kept].map((each): Exchange => ['How much?', each]),
      ),
    ).toEqual([kept]);
  });

  test('but never the condition that a price has', () => {
    const reply = 'Sharpening is £6 a blade, but only for skates bought from us.';
    expect(
      saidIn(
        'en',
        [reply, reply].map((each): Exchange => ['How much?', each]),
      ),
    ).toEqual([reply]);
  });
});

describe('two sentences for all customers say it rather than one that says more, of one customer’s things', () => {
  test.each([
    ['en', 'Stringing both for you costs £18 and takes 3 days.', 'Stringing costs £18.', 'We take 3 days.'],
    ['en', 'Stringing it for your husband costs £18.', 'Stringing costs £18.', 'We take 3 days.'],
    ['lt', 'Sutempsime abi, kaina 18 €, užtruks 3 dienas.', 'Tempimas kainuoja 18 €.', 'Užtrunka 3 dienas.'],
    ['lt', 'Sūnui tempimas kainuoja 18 €, užtrunka 3 dienas.', 'Tempimas kainuoja 18 €.', 'Užtrunka 3 dienas.'],
    ['ru', 'Натянем обе, это стоит 18 € и занимает 3 дня.', 'Натяжка стоит 18 €.', 'Натяжка занимает 3 дня.'],
    ['ru', 'Для мужа натяжка стоит 18 € и занимает 3 дня.', 'Натяжка стоит 18 €.', 'Натяжка занимает 3 дня.'],
  ])('%s: “%s”', (locale, own, ...forAll) => {
    const candidate = (text: string, concepts: string[]): Candidate => ({
      ...{ text, concepts, key: text, listed: null, tickets: new Set(['1']), place: 0, previous: '' },
      ...{ isBrief: false, echoes: [] },
    });
    const all = [
      candidate(own, ['price', 'days', 'more']),
      ...forAll.map((text, i) => candidate(text, [['price', 'days'][i]!])),
    ];
    const weights = new Map([
      ['price', 4],
      ['days', 4],
      ['more', 2],
    ]);
    const chosen = chooseSentences([], all, {
      weights,
      total: 10,
      facts: [],
      all: { tickets: 1, counts: new Map() },
      locale,
    });
    expect(chosen.map(({ text }) => text).toSorted()).toEqual(forAll.toSorted());
  });
});

test.each([
  ['en', 'As a courtesy we have refunded the postage.'],
  ['en', 'For your order we have arranged a courier.'],
])('%s: what was done for one customer, whatever it begins with: “%s”', (locale, text) => {
  expect(isCaseDetail(text, locale)).toBe(true);
});

test.each([
  ['en', 'one business day', '1 working day'],
  ['lt', 'vieną darbo dieną', '1 darbo dieną'],
  ['ru', 'один рабочий день', '1 рабочий день'],
])('%s: “%s” is “%s”, so it is said once', (locale, words, digits) => {
  const valuesIn = (text: string) => amountsIn(text, locale).amounts.map(({ value }) => value);
  expect(valuesIn(words)).toEqual(['1 working days']);
  expect(valuesIn(digits)).toEqual(valuesIn(words));
});

test('two limits of one offer are a conflict though one agent adds more', () => {
  const { conflicts } = answerOf('en', [
    ['money back?', 'If you buy new skates within 30 days, we take the fee off the price.'],
    ['fee', 'If you buy new skates within 60 days, we take the fee of £12 off the price.'],
    ['is the fee returned', 'You buy new skates within 30 days and we take it off the price.'],
    ['fee back', 'Buy new skates within 60 days, then the £12 fee is taken off the price.'],
  ]);
  expect(conflicts.map((sides) => sides.map(({ tickets }) => tickets))).toEqual([
    [
      ['T-0', 'T-2'],
      ['T-1', 'T-3'],
    ],
  ]);
});

test('a button that agents name again and again is named, though they do so in words of their customers', () => {
  const replies = ['oak', 'ash', 'elm', 'yew', 'fir'].map((wood): Exchange => [
    `Is my ${wood} racket strung here?`,
    `Stringing costs £18. Press “String it” for your ${wood} racket.`,
  ]);
  expect(saidIn('en', replies).join(' ')).toContain('“String it”');
});

describe('two values that hold under different conditions are no conflict', () => {
  /** Customers of two cases, each told their value; the agent names the case or leaves it out. */
  const asked = (questions: [string, string], replies: [string, string]): Exchange[] =>
    [0, 1, 2].flatMap((): Exchange[] => [
      [questions[0], replies[0]],
      [questions[1], replies[1]],
    ]);
  test.each<[string, [string, string], [string, string]]>([
    [
      'en',
      ['How long is the guarantee on a silver ring?', 'Guarantee for a plated ring?'],
      ['The guarantee for silver is 12 months.', 'The guarantee for plated rings is 6 months.'],
    ],
    [
      'lt',
      ['Kokia naujo dviračio garantija?', 'Kokia garantija naudotam dviračiui?'],
      ['Naujam dviračiui garantija galioja 24 mėnesius.', 'Naudotam dviračiui garantija galioja 6 mėnesius.'],
    ],
    [
      'ru',
      ['Сколько идёт доставка за границу?', 'Сколько идёт доставка по стране?'],
      ['Доставка за границу занимает 10 дней.', 'Доставка по стране занимает 3 дня.'],
    ],
  ])('%s: %j', (locale, questions, replies) => {
    expect(answerOf(locale, asked(questions, replies)).conflicts).toEqual([]);
    // The same two values, given to customers of one case, contradict each other.
    const same = asked([questions[0], questions[0]], [replies[0], replies[0].replace(/\d+/, '7')]);
    expect(answerOf(locale, same).conflicts).toHaveLength(1);
  });
});

describe('an answer and its denial are two sides', () => {
  const sidesOf = (locale: string, replies: string[]) =>
    answerOf(
      locale,
      replies.map((reply): Exchange => ['?', reply]),
    ).conflicts.map((sides) => sides.map(({ text, tickets }) => [text, tickets.length]));

  test.each([
    ['en', 'We take used brushes back.', "We don't take used brushes back."],
    ['en', 'Used brushes can be returned.', 'Used brushes cannot be returned.'],
    ['lt', 'Naudotus teptukus priimame atgal.', 'Naudotų teptukų atgal nepriimame.'],
    ['lt', 'Naudotus teptukus galima grąžinti.', 'Naudotų teptukų grąžinti negalima.'],
    ['ru', 'Мы принимаем обратно использованные кисти.', 'Использованные кисти обратно мы не принимаем.'],
    ['ru', 'Использованные кисти можно вернуть.', 'Использованные кисти вернуть нельзя.'],
  ])('%s: “%s” and “%s”', (locale, claim, denial) => {
    expect(sidesOf(locale, [claim, claim, claim, denial, denial])).toEqual([
      [
        [claim, 3],
        [denial, 2],
      ],
    ]);
    expect(
      saidIn(
        locale,
        [claim, claim, claim, denial, denial].map((reply): Exchange => ['?', reply]),
      ),
    ).toEqual([]);
  });

  test.each([
    ['en', 'We take used brushes back.', 'We take used brushes back, not only new brushes.'],
    ['en', 'We take brushes back.', "If brushes are used, we don't take them back."],
    ['lt', 'Naudotus teptukus priimame atgal.', 'Naudotus teptukus priimame atgal nemokamai.'],
    ['ru', 'Мы принимаем обратно кисти.', 'Если кисти использованы, мы их обратно не принимаем.'],
  ])('but nothing is denied, %s: “%s” and “%s”', (locale, claim, other) => {
    expect(sidesOf(locale, [claim, claim, claim, other, other])).toEqual([]);
  });

  test('nor by what one agent says of two things in one reply', () => {
    const reply = 'We take used brushes back. We do not take used paint brushes back.';
    expect(sidesOf('en', [reply, reply, reply, reply])).toEqual([]);
  });
});

test('„pačiūžos“ are no thanks, though “ačiū” stands inside the word', () => {
  expect(isPolite('Pačiūžas grąžiname per dvi dienas.', 'lt')).toBe(false);
  expect(isPolite('Ačiū, kad parašėte.', 'lt')).toBe(true);
});

test.each([
  ['ru', 'Заявление директора получено, курс бронируем.'],
  ['lt', 'Direktoriaus prašymas gautas, vietą rezervuojame.'],
])('%s: what has come in is one customer’s: “%s”', (locale, text) => {
  expect(isCaseDetail(text, locale)).toBe(true);
});

test('a name beside the answer goes, the answer stays', () => {
  const reply = '[name], a skate lesson takes 45 minutes with [name], all ages are welcome.';
  expect(
    saidIn(
      'en',
      [reply, reply].map((each): Exchange => ['How long?', each]),
    ),
  ).toEqual(['A skate lesson takes 45 minutes, all ages are welcome.']);
});

test.each<[string, string[], string[]]>([
  [
    'en',
    [
      'Tick the box in the cart.',
      'If the rink is closed, we give the money back.',
      'A lesson costs 12 € and lasts 45 minutes.',
    ],
    [
      'A lesson costs 12 € and lasts 45 minutes.',
      'If the rink is closed, we give the money back.',
      'Tick the box in the cart.',
    ],
  ],
  [
    'lt',
    [
      'Pažymėkite langelį krepšelyje.',
      'Jei arena uždaryta, grąžiname pinigus.',
      'Pamoka trunka 45 minutes ir kainuoja 12 €.',
    ],
    [
      'Pamoka trunka 45 minutes ir kainuoja 12 €.',
      'Jei arena uždaryta, grąžiname pinigus.',
      'Pažymėkite langelį krepšelyje.',
    ],
  ],
  [
    'ru',
    ['Отметьте галочку в корзине.', 'Если каток закрыт, возвращаем деньги.', 'Урок стоит 12 € и длится 45 минут.'],
    ['Урок стоит 12 € и длится 45 минут.', 'Если каток закрыт, возвращаем деньги.', 'Отметьте галочку в корзине.'],
  ],
])('%s: what holds comes first, then its condition, then how to do it', (locale, texts, ordered) => {
  const replies = texts.flatMap((text): Exchange[] => [
    ['How?', text],
    ['How?', text],
  ]);
  expect(saidIn(locale, replies)).toEqual(ordered);
});

describe('a promise to call or write back answers nobody', () => {
  test.each([
    ['en', 'A colleague will call you back within one working day.', true],
    ['en', 'Our team will get back to you by Friday.', true],
    ['en', 'The courier will call you an hour before.', false],
    ['lt', 'Kolega su jumis susisieks per vieną darbo dieną.', true],
    ['lt', 'Kurjeris paskambins prieš valandą.', false],
    ['ru', 'Менеджер перезвонит вам в течение рабочего дня.', true],
    ['ru', 'Курьер позвонит за час.', false],
  ])('%s: “%s”', (locale, text, isPromise) => expect(isPolite(text, locale)).toBe(isPromise));
});

test.each([
  ['en', 'Just send a photo of the blade.', 'send a photo of the blade.'],
  ['lt', 'Tiesiog atsiųskite geležtės nuotrauką.', 'atsiųskite geležtės nuotrauką.'],
  ['ru', 'Просто пришлите фото лезвия.', 'пришлите фото лезвия.'],
])('%s: a word that only ties a sentence to talk is no part of an answer', (locale, text, rest) => {
  expect(withoutPoliteStart(text, locale)).toBe(rest);
});
