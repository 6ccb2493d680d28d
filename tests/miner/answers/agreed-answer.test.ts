// What of agents' replies an article may say: read as an editor reads the body of a draft.
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../../src/miner/words/amounts.ts';
import { isCaseDetail } from '../../../src/miner/answers/case-details.ts';
import { toBody } from '../../../src/miner/draft/draft-body.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf } from '../report/reporting.ts';

const answered = (replies: string[], locale = 'en') =>
  clusterOf(
    'c1',
    replies.flatMap((reply, i) => ask(['How?'], { replies: [reply], locale }, i)),
  );
const times = (count: number, reply: (i: number) => string) => Array.from({ length: count }, (_, i) => reply(i));
const saidIn = (replies: string[], locale = 'en') => answered(replies, locale).answer.sentences.map(({ text }) => text);
const sidesOf = (replies: string[], locale = 'en') =>
  answered(replies, locale).answer.conflicts.flatMap((sides) =>
    sides.map(({ text, tickets }) => [text, tickets.length]),
  );

describe('one customer’s details are not published', () => {
  test('when each customer got another amount, day or code', () => {
    const replies = times(
      12,
      (i) =>
        `Refunds take up to 14 days. Refunded: ${90 + i}.33 EUR on ${i + 1} July. The bank reference is F${961 - i}.`,
    );
    expect(saidIn(replies)).toEqual(['Refunds take up to 14 days.']);
  });

  test('nor quoted for the editor to start from', () => {
    const { body } = toBody(answered(times(6, (i) => `The parcel stays there for you until ${i + 3} August.`)));
    expect(body).toContain('Agents have answered single cases only');
    expect(body).not.toContain('August');
  });

  test.each([
    ['en', 'Your order was handed to the courier, it comes tomorrow.'],
    ['en', 'I have refunded you.'],
    ['en', 'We’ve just sent a new lamp.'],
    ['en', 'Your parcel is on its way.'],
    ['en', 'The courier comes on Monday.'],
    ['en', 'A replacement has been dispatched.'],
    ['en', 'Your discount code is HELLO10.'],
    ['en', 'Told her to wait for the vet first, then 5 days.'],
    ['en', 'In your tent’s case it is 24 months.'],
    ['lt', 'Jūsų palapinės atveju galioja 24 mėnesių garantija.'],
    ['ru', 'В случае с вашей палаткой гарантия — 24 месяца.'],
    ['lt', 'Jūsų siunta išsiųsta.'],
    ['lt', 'Pinigus jums grąžinome.'],
    ['lt', 'Jūsų užklausą perdaviau sandėliui.'],
    ['lt', 'Kurjeris atvyks rytoj.'],
    ['lt', 'Grąžinimas atliktas.'],
    ['lt', 'Kurjeris paliko siuntą pas kaimyną.'],
    ['lt', 'Kurjeris atvyks pirmadienį.'],
    ['ru', 'Мы отправили вам новый товар.'],
    ['ru', 'Ваша посылка передана курьеру.'],
    ['ru', 'Сегодня вернём деньги.'],
    ['ru', 'Возврат оформлен.'],
    ['ru', 'Вам возвращена вся сумма.'],
    ['ru', 'Курьер приедет в пятницу.'],
    ['ru', 'Оформил возврат на карту.'],
  ])('%s: “%s”', (locale, text) => expect(isCaseDetail(text, locale)).toBe(true));

  test.each([
    ['en', 'We refund within 14 days.'],
    ['en', 'Once your order has been sent, you get an e-mail.'],
    ['en', 'We are open Monday to Friday.'],
    ['en', 'Click “I agree” in the cart.'],
    ['en', 'I recommend a size up.'],
    ['en', 'Use the label that we sent you.'],
    ['en', 'The order has to be paid first.'],
    ['lt', 'Pinigus grąžiname per 14 dienų.'],
    ['lt', 'Kai siunta išsiųsta, gausite laišką.'],
    ['lt', 'Dirbame nuo pirmadienio iki penktadienio.'],
    ['lt', 'Atsidarykite laišką, kurį išsiuntėme.'],
    ['lt', 'Jūsų siunta bus pristatyta per 2 dienas.'],
    ['ru', 'Возвращаем деньги за 14 дней.'],
    ['ru', 'Если вы получили брак, пришлите фото.'],
    ['ru', 'Работаем с понедельника по пятницу.'],
    ['ru', 'Посмотрите, где посылка сейчас.'],
    ['ru', 'Детали заказа видны в личном кабинете.'],
  ])('but a policy is, %s: “%s”', (locale, text) => expect(isCaseDetail(text, locale)).toBe(false));
});

describe('agents who contradict one another leave a conflict', () => {
  test.each([
    ['en', ['You have 14 days to return it.', 'Return it within two weeks.', 'You can return it within 30 days.']],
    ['en', ['Gift wrapping costs 3 €.', 'Gift wrapping costs €3.', 'Gift wrapping is free.']],
    ['lt', ['Grąžinti galite per 14 dienų.', 'Grąžinti galite per dvi savaites.', 'Grąžinti galite per 30 dienų.']],
    ['lt', ['Dovanų pakavimas nemokamas.', 'Dovanų pakavimas nemokamas.', 'Dovanų pakavimas kainuoja 3 €.']],
    [
      'ru',
      ['Вернуть товар можно за 14 дней.', 'Вернуть товар можно за две недели.', 'Вернуть товар можно за 30 дней.'],
    ],
    ['ru', ['Подъём на этаж бесплатный.', 'Подъём на этаж бесплатный.', 'Подъём на этаж стоит 3 €.']],
  ])('%s: %j', (locale, replies) => {
    expect(sidesOf(replies, locale).map(([, tickets]) => tickets)).toEqual([2, 1]);
  });

  test('that shows what a single one of them said, too', () => {
    const replies = [...times(8, () => 'You can return it within 14 days.'), 'You can return it within 30 days.'];
    expect(sidesOf(replies)).toEqual([
      ['You can return it within 14 days.', 8],
      ['You can return it within 30 days.', 1],
    ]);
  });

  test.each([
    ['en', 'The frame is guaranteed for 36 months.', '24 months.', 'Only 24 months.'],
    ['lt', 'Rėmui suteikiame 36 mėnesių garantiją.', '24 mėn.', 'Iki 24 mėn.'],
    ['ru', 'Гарантия на раму действует 36 месяцев.', '24 мес.', 'До 24 мес.'],
    ['ru', 'Замена цепи стоит 2300 ₽ с работой.', '2700.', 'Около 2700.'],
    ['ru', 'Замена цепи стоит 2300 ₽ с работой.', '2700.', 'Велосипеды — один час, 2700.'],
  ])('though some only jot it down, %s: “%s” and “%s”', (locale, first, note, other) => {
    expect(sidesOf([first, first, first, note, other], locale).map(([, tickets]) => tickets)).toEqual([3, 2]);
  });

  test('but not where a short note may be about another time', () => {
    const reply = 'The frame is guaranteed for 36 months. The fork is guaranteed for 12 months.';
    expect(sidesOf([reply, reply, reply, '24 months.', 'Only 24 months.'])).toEqual([]);
  });

  test.each([
    ['which are for two cases', 'Delivery by courier costs 4 €. Delivery to a locker costs 2 €.'],
    [
      'which follow an if',
      'If the order is sent, you can return it. If the order is not sent, you can return it at once.',
    ],
  ])('but not with two sentences %s', (_, reply) => {
    expect(sidesOf([reply, reply, reply])).toEqual([]);
    expect(saidIn([reply, reply, reply])).toHaveLength(2);
  });
});

describe('a sentence that leans on another', () => {
  test('comes right after it', () => {
    const reply =
      'Your account can be deleted in the settings. This cannot be undone. Orders stay with us for 2 years.';
    expect(
      saidIn([reply, reply, 'Orders stay with us for 2 years. Your account can be deleted in the settings.']),
    ).toEqual([
      'Your account can be deleted in the settings.',
      'This cannot be undone.',
      'Orders stay with us for 2 years.',
    ]);
  });

  test.each([
    ['en', 'We refund within 14 days. I have sent it. In that case the bank needs three days more.'],
    ['lt', 'Pinigus grąžiname per 14 dienų. Ką tik išsiuntėme. Tokiu atveju bankas užtrunka ilgiau.'],
    ['ru', 'Возвращаем деньги за 14 дней. Мы отправили их. Это зависит только от банка.'],
  ])('stays out without it, %s', (locale, reply) => {
    expect(saidIn([reply, reply], locale)).toEqual([reply.split('.')[0] + '.']);
  });
});

describe('steps', () => {
  const body = (...replies: string[]) => toBody(answered([...replies, ...replies])).body;
  const list = '1. Open the order\n2. Click Return\n3. Print the label\n';

  test.each([
    ['with numbers', '1. Open the order\n2. Click Return\n3. Print the label'],
    ['on one line', 'To return: 1) Open the order 2) Click Return 3) Print the label'],
    ['counted in words', 'First, open the order. Then click Return. Finally, print the label.'],
    ['called steps', 'Step 1: Open the order\nStep 2: Click Return\nStep 3: Print the label'],
  ])('%s become a numbered list', (_, reply) => expect(body(reply)).toContain(list));

  test('with bullets stay a list without numbers', () => {
    expect(body('You can pay by:\n- Bank card\n- Bank transfer')).toBe(
      'You can pay by:\n\n- Bank card\n- Bank transfer\n',
    );
  });

  test('stay together when agents add a word of their own', () => {
    const more = 'Returns are free.';
    expect(body(list, list, `${list}\n${more}`, `${more} ${more}`, `${more}\n${list}`)).toContain(list);
  });

  test('that are announced but missing are not announced', () => {
    expect(body('Returns are free for members. To return it:')).toBe('Returns are free for members.\n');
  });
});

test('the same in other words is said once', () => {
  const replies = [
    'Once it is here, we refund within 14 days.',
    'We refund within 14 days.',
    'We refund in two weeks.',
  ];
  expect(saidIn(replies)).toHaveLength(1);
});

test('a price and its exception are two things, however the price is written', () => {
  const exception = 'Nuo 50 € pristatymas nemokamas.';
  const replies = [
    ...times(5, () => `Pristatymas į paštomatą kainuoja 2,49 €. ${exception}`),
    ...times(3, () => 'Pristatymas į paštomatą kainuoja 2,49 eur.'),
  ];
  expect(saidIn(replies, 'lt')).toEqual(['Pristatymas į paštomatą kainuoja 2,49 €.', exception]);
  expect(sidesOf(replies, 'lt')).toEqual([]);
});

test('the summary is what is said first, not a remark that a few more agents make', () => {
  const replies = [...times(4, () => 'Send us a photo of it. Ask the maker, too.'), 'Ask the maker, too.'];
  expect(toBody(answered(replies))).toMatchObject({ summary: 'Send us a photo of it.', body: 'Ask the maker, too.\n' });
});

test('a unit with a full stop ends a sentence before a capital', () => {
  const reply = 'Prekę grąžinti galite per 14 d. Prisijunkite prie savo paskyros.';
  expect(saidIn([reply, reply], 'lt')).toHaveLength(2);
});

test('a large cluster of replies that all differ is read in no time', () => {
  const replies = times(5000, (i) => `Refunds take 14 days. The reference of it is ${i}.`);
  const started = process.threadCpuUsage();
  expect(saidIn(replies)).toEqual(['Refunds take 14 days.']);
  expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(5000);
});

test.each([
  ['en', 'fourteen days · 2 weeks · 14-day', ['14 days', '14 days', '14 days']],
  ['en', '3 to 5 business days · €2.50 · 1 000 EUR', ['3-5 working days', '2.5 €', '1000 €']],
  ['lt', 'per dvi savaites · 3–5 d. d. · dvidešimt vieną eurą', ['14 days', '3-5 working days', '21 €']],
  ['en', '1.5 kg · 300 grams · 2 metres', ['1500 g', '300 g', '200 cm']],
  ['lt', '2 kg · 300 gramų · 3 metrai', ['2000 g', '300 g', '300 cm']],
  ['ru', '2 кг · 300 граммов · 48 часов · 2 суток · 3 метра', ['2000 g', '300 g', '2 days', '2 days', '300 cm']],
  ['en', '48 hours · the day before · by next working day', ['2 days', '1 days', '1 working days']],
  ['lt', '48 valandos · dvi paros · prieš dieną · per darbo dieną', ['2 days', '2 days', '1 days', '1 working days']],
  ['ru', 'за сутки до · в течение рабочего дня', ['1 days', '1 working days']],
  ['ru', 'две недели · 3–5 рабочих дней · сто двадцать рублей', ['14 days', '3-5 working days', '120 ₽']],
  ['en', 'by the 5th of May 2025 · until the 21st', ['5', '2025', '21']],
  ['lt', '2025 m. · 2024 metų modelis · 2 m. · 5 metai', ['2025', '2024', '24 months', '60 months']],
  [
    'lt',
    'kovo 5 d. · gegužės 3–5 d. · iki kito mėnesio 10 dienos · iki 25 dienos · 15 dieną',
    ['5', '3-5', '10', '25', '15'],
  ],
  [
    'lt',
    'per 5 d. · 5 dienos · iki 25 dienų · 21 dieną · 5 d. d.',
    ['5 days', '5 days', '25 days', '21 days', '5 working days'],
  ],
  ['ru', '5 мая 2025 г. · модель 2024 года · до 25-го', ['5', '2025', '2024', '25']],
  ['ru', '2000 г · 2 года · 300 г', ['2000 g', '24 months', '300 g']],
])('amounts are alike however they are written, %s: %s', (locale, text, values) => {
  expect(amountsIn(text, locale).amounts.map(({ value }) => value)).toEqual(values);
});

describe('what an editor would strike out', () => {
  test('a price without its currency is a price: two of them are a conflict', () => {
    const replies = [
      ...times(4, () => 'Сборка стоит 700 ₽ за метр длины.'),
      'Сборка стоит 850 ₽ за метр длины.',
      'Сборка стоит 850 за метр длины.',
    ];
    expect(sidesOf(replies, 'ru')).toEqual([
      ['Сборка стоит 700 ₽ за метр длины.', 4],
      ['Сборка стоит 850 за метр длины.', 2],
    ]);
  });

  test('a colleague’s correction in the same ticket is the other side, too', () => {
    const first = 'Pinigus grąžiname per 21 dieną nuo gavimo.';
    const other = 'Pinigus grąžiname per 14 dienų nuo gavimo.';
    const questions = [[first], [first], [first], [first, other], [other], [other]].flatMap((replies, i) =>
      ask(['Kada?'], { replies, locale: 'lt' }, i),
    );
    const sides = clusterOf('c1', questions).answer.conflicts.flat();
    expect(sides.map(({ text }) => text)).toEqual([first, other]);
  });

  test.each([
    ['en', 'Carrying up is €10 per floor, so €20 for you.', 'Carrying up is €10 per floor.'],
    ['ru', 'Подъём стоит 10 € за этаж, то есть 40 € за всё.', 'Подъём стоит 10 € за этаж.'],
    ['lt', 'Užnešimas kainuoja 10 € už aukštą, taigi 30 € už viską.', 'Užnešimas kainuoja 10 € už aukštą.'],
  ])('%s: what a price comes to for one customer', (locale, reply, kept) => {
    const { sentences, conflicts } = answered([kept, kept, kept, reply], locale).answer;
    expect([...sentences.map(({ text }) => text), ...conflicts.flat().map(({ text }) => text)]).toEqual([kept]);
  });

  test.each([
    ['en', 'And the label is in the parcel already.', 'The label is in the parcel already.'],
    ['lt', 'O neatidarytas kremas laikosi 30 mėnesių.', 'Neatidarytas kremas laikosi 30 mėnesių.'],
    ['lt', 'Priminsiu, kad taškai galioja 12 mėnesių.', 'Taškai galioja 12 mėnesių.'],
    ['ru', 'А подарочная карта действует 12 месяцев.', 'Подарочная карта действует 12 месяцев.'],
  ])('%s: a word that ties a sentence to one left out: “%s”', (locale, reply, kept) => {
    expect(saidIn([reply, reply, reply], locale)).toEqual([kept]);
  });

  test('„ir … , ir …“ goes together', () => {
    const reply = 'Ir sofas, ir fotelius surenka mūsų meistrai.';
    expect(saidIn([reply, reply, reply], 'lt')).toEqual([reply]);
  });

  test.each([
    ['ru', '50 × 40 г = 2 кг, одного мешка хватит.'],
    ['ru', '60 дней с получения давно прошли.'],
    ['lt', 'Nuo gavimo nepraėjo 21 diena.'],
    ['en', 'The 60 days have long passed.'],
  ])('%s: what was worked out for one customer: “%s”', (locale, text) => {
    expect(isCaseDetail(text, locale)).toBe(true);
  });

  test('but not the rule that it follows', () => {
    expect(isCaseDetail('Если прошло меньше 45 дней, заменим бесплатно.', 'ru')).toBe(false);
    expect(isCaseDetail('Jei nepraėjo 14 dienų, grąžinsime pinigus.', 'lt')).toBe(false);
  });
});

test('a button that most replies name stands in the answer, though its words say little', () => {
  const replies = [
    ...times(4, (i) => `The file waits under “My orders”, tea number ${i}.`),
    ...times(4, () => 'Go to “My orders”.'),
    ...times(3, () => 'The file is a PDF of two pages.'),
  ];
  expect(saidIn(replies).join(' ')).toContain('“My orders”');
});

test('a sentence about somebody’s dog gives way to one that says the same of every dog', () => {
  const replies = [
    ...times(3, () => 'Measure behind his front legs with a tape and add 2 cm.'),
    ...times(3, () => 'Measure behind the front legs with a tape and add 2 cm.'),
  ];
  expect(saidIn(replies)).toEqual(['Measure behind the front legs with a tape and add 2 cm.']);
});

test('a name in the middle of a sentence goes with its comma', () => {
  expect(saidIn(times(3, () => 'Within 10 working days, [name]: authors come in once a week.'))).toEqual([
    'Within 10 working days: authors come in once a week.',
  ]);
});

test('a summary ends as a sentence does', () => {
  const replies = times(3, () => 'Repairs cost €20 per lamp\nThey take up to 5 working days.');
  expect(toBody(answered(replies)).summary).toBe('Repairs cost €20 per lamp.');
});
