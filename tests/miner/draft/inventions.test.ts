// Another wording of an answer may say nothing that agents did not: each line is one thing that a customer would be told
// wrongly.
import { describe, expect, it, test } from 'vitest';
import { inventionsIn, leavesNegationOut } from '../../../src/miner/draft/inventions.ts';

const evidence = {
  en: 'You have 14 days to return shoes. Use the label in the parcel. Worn shoes cannot be returned. Write to help@shop.example.',
  lt: 'Batus grąžinti galite per 14 dienų. Užklijuokite siuntos etiketę. Dėvėtų batų grąžinti negalima.',
  ru: 'Вернуть обувь можно за 14 дней. Наклейте этикетку на посылку. Ношеную обувь вернуть нельзя.',
};
type Locale = keyof typeof evidence;

describe('is found out when it brings', () => {
  test.each<[what: string, locale: Locale, text: string]>([
    ['a number', 'en', 'You have 30 days.'],
    ['a number of full width', 'en', 'You have ３０ days.'],
    ['a number in circles', 'en', 'You have ㉚ days.'],
    ['a number of another script', 'en', 'You have ٣٠ days.'],
    ['a number split by a sign that nobody sees', 'en', 'You have 1\u200b40 days.'],
    ['a half', 'en', 'You have 14½ days.'],
    ['a half in words', 'en', 'We keep half of it.'],
    ['a Roman number', 'en', 'You have XC days.'],
    ['a Roman number in small letters', 'en', 'You have xc days.'],
    ['a Roman number of one sign', 'en', 'You have Ⅻ days.'],
    ['a number in words', 'en', 'You have ninety days.'],
    ['one', 'en', 'You have one day.'],
    ['twice', 'en', 'You can do that twice.'],
    ['a fortnight', 'en', 'You have a fortnight.'],
    ['a date', 'en', 'You can return them until 5 May.'],
    ['a month', 'en', 'You can return them until the end of May.'],
    ['a weekday', 'en', 'Bring them on monday.'],
    ['today', 'en', 'Return them today.'],
    ['a link', 'en', 'See https://evil.example/x.'],
    ['a bare address', 'en', 'See evil.example/x for details.'],
    ['an address that only begins like the shop’s', 'en', 'Write to help@shop.exam.'],
    ['a handle', 'en', 'Ask @shoes.'],
    ['a name', 'en', 'Send them to Gwendolyn.'],
    ['a carrier in capitals', 'en', 'DHL brings the label.'],
    ['a negation', 'en', 'You do not need the label. Worn shoes cannot be returned.'],
    ['a contracted negation', 'en', "You don't have to use the label. Worn shoes cannot be returned."],
    ['a refusal', 'en', 'Unopened shoes cannot be returned.'],
    ['a number in words', 'lt', 'Turite devyniasdešimt dienų.'],
    ['one', 'lt', 'Turite vieną dieną.'],
    ['a half', 'lt', 'Grąžinsime pusę sumos.'],
    ['one and a half', 'lt', 'Turite pusantros dienos.'],
    ['a pair of collective numbers', 'lt', 'Užklijuokite dvejetą etikečių.'],
    ['a month', 'lt', 'Batus grąžinti galite iki gegužės.'],
    ['a weekday', 'lt', 'Batus grąžinti galite pirmadienį.'],
    ['a name', 'lt', 'Siuntą atneškite Kęstučiui.'],
    ['a refusal', 'lt', 'Batų grąžinti neprivalote. Dėvėtų batų grąžinti negalima.'],
    ['without', 'lt', 'Batus grąžinti galite be etiketės. Dėvėtų batų grąžinti negalima.'],
    ['a number in words', 'ru', 'У вас девяносто дней.'],
    ['one', 'ru', 'У вас один день.'],
    ['a half', 'ru', 'Вернём половину суммы.'],
    ['one and a half', 'ru', 'У вас полтора дня.'],
    ['the second', 'ru', 'Вторая этикетка не нужна.'],
    ['a month', 'ru', 'Вернуть обувь можно до мая.'],
    ['a weekday', 'ru', 'Верните обувь в понедельник.'],
    ['a name', 'ru', 'Отдайте посылку Геннадию.'],
    ['a negation', 'ru', 'Этикетку не наклеивайте. Ношеную обувь вернуть нельзя.'],
    ['without', 'ru', 'Вернуть обувь можно без этикетки. Ношеную обувь вернуть нельзя.'],
  ])('%s, in %s: %s', (_, locale, text) => {
    expect(inventionsIn(text, evidence[locale], locale)).not.toEqual([]);
  });
});

test.each<[Locale, string]>([
  ['en', 'Return shoes within two weeks with the label from the parcel. Shoes that were worn cannot come back.'],
  [
    'en',
    'The label in the parcel is for returning shoes: you have fourteen days. Worn ones cannot be returned. I am at help@shop.example.',
  ],
  ['lt', 'Batus galite grąžinti per dvi savaites: ant siuntos užklijuokite etiketę. Dėvėtų batų grąžinti negalima.'],
  ['lt', 'Per keturiolika dienų grąžinkite batus. Dėvėtų grąžinti negalima.'],
  ['ru', 'Верните обувь за две недели: наклейте на посылку этикетку. Ношеную обувь вернуть нельзя.'],
  ['ru', 'На возврат обуви есть четырнадцать дней. Нельзя вернуть ношеную обувь.'],
])('may stand where it says the same, in %s: %s', (locale, text) => {
  expect(inventionsIn(text, evidence[locale], locale)).toEqual([]);
  expect(leavesNegationOut(text, evidence[locale], locale)).toBe(false);
});

it.each<[Locale, string]>([
  ['en', 'Worn shoes can be returned.'],
  ['lt', 'Dėvėtus batus grąžinti galima.'],
  ['ru', 'Ношеную обувь вернуть можно.'],
])('is found out when it allows what agents refuse, in %s: %s', (locale, text) => {
  expect(leavesNegationOut(text, evidence[locale], locale)).toBe(true);
});
