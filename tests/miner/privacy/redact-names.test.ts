// Names as customers write them: in capitals, in small letters, at the end of a line, beside words that are names as well.
import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/miner/privacy/redact.ts';

const each = (rows: readonly (readonly [string, string])[]): void =>
  void it.each(rows)('%s', (text, clean) => expect(redact(text)).toBe(clean));

describe('a full name in small letters goes', () => {
  each([
    ['иванов пётр заказ не приходит', '[name] заказ не приходит'],
    ['пётр иванов ждёт', '[name] ждёт'],
    ['анна сергеевна ковалёва', '[name]'],
    ['для петровой анны заказ', 'для [name] заказ'],
    ['передайте ольге гончаренко', 'передайте [name]'],
    ['petras jonaitis, kada atveš siuntą', '[name], kada atveš siuntą'],
    ['ona kazlauskienė klausia', '[name] klausia'],
    ['ona kazlauskiene klausia', '[name] klausia'],
    ['jono petraičio užsakymas', '[name] užsakymas'],
    ['tom smith here', '[name] here'],
    ['anna petrova paid', '[name] paid'],
    ['jonas1985 neprisijungia', '[handle] neprisijungia'],
  ]);
});

describe('a first name in small letters goes after words that introduce somebody, or as a signature', () => {
  each([
    ['это маша, где заказ', 'это [name], где заказ'],
    ['заказ на имя козловой', 'заказ на имя [name]'],
    ['где мой заказ? маша', 'где мой заказ? [name]'],
    ['čia jonas, kur siunta', 'čia [name], kur siunta'],
    ['užsakymas jono vardu', 'užsakymas [name] vardu'],
    ['kur siunta? tomas', 'kur siunta? [name]'],
    ['im tom and i want it', 'im [name] and i want it'],
    ['on behalf of amy', 'on behalf of [name]'],
  ]);
});

describe('a name in capitals goes whole', () => {
  each([
    ['КОВАЛЁВА АННА, где мой возврат?', '[name], где мой возврат?'],
    ['ИВАНОВ ИВАН ИВАНОВИЧ где мой заказ', '[name] где мой заказ'],
    ['ПЕТРОВ И.И. ждёт', '[name] ждёт'],
    ['JONAITIS PETRAS, kur siunta', '[name], kur siunta'],
    ['RŪTA KAZLAUSKIENĖ laukia', '[name] laukia'],
    ['SMITH JOHN wants', '[name] wants'],
    ['THIS IS SARAH CONNOR WHERE IS MY REFUND?', 'THIS IS [name] WHERE IS MY REFUND?'],
  ]);
});

describe('a name with small words inside goes whole', () => {
  each([
    ['Order for Pieter van der Berg, where is it?', 'Order for [name], where is it?'],
    ['Mrs van der Berg and Mr de Souza called', 'Mrs [name] and Mr [name] called'],
    ['Anna de la Cruz paid', '[name] paid'],
    ['the gift of Ludwig von Trapp', 'the gift of [name]'],
    ['заказ для Карла фон Штерна', 'заказ для [name]'],
  ]);
});

describe('a signature on the same line goes', () => {
  each([
    ['Kur mano siunta? Žilvinas', 'Kur mano siunta? [name]'],
    ['Kada atveš? - Rasa M.', 'Kada atveš? - [name]'],
    ['Где мой заказ? Вера', 'Где мой заказ? [name]'],
    ['Жду ответа, Надежда', 'Жду ответа, [name]'],
    ['Where is my parcel? Grace', 'Where is my parcel? [name]'],
  ]);
});

describe('the first word of an answer after a greeting stays', () => {
  it.each([
    'Sveiki, Pinigus grąžiname per 14 dienų.',
    'Labas, Grąžinimo forma yra paskyroje.',
    'Laba diena, Siunta atvyks rytoj.',
    'Sveiki, Deja, negalime.',
    'Здравствуйте, Деньги вернём за 5 дней.',
    'Добрый день, Сборка стоит 10 %.',
    'Здравствуйте, Конечно, вернём.',
    'Hi, Unfortunately we do not ship there.',
    'Hello, Refunds take 5 days.',
    'Hi, Unfortunately, we do not.',
  ])('%s', (text) => expect(redact(text)).toBe(text));

  each([
    ['Sveiki, Vaidrimai! Kaip sekasi?', 'Sveiki, [name]! Kaip sekasi?'],
    ['Sveiki, Petrai kur siunta', 'Sveiki, [name] kur siunta'],
    ['Hi, Kwabena, thanks', 'Hi, [name], thanks'],
    ['Hi Kwabena how are you', 'Hi [name] how are you'],
    ['Hello, Tuulikki\nwe see', 'Hello, [name]\nwe see'],
    ['Здравствуйте, Ратибор', 'Здравствуйте, [name]'],
  ]);
});

describe('words and goods that are called as people stay', () => {
  it.each([
    'надежда есть, вера в вас, любовь, роза и слава',
    'roza viktorija mark grace rose may will',
    'is the grace period over? mark my order, a rose table',
    'анна снова не получила; саша магазин закрыт; мария готова; наталья детская кровать',
    'aš tada noriu; aš matau, čia vidus; kada rasa nukris ir saulė šviečia',
    'KALLAX HEMNES БИЛЛИ МОЙ ВОЗВРАТ НЕ ПРИШЁЛ',
    'Is Anna shelf available? Do you sell the Victoria sofa in May? the victoria sofa',
    'Ar kėdė Milda yra sandėlyje? Kiek kainuoja sofa Austėja, stalas „Milda“?',
    'Есть ли диван Вера в зелёном? Когда будет кресло Алиса?',
    '- Derintojas atvyksta per tris darbo dienas nuo užsakymo\n- Aptarnaujame Vilnių, Kauną ir 30 km spinduliu',
    'Tour de France jersey and Eau de Toilette',
    'Koks dydis? Didelis. What do you advise? Urgent',
  ])('%s', (text) => expect(redact(text)).toBe(text));

  each([
    ["Anna's sofa is late", '[name] sofa is late'],
    ['kėdę Milda užsakė vakar', 'kėdę [name] užsakė vakar'],
  ]);
});

describe('somebody who is called by a name that is also a word goes, a kind of goods stays', () => {
  each([
    [
      'Per 10 darbo dienų, Gabija: autoriai ateina kas savaitę.',
      'Per 10 darbo dienų, [name]: autoriai ateina kas savaitę.',
    ],
    ['Да, можно, Роза, приходите.', 'Да, можно, [name], приходите.'],
    ['It takes two days, Rose.', 'It takes two days, [name].'],
    ['Turime spalvas: rausva, mėlyna, Rožė 24.', 'Turime spalvas: rausva, mėlyna, Rožė 24.'],
  ]);
});
