// Numbers as customers write them: with the word that tells what they are, in every order and shape, in three languages.
import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/miner/privacy/redact.ts';

const each = (rows: readonly (readonly [string, string])[]): void =>
  void it.each(rows)('%s', (text, clean) => expect(redact(text)).toBe(clean));

describe('a birthday goes, whichever side the word for it stands on', () => {
  each([
    ['Ребёнок 12.03.2015 г.р., какая кровать?', 'Ребёнок [birth-date] г.р., какая кровать?'],
    ['Дочь 12 марта 2015 года рождения', 'Дочь [birth-date] года рождения'],
    ['Сын 2015 г. р.', 'Сын [birth-date] г. р.'],
    ['Дата рожд. 03.12.2016', 'Дата рожд. [birth-date]'],
    ['мой др 12 марта 2016', 'мой др [birth-date]'],
    ['Sūnus, 2015-03-12 gimimo', 'Sūnus, [birth-date] gimimo'],
    ['2014 m. gegužės 5 d. gimęs vaikas', '[birth-date] gimęs vaikas'],
    ['gim. 2014-05-05', 'gim. [birth-date]'],
    ['my son (5/6/2016, birthday)', 'my son ([birth-date], birthday)'],
    ['5 June 2016 is his birthday', '[birth-date] is his birthday'],
    ['03/12/2015 (DOB)', '[birth-date] (DOB)'],
  ]);
});

describe('a document goes without its name beside it', () => {
  each([
    ['серия 45 10 номер 123456, хватит?', 'серия [passport], хватит?'],
    ['сер. 45 10 ном. 123456', 'сер. [passport]'],
    ['Серия: 4510 № 123456', 'Серия: [passport]'],
    ['serija LB, nr. 123456', 'serija [passport]'],
    ['series AB number 123456', 'series [passport]'],
    ['код подразделения 770-001', 'код подразделения [passport]'],
    ['Паспорт выдан 15.04.2018', 'Паспорт выдан [passport]'],
    ['pasas išduotas 2018-04-15', 'pasas išduotas [passport]'],
    ['passport issued on 15/04/2018', 'passport issued on [passport]'],
    ['свидетельство о рождении 123456', 'свидетельство о рождении [personal-code]'],
    ['gimimo liudijimas AB123456', 'gimimo liudijimas [personal-code]'],
  ]);
});

describe('a car is known by its plate', () => {
  each([
    ['Kurjeris su automobiliu ABC 123 apgadino tvorą', 'Kurjeris su automobiliu [number] apgadino tvorą'],
    ['mašina, valst. nr. KLM-456', 'mašina, valst. nr. [number]'],
    ['The van with plate AB12 CDE hit my fence', 'The van with plate [number] hit my fence'],
    ['my car (7ABC123)', 'my car ([number])'],
    ['Машина А123ВС77 въедет?', 'Машина [number] въедет?'],
    ['гос номер м 456 ор 177', 'гос номер [number]'],
  ]);
});

describe('what opens a door or an account goes', () => {
  each([
    ['exp 12/27 cvv 123 declined', 'exp 12/27 cvv [secret] declined'],
    ['my PIN 4821 fails', 'my PIN [secret] fails'],
    ['PIN kodas 4821 netinka', 'PIN kodas [secret] netinka'],
    ['код из смс 48213', 'код из смс [secret]'],
    ['код домофона 15К4321', 'код домофона [secret]'],
    ['durų kodas 1234#', 'durų kodas [secret]'],
    ['door code is 4567', 'door code is [secret]'],
    ['why was card ending 1111 charged', 'why was card ending [card] charged'],
    ['the last four digits of my card are 1111', 'the last four digits of my card are [card]'],
    ['kortelė, kuri baigiasi 1111', 'kortelė, kuri baigiasi [card]'],
    ['paskutiniai keturi skaičiai 1111', 'paskutiniai keturi skaičiai [card]'],
    ['карта, оканчивающаяся на 1111', 'карта, оканчивающаяся на [card]'],
    ['последние 4 цифры карты 1111', 'последние 4 цифры карты [card]'],
    ['карта ****1111, Visa *1111, 4111 **** **** 1111', 'карта [card], Visa *[card], [card]'],
    ['my username is jsmith_84, why', 'my username is [handle], why'],
    ['Mano vartotojo vardas rutule1985, kaip', 'Mano vartotojo vardas [handle], kaip'],
    ['prisijungimo vardas yra jonas_k', 'prisijungimo vardas yra [handle]'],
    ['логин masha1990 не подходит', 'логин [handle] не подходит'],
    ['мой телеграм masha_k', 'мой телеграм [handle]'],
    ['skype: live:john.doe', 'skype: [handle]'],
  ]);
});

describe('numbers of goods and words about codes stay', () => {
  it.each([
    'Is 30x40x120 cm too large? 120х200 см, 1200x2000x3500 mm, 2000/1800/600 mm',
    'Is article 402.123.45 still sold? Is 402.123.45?',
    'model 4011-22-333 availability? lamp SKU 10023456, SKU: A100066',
    'prekės kodas 10023456, modelis 4011-22-333',
    'артикул 4011-22-333, код товара 10023456',
    'My login is blocked. Telegram is blocked. My instagram is shop.lt',
    'Логин не подходит. Vartotojo vardas netinka. Код из СМС не приходит.',
    'The PIN is sent within 24 hours; my card ended up in 2027',
    'диван серии 4510, lempa ABC 123, lamps of series 2024',
    'It costs **1500 €** since 2024*',
    'Nano Sense Rev2, Portenta H7, Mega2560 and the SARA-R410M module',
  ])('%s', (text) => expect(redact(text)).toBe(text));
});
