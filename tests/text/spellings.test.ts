import { expect, test } from 'vitest';
import { cyrillicToLatin, latinToCyrillic, otherKeyboards } from '../../src/text/index.ts';

test.each([
  ['djpdhfn', 'возврат', 'Russian typed on the English keyboard'],
  [',fylthjkm', 'бандероль', 'a letter may sit on a punctuation key'],
  ['куагтв', 'refund', 'English typed on the Russian keyboard'],
  ['gr1=inti prek3', 'grąžinti prekę', 'Lithuanian typed on the English keyboard'],
  ['iphone ąį', 'iphone 15', 'digits typed on the Lithuanian keyboard'],
  ['пк1=штеш', 'grąžinti', 'Lithuanian typed on the Russian keyboard'],
])('%s may have been meant as %s: %s', (typed, meant) => {
  expect(otherKeyboards(typed)).toContain(meant);
});

test('the letters of a Lithuanian word are no digits', () => {
  expect(otherKeyboards('pasidėti')).not.toContain('pasid4ti');
});

test('a text without letters of another keyboard has no other reading', () => {
  expect(otherKeyboards('— ?!')).toEqual([]);
});

test.each([
  ['vozvrat deneg', 'возврат денег'],
  ['gde moya posylka', 'где моя посылка'],
  ['skolko zhdat', 'сколко ждат'],
  ['shchetka', 'щетка'],
  ['Chek', 'чек'],
  ['tsena', 'цена'],
  ['otsledit', 'отследит'],
  ['schet', 'счет'],
  ['veschi', 'вещи'],
  ['moi zakaz', 'мой заказ'],
  ['4ek', 'чек'],
  ['ho4u rassro4ku', 'хочу рассрочку'],
  ['kur`er', 'курьер'],
  ['do 14 dnei', 'до 14 дней'],
])('%s may be Russian %s', (latin, cyrillic) => {
  expect(latinToCyrillic(latin)).toContain(cyrillic);
});

test.each([
  ['гражинимас', 'grazinimas'],
  ['паштоматас', 'pastomatas'],
])('%s is Lithuanian %s', (cyrillic, latin) => {
  expect(cyrillicToLatin(cyrillic)).toBe(latin);
});
