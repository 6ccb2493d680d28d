import { describe, expect, it } from 'vitest';
import { detectLocale } from '../../../src/miner/questions/detect-locale.ts';
import { withoutFrame, withoutPrefixes } from '../../../src/miner/questions/frame.ts';
import { sentences } from '../../../src/miner/words/sentences.ts';
import { readQuestions } from '../../../src/miner/questions/read-questions.ts';
import type { Ticket } from '../../../src/miner/ticket.ts';
import { ticketToQuestion } from '../../../src/miner/questions/ticket-to-question.ts';
import { file } from '../export/reading.ts';

/** `>` marks what an agent wrote. */
const ticket = (subject: string, ...lines: string[]): Ticket => ({
  id: '1',
  at: null,
  channel: null,
  product: null,
  subject,
  firstReplyMinutes: null,
  resolutionMinutes: null,
  reopened: null,
  messages: lines.map((line) =>
    line.startsWith('>')
      ? { from: 'agent', text: line.slice(1), at: null }
      : { from: 'customer', text: line, at: null },
  ),
  place: { file: 'a', line: 1 },
});
const asked = (subject: string, ...lines: string[]): string[] =>
  ticketToQuestion(ticket(subject, ...lines))?.sentences ?? [];
const subjectOf = (subject: string, ...lines: string[]): string | undefined =>
  ticketToQuestion(ticket(subject, ...lines))?.subject;

it('holds no mark of its customer, in no form', () => {
  const question = ticketToQuestion({ ...ticket('', 'How do I return shoes?'), customer: '0s537tgwvth' });
  expect(JSON.stringify(question)).not.toContain('0s537tgwvth');
});

describe('what the customer came to say stays', () => {
  it.each([
    ['How do I return shoes?', ['How do I return shoes?']],
    ['Hi there,\n\nHow do I return shoes?\n\nKind regards,\n[name]\n[phone]', ['How do I return shoes?']],
    ['Hello! I hope you are well. I want to return shoes. Thanks in advance!', ['I want to return shoes.']],
    ['Laba diena, kaip grąžinti batus? Ačiū iš anksto. Pagarbiai, [name]', ['kaip grąžinti batus?']],
    ['Sveiki, turiu klausimą. Ar pristatote siuntas į Latviją?', ['Ar pristatote siuntas į Latviją?']],
    ['Здравствуйте! Подскажите, пожалуйста. Как вернуть обувь? Заранее спасибо.', ['Как вернуть обувь?']],
    ['Добрый день, коллеги!\nХочу отменить заказ [order].\nС уважением,\n[name]', ['Хочу отменить заказ [order].']],
    ['cancel order', ['cancel order']],
    [
      'My parcel has not arrived. It was sent two weeks ago.',
      ['My parcel has not arrived.', 'It was sent two weeks ago.'],
    ],
  ])('of %j', (text, questions) => expect(asked('', text)).toEqual(questions));
});

describe('what only says who asks goes', () => {
  it.each([
    ['Меня зовут [name]. Вернул товар две недели назад', ['Вернул товар две недели назад']],
    ['Меня зовут [name] и я хочу вернуть стул', ['я хочу вернуть стул']],
    ['Пишу от имени [name]. Не работает промокод перезвоните [name] на [phone]', ['Не работает промокод']],
    ['Паспорт [passport] выдан ОВД. Пишет что доставка недоступна', ['Пишет что доставка недоступна']],
    ['СНИЛС [personal-code], ИНН [tax-number]. В посылке не то', ['В посылке не то']],
    ['Заказ на имя [name], № [order]. Не работает промокод', ['Не работает промокод']],
    ['Ребёнок [birth-date] г.р., [name]. Не пришло письмо на [e-mail]', ['Не пришло письмо']],
    ['как изменить телефон [phone] в профиле', ['как изменить телефон в профиле']],
    ['Rašau dėl [name] užsakymo [order]. Kaip prisijungti?', ['Kaip prisijungti?']],
    ['Čia [name], kur mano pinigai?', ['kur mano pinigai?']],
    ['Mano asmens kodas [personal-code]. Reikalinga PVM sąskaita', ['Reikalinga PVM sąskaita']],
    ['Neatėjo laiškas į [e-mail]', ['Neatėjo laiškas']],
    ['Norėčiau grąžinti batus, mano tel. [phone]', ['Norėčiau grąžinti batus']],
    ['Mano vardas [name], noriu grąžinti batus. Skambinkite [phone]', ['noriu grąžinti batus.']],
    ['Kaip pakeisti PVM kodą [tax-number] sąskaitoje?', ['Kaip pakeisti PVM kodą sąskaitoje?']],
    ['Hello, my name is [name] and I want to return shoes. Call me at [phone]', ['I want to return shoes.']],
    ['I am writing on behalf of [name]. The promo code does not work', ['The promo code does not work']],
    ['My e-mail is [e-mail], and the promo code fails', ['the promo code fails']],
    ['How do I change my phone number [phone]?', ['How do I change my phone number?']],
  ])('of %j', (text, questions) => expect(asked('', text)).toEqual(questions));

  it.each([
    'Где мой заказ [order]?',
    'Can you call me at [phone]?',
    'Where is my parcel for [name]?',
    'Siunta atiduota [name], o ne man. Ką daryti?',
  ])('but not where the question is about it: %j', (text) => expect(asked('', text).join(' ')).toBe(text));

  it.each(['меня зовут [name]', 'mano el. paštas [e-mail]', 'My name is [name], my phone is [phone]'])(
    'and alone it asks nothing: %j',
    (text) => expect(asked('', text)).toEqual([]),
  );

  it('however long the list of it is', () => {
    for (const seed of ['меня зовут на по ', 'call me at [phone], ', 'выдан [name] отдел ', ', ', 'на [phone] ']) {
      const start = process.threadCpuUsage();
      asked('', `[name] ${seed.repeat(2000)}`);
      expect(process.threadCpuUsage(start).user / 1000, seed).toBeLessThan(2000);
    }
  });
});

describe('after the answer', () => {
  it.each([
    ['How do I return shoes?', '>Within 30 days.', 'Ok, thanks. And how long does the refund take?'],
    ['How do I return shoes?', 'Hello?', '>Within 30 days.', 'Any news?'],
  ])('nothing new is asked: %j', (...lines) => {
    expect(asked('', ...lines)[0]).toBe('How do I return shoes?');
    expect(asked('', ...lines).join(' ')).not.toMatch(/refund|news/);
  });

  it('unless nothing was asked before: in a chat the agent greets first', () => {
    expect(asked('', 'hi', '>Hello, how can I help?', 'How do I return shoes?')).toEqual(['How do I return shoes?']);
  });
});

describe('the subject', () => {
  it.each([
    ['stands beside the message', 'Re: Fwd: Refund for damaged shoes', ['How long?'], 'Refund for damaged shoes'],
    ['speaks alone where the message says nothing', 'Возврат обуви', ['Здравствуйте, помогите!'], 'Возврат обуви'],
    ['in Lithuanian too', 'Ats: Batų grąžinimas', ['Sveiki!'], 'Batų grąžinimas'],
    ['of a Russian form says nothing', 'Новое сообщение от [name]', ['обувь мала'], ''],
    ['of a form says nothing', 'New message from contact form', ['shoes too small'], ''],
  ])('%s', (_, subject, lines, expected) => expect(subjectOf(subject, ...lines)).toBe(expected));

  it('loses its prefixes in three languages', () => {
    for (const subject of ['Re: Shoes', 'FWD: RE: Shoes', 'Ats: Shoes', 'Отв: Shoes', '[Ticket 12] Shoes'])
      expect(withoutPrefixes(subject)).toBe('Shoes');
  });
});

describe('nothing is asked by', () => {
  it.each(['', '🙂👍', 'Hello', 'Thank you very much!', 'Ačiū', 'Спасибо', '[name]', '[order] [phone]', '???', '...'])(
    '%j',
    (text) => expect(asked('', text)).toEqual([]),
  );

  it('which is said, not hidden', async () => {
    const lines = [];
    for await (const line of readQuestions([file('t.csv', 'id,message\n1,Thanks!\n2,Where is it?')])) lines.push(line);
    expect(lines).toMatchObject([{ line: 2, reason: expect.stringContaining('asks nothing') }, { ticketId: '2' }]);
  });
});

describe('quoted mail goes', () => {
  it.each([
    'How?\n\nOn Wed, 1 Jul 2026 at 10:00, [name] <[e-mail]> wrote:\n> old words',
    'How?\n\n2026-07-01 10:00, [name] rašė:\n> old words',
    'How?\n\nср, 1 июл. 2026 г. в 10:00, [name] <[e-mail]>:\n> old words\n> more',
    'How?\n\n1 июля 2026, 10:00, [name] написал(а):\nold words',
    'How?\n-----Original Message-----\nFrom: [name]\nold words',
    'How?\n\nFrom: [name]\nSent: 1 July\nTo: us\nold words',
    'How?\n\nNuo: [name]\nIšsiųsta: liepos 1\nKam: mums\nold words',
    'How?\n-- \n[name]\nold words',
    'How?\nSent from my iPhone',
    'How?\nОтправлено с iPhone',
    'How?\n\nPagarbiai\n[name]\nUAB old words',
  ])('%j', (text) => expect(withoutFrame(text)).not.toContain('old words'));

  it('unless there is nothing else', () => {
    expect(withoutFrame('-----Forwarded message-----\nHow?')).toContain('How?');
  });
});

describe('the language of a short text', () => {
  it.each([
    ['lt', 'kur mano siunta'],
    ['lt', 'kaip grazinti preke'],
    ['ru', 'где мой заказ'],
    ['en', 'where is my order'],
    ['en', 'cancel'],
    ['uk', 'де моє замовлення, коли приїде посилка'],
    ['lv', 'kur ir mans pasūtījums un kad tas tiks piegādāts'],
    ['et', 'kus on minu tellimus ja millal see kohale jõuab'],
    ['pl', 'gdzie jest moje zamówienie i kiedy dotrze'],
    ['de', 'wo ist meine Bestellung und wann kommt sie an'],
    ['und', '🙂 12 [order]'],
  ])('%s: %s', (locale, text) => expect(detectLocale(text)).toBe(locale));
});

describe('sentences', () => {
  it('do not end at an abbreviation, nor at the end of a typed line', () => {
    expect(sentences('Užsakymas nr. 5 ir pan. dalykai. Kada?')).toEqual(['Užsakymas nr. 5 ir pan. dalykai.', 'Kada?']);
    expect(sentences('Press “Forgot?” on the page. Then wait.')).toEqual([
      'Press “Forgot?” on the page.',
      'Then wait.',
    ]);
    expect(sentences('I would like to\nreturn it.\nWhen?')).toEqual(['I would like to return it.', 'When?']);
  });
});

describe('an export cut into pieces', () => {
  it('gives the same questions as in one', async () => {
    const header = 'id,message,reply\n';
    const rows = Array.from(
      { length: 300 },
      (_, at) => `${at},"Hello, I am Anna. How do I return shoes number ${at}? Kaip?","By post, Anna"\n`,
    );
    const questions = async (text: string): Promise<unknown[]> => Array.fromAsync(readQuestions([file('t.csv', text)]));
    const whole = await questions(header + rows.join(''));
    const pieces = await Promise.all(
      [0, 100, 200].map((from) => questions(header + rows.slice(from, from + 100).join(''))),
    );
    expect(pieces.flat()).toEqual(whole);
  });
});
