// What of a reply is for all customers: asides, reports and the case that a rule ends in are cut, the rule stays.
import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../src/miner/answers/said.ts';

const textsOf = (reply: string, locale: string) => saidIn(reply, locale).map(({ text }) => text);

describe('a rule stays, the case it ends in goes', () => {
  test.each([
    ['en', 'Our tuners work in Leeds and York, I have booked yours for noon.', 'Our tuners work in Leeds and York.'],
    ['en', 'Send a photo of the key, and I’ll find the right spring.', 'Send a photo of the key.'],
    ['lt', 'Derintojas dirba Utenoje ir Zarasuose, pas jus atvyks rytoj.', 'Derintojas dirba Utenoje ir Zarasuose.'],
    ['lt', 'Pianiną derinsime per 3 dienas – išsiunčiau sąskaitą 40 €.', 'Pianiną derinsime per 3 dienas.'],
    ['ru', 'Настройщик ездит в Псков и Остров, к вам приедет завтра.', 'Настройщик ездит в Псков и Остров.'],
    ['ru', 'Настройка занимает 3 дня, то есть в четверг.', 'Настройка занимает 3 дня.'],
  ])('%s: “%s”', (locale, reply, rule) => expect(textsOf(reply, locale)).toEqual([rule]));

  test.each([
    ['en', 'We tune pianos every weekday, but not tomorrow.'],
    ['en', 'I have tuned the piano, it costs 40 €.'],
    ['lt', 'Suderinau pianiną, kaina 40 €.'],
    ['ru', 'Мы настроили пианино, цена 40 €.'],
  ])('%s: “%s” is one customer’s from its beginning, or would promise too much', (locale, reply) =>
    expect(textsOf(reply, locale)).toEqual([]),
  );
});

test.each([
  ['en', 'Tuning takes 3 days, sorry.', 'Tuning takes 3 days.'],
  ['en', 'Harps, I’m afraid, cannot be tuned here.', 'Harps cannot be tuned here.'],
  ['lt', 'Arfų, deja, nederiname ir nevežame.', 'Arfų nederiname ir nevežame.'],
  ['ru', 'Арфы, к сожалению, не настраиваем.', 'Арфы не настраиваем.'],
])('%s: regret set off by commas is left out: “%s”', (locale, reply, rule) =>
  expect(textsOf(reply, locale)).toEqual([rule]),
);

test.each([
  ['en', 'Explained to the customer that tuning takes 3 days.', 'Tuning takes 3 days.'],
  ['lt', 'Paaiškinau, kad derinimas trunka 3 dienas.', 'Derinimas trunka 3 dienas.'],
  ['ru', 'Объяснила, что настройка занимает 3 дня.', 'Настройка занимает 3 дня.'],
])('%s: what an agent reports to have said is what holds: “%s”', (locale, reply, rule) =>
  expect(textsOf(reply, locale)).toEqual([rule]),
);

test.each([
  ['en', 'Please let us know at least 3 days before the concert.', 1],
  ['en', 'Please let us know if you need anything.', 0],
  ['lt', 'Strypą sukite drąsiai, jis nelūžta.', 1],
  ['lt', 'Drąsiai rašykite mums dar kartą.', 0],
  ['ru', 'Благодаря чехлу пианино не пылится.', 1],
  ['ru', 'Благодарим вас за покупку пианино.', 0],
])('%s: a rule in polite words is a rule, an offer of help is none: “%s”', (locale, reply, rules) =>
  expect(textsOf(reply, locale)).toHaveLength(rules),
);
