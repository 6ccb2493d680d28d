import { describe, expect, it } from 'vitest';
import { findPersonalData, redact, redactAll } from '../../../src/miner/privacy/redact.ts';

describe('what has a form of its own', () => {
  it.each([
    ['Write to anna.miller+shop@example.co.uk today', 'Write to [e-mail] today'],
    ['паша@почта.рф', '[e-mail]'],
    ['jonas @ gmail.com arba jonas(at)gmail.com', '[e-mail] arba [e-mail]'],
    ['My card 4111 1111 1111 1111 exp 12/27', 'My card [card] exp 12/27'],
    ['LT12 1000 0111 0100 1000 yra mano sąskaita', '[iban] yra mano sąskaita'],
    ['IBAN gb82west12345698765432.', 'IBAN [iban].'],
    ['a mistyped IBAN LT99 1000 0111 0100 1000', 'a mistyped IBAN [iban]'],
    ['from 192.168.1.10 or 2001:db8::1 at 12:30:45', 'from [ip] or [ip] at 12:30:45'],
    ['see https://shop.lt/returns, then https://shop.lt/reset?token=abc', 'see https://shop.lt/returns, then [url]'],
    ['https://shop.lt/o/8f14e45fceea167a5a36dedd4bea2543 and facebook.com/jonas.jonaitis', '[url] and [url]'],
    ['I am @jonas_j there', 'I am [handle] there'],
    ['password: hunter2 and PIN is 4821', 'password: [secret] and PIN is [secret]'],
    ['+370 612 34567, 8 612 34567, (8-5) 212 3456', '[phone], [phone], [phone]'],
    ['тел. 8 (916) 123-45-67 доб. 12', 'тел. [phone]'],
    ['call 541-714-1388 or 0688 872 49 99 or 60-56-85-91', 'call [phone] or [phone] or [phone]'],
  ])('%s', (text, clean) => expect(redact(text)).toBe(clean));
});

describe('what points at one person in one country', () => {
  it.each([
    ['asmens kodas 39001010077', 'asmens kodas [personal-code]'],
    ['a.k. 49001010012', 'a.k. [personal-code]'],
    ['СНИЛС 112-233-445 95, ИНН 500100732259', 'СНИЛС [personal-code], ИНН [tax-number]'],
    ['паспорт 4508 123456', 'паспорт [passport]'],
    ['паспорт серия 45 08 номер 123456', 'паспорт серия [passport]'],
    ['paso nr. 12345678', 'paso nr. [passport]'],
    [
      "my SSN: 460-89-9847, driver's license F162823540116",
      "my SSN: [personal-code], driver's license [personal-code]",
    ],
    ['NI AB 12 34 56 C', 'NI [personal-code]'],
    ['born on 5 May 1980', 'born on [birth-date]'],
    ['gimęs 1980 m. gegužės 5 d.', 'gimęs [birth-date]'],
    ['дата рождения 05.05.1980', 'дата рождения [birth-date]'],
    ['it says 12/05/1984 on my card', 'it says [birth-date] on my card'],
  ])('%s', (text, clean) => expect(redact(text)).toBe(clean));
});

describe('what points at one purchase', () => {
  it.each([
    ['Where is my order 123?', 'Where is my order [order]?'],
    ['cancel oreder 00123842', 'cancel oreder [number]'],
    ['invoice #37777 and Order No. LT-2026-00123', 'invoice #[order] and Order No. [order]'],
    ['siuntos numeris RR123456789LT', 'siuntos numeris [order]'],
    ['užsakymas nr. 48213, sąskaita Nr. AB-1234', 'užsakymas nr. [order], sąskaita Nr. [order]'],
    ['заказ № 48213, трек-номер 80094512345678', 'заказ № [order], трек-номер [order]'],
    ['Где мой заказ 123?', 'Где мой заказ [order]?'],
    ['tracking 1Z999AA10123456784 please', 'tracking [order] please'],
    ['order AB 12345, order CBDB-WP98, order 2024', 'order [order], order [order], order [order]'],
    ['the status of 4837 order; 2693 is my order', 'the status of [order] order; [order] is my order'],
  ])('%s', (text, clean) => expect(redact(text)).toBe(clean));
});

describe('where somebody lives', () => {
  it.each([
    ['gyvenu Gedimino pr. 9-4, Vilnius', 'gyvenu [address]'],
    ['Siųskite į Vilniaus g. 12-3, LT-01103 Vilnius, ačiū', 'Siųskite į [address], ačiū'],
    ['laisvės al. 45 bt. 6', '[address]'],
    ['Привезите на ул. Ленина, д. 5, кв. 12 завтра', 'Привезите на [address] завтра'],
    ['Невский проспект, 28', '[address]'],
    ['проспект Мира 12к2', '[address]'],
    ['I moved to 221B Baker Street, London', 'I moved to [address]'],
    ['12 main street', '[address]'],
    ['Brīvības iela 7, Rīga', '[address]'],
    ['my address is Flat 4, The Old Mill 12', 'my address is [address]'],
    [
      'Delivery address: Puruntie 82\nApt. 5\nLappeenranta\nWhen will you bring the sofa that I have ordered?',
      'Delivery address: [address]\nWhen will you bring the sofa that I have ordered?',
    ],
  ])('%s', (text, clean) => expect(redact(text)).toBe(clean));
});

describe('who somebody is', () => {
  it.each([
    ['i need my invoice from Ms. Hawkings', 'i need my invoice from Ms. [name]'],
    ['the bills fromAnna Freeman', 'the bills from[name]'],
    ['can i get my bill from Kwabena Osei', 'can i get my bill from [name]'],
    ['My name is Rubija and I wait', 'My name is [name] and I wait'],
    ['my name is john smith', 'my name is [name]'],
    ['Hi, this is John. How do I return it?', 'Hi, this is [name]. How do I return it?'],
    ['Dear Anna, where is it? Kind regards, Peter Brown', 'Dear [name], where is it? Kind regards, [name]'],
    ['Where is it?\nThanks\nMukesh', 'Where is it?\nThanks\n[name]'],
    ['Mano vardas Jonas Jonaitis, laukiu', 'Mano vardas [name], laukiu'],
    ['mano vardas ona', 'mano vardas [name]'],
    ['Sveiki, Petrai, kur siunta?', 'Sveiki, [name], kur siunta?'],
    ['Kada atvyks?\n\nPagarbiai\nRūta Kazlauskienė', 'Kada atvyks?\n\nPagarbiai\n[name]'],
    ['Užsakymą darė Kazlauskaitė vakar', 'Užsakymą darė [name] vakar'],
    ['siunta Petro Petraičio vardu', 'siunta [name] vardu'],
    ['Меня зовут Иван Петров, жду', 'Меня зовут [name], жду'],
    ['меня зовут анна', 'меня зовут [name]'],
    ['Здравствуйте, Мария Ивановна!', 'Здравствуйте, [name]!'],
    ['Заказ для Анны Каренковой не пришёл', 'Заказ для [name] не пришёл'],
    ['Где посылка?\nС уважением,\nСергей', 'Где посылка?\nС уважением,\n[name]'],
    ['ФИО: Петров Иван Сергеевич', 'ФИО: [name]'],
    ['Получатель Иванов И. И. не найден', 'Получатель [name] не найден'],
    ['Maybe it is under Caitlyn Schulz', 'Maybe it is under [name]'],
    ['ship it to patricia please', 'ship it to [name] please'],
    ['We will write to Žygeda Bartuškevičius.', 'We will write to [name].'],
    ['Spoke with Siobhan yesterday, my wife Kavita paid', 'Spoke with [name] yesterday, my wife [name] paid'],
    ['Will Smith here, where is my refund?', '[name] here, where is my refund?'],
  ])('%s', (text, clean) => expect(redact(text)).toBe(clean));
});

describe('what everybody says stays', () => {
  it.each([
    'Laba diena! Pristatymas kainuoja 2 €.',
    'Sveiki! Dydžių lentelė yra prekės puslapyje.',
    'Здравствуйте! Нажмите «Забыли пароль?» на странице входа.',
    'I paid 1499 dollars, 1 299,00 € and 100 000 руб on 2026-07-02 at 14:26',
    'Do you sell Samsung Galaxy S24 or Sony WH-1000XM5 in sizes 36 38 40 42?',
    "Go to 'My Account', then 'Order History', and click 'Cancel Order'.",
    'Do you deliver to New York, Valencia and the United Kingdom within 30 days?',
    'Ar galima grąžinti prekę per 30 dienų? Ar pristatote į Kauną?',
    'Можно ли вернуть товар в течение 14 дней? Доставляете в Москву и Санкт-Петербург?',
    'order over 100 euros, bill 250 pcs, 24/7, 2024-2026, 10-15 days',
    'Laba diena, kada gausiu prekę? Ačiū',
    'Dear Support Team, what is your phone number? Thanks in advance',
    'How do I change my name on the account? My name is wrong.',
    'Добрый день! Когда будет возврат? Спасибо большое',
    'Do you ship to Costa Rica or Sri Lanka? I am Waiting. Is it HTML?',
    'Kada atvyks dalis? Dalimis mokėti galima? Grąžinimas nemokamas?',
    'Look at checkout. Delivery costs 5 €. The battery has 10000mAh.',
    'Can I pay with Apple Pay at the locker? My tracking says Out for Delivery.',
  ])('%s', (text) => expect(redact(text)).toBe(text));
});

describe('redaction', () => {
  it('is not fooled by what hides digits', () => {
    expect(redact('4111\u200b1111\u00ad11111111')).toBe('[card]');
    expect(redact('４１１１ １１１１ １１１１ １１１１')).toBe('[card]');
    expect(redact('٤١١١١١١١١١١١١١١١')).toBe('[card]');
    expect(redact('+370‑612‑34567, +370\u00a0612\u202f34567')).toBe('[phone], [phone]');
  });

  it('leaves alone what belongs to the shop', () => {
    const keep = new Set(['help@shop.lt', '+370 5 212 3456']);
    expect(redact('Write to help@shop.lt or call +370 5 212 3456, not anna@a.lt', { keep })).toBe(
      'Write to help@shop.lt or call +370 5 212 3456, not [e-mail]',
    );
  });

  it('finds nothing any more in its own work', () => {
    const text = 'Dear Anna, order 12345, call +370 612 34567, password: hunter2! born 1980-05-05';
    expect(findPersonalData(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'name Anna',
      'order 12345',
      'phone +370 612 34567',
      'secret hunter2!',
      'birth-date 1980-05-05',
    ]);
    expect(findPersonalData(redact(text))).toEqual([]);
  });

  it('can leave brands to editors, who sound like people', () => {
    const text = 'How do I return Tommy Hilfiger shoes?';
    expect(findPersonalData(text).map(({ value }) => value)).toEqual(['Tommy Hilfiger']);
    expect(findPersonalData(text, { guesses: false })).toEqual([]);
  });

  it('never hangs, whatever stands there 300,000 times', () => {
    for (const seed of [
      'a',
      '1 ',
      'a@',
      '1-',
      'Aa ',
      'ул. а ',
      '€1 ',
      'order ',
      'Mr. Aa ',
      '\n',
      'LT12 1000 ',
      '::',
      '[name] ',
      '[address], д. Аа ',
      'Ленина 5, кв 5 ',
      'Aa van der ',
      'van der ',
      'anna petrova ',
      'card ending ',
      'xxxx ',
      '****',
      '12.03.2015 ',
      'born 5 ',
      'automobilis ',
      'username is ',
      'серия 45 ',
      '10x',
      '1 x ',
      'article ',
      '? Aa ',
      'Hi, Aa ',
      'sofa Anna ',
    ]) {
      const start = process.threadCpuUsage();
      redact(seed.repeat(Math.ceil(300_000 / seed.length)));
      expect(process.threadCpuUsage(start).user / 1000, seed).toBeLessThan(5000);
    }
  });
});

it('redacts texts together as it redacts each alone', () => {
  const texts = [
    'Where is order 370795561790?',
    '',
    'My name is Anna Miller, call +370 612 34567.',
    'How long does delivery take?',
    'Меня зовут Ратибор, пишите на ratibor@example.com',
    'My name is Anna Miller, call +370 612 34567.',
  ];
  const found = new Map<number, number>();
  const clean = redactAll(texts, {}, (at, findings) => found.set(at, (found.get(at) ?? 0) + findings.length));
  expect(clean).toEqual(texts.map((text) => redact(text)));
  expect([...found.keys()].sort()).toEqual([0, 2, 4, 5]);
});
