// Addresses without a word for the street, and what a street leaves behind.
import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/miner/privacy/redact.ts';

describe('the rest of an address goes with it', () => {
  it.each([
    ['Индекс 190000, СПб, Невский 28, сколько стоит?', 'Индекс [address], [address], сколько стоит?'],
    ['Привезёте в д. Малиновка ул Заречная 8?', 'Привезёте в [address] [address]?'],
    ['Тверская обл., Калининский р-н, с. Медное, ул. Заречная, д. 8', '[address], [address], [address]'],
    ['Живу в Казани Баумана 12.', 'Живу в [address].'],
    ['Доставите на Тверскую 7?', 'Доставите на [address]?'],
    ['доставка на Ленина 5, кв 12', 'доставка на [address]'],
    ['СНТ «Ромашка», участок 15', '[address]'],
    ['Klaipėda, Taikos 61-12', '[address]'],
    ['Taikos 61-12, Klaipėda', '[address]'],
    ['Gedimino 9 but. 4', '[address]'],
    ['Meškių k. 12, Vilniaus r.', '[address], [address]'],
    ['Meškių k., Žvejų g. 3', '[address], [address]'],
    ['Ship to 14 Elm Ave Apt 5 Springfield IL 62704 possible?', 'Ship to [address] [address] possible?'],
    ['От Москвы до деревни Малиновка 8 км', 'От Москвы до [address] 8 км'],
    ['I live near San Diego CA 92101-1234', 'I live near [address]'],
  ])('%s', (text, clean) => expect(redact(text)).toBe(clean));
});

describe('towns, counts and clauses stay', () => {
  it.each([
    'Доставляете в Казань 5 дней? В Москву 3 дня, в г. Тверь 5 дней.',
    'Ar pristatote į Kauną 5 dienas? Vilnius 10 dienų.',
    'От Москвы до Твери 8 км, по п. 5 правил, п. Договора 3, через 5 с. Потом',
    'Do you deliver to Springfield IL? Is Kallax OR 12345?',
  ])('%s', (text) => expect(redact(text)).toBe(text));
});
