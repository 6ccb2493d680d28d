// Of two sentences with one fact the answer takes the one that is understood alone, and it says nothing twice.
import { expect, test } from 'vitest';
import { echoesOf, repliesOf } from '../../../src/miner/answers/candidates.ts';
import { isCaseDetail } from '../../../src/miner/answers/case-details.ts';
import { refersBack } from '../../../src/miner/answers/refers-back.ts';
import { createVocabulary } from '../../../src/miner/words/vocabulary.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf } from '../report/reporting.ts';

const answerOf = (locale: string, replies: string[]) =>
  clusterOf(
    'c1',
    replies.flatMap((reply, at) => ask(['?'], { locale, replies: [reply] }, at)),
  ).answer;
const saidIn = (locale: string, replies: string[]) => answerOf(locale, replies).sentences.map(({ text }) => text);

test.each([
  ['en', 'Normal is 5 days.', 'A full charge of the lamp lasts 5 days.'],
  ['lt', 'Bus 5 dienos.', 'Pilnai įkrauta lempa šviečia 5 dienas.'],
  ['ru', 'Будет 5 дней.', 'Полностью заряженная лампа светит 5 дней.'],
])('%s: “%s” does not say what it is about, “%s” does', (locale, bare, clear) => {
  expect(saidIn(locale, [bare, clear, bare.replace('5', '5 –').replace(' –', ''), clear])).toEqual([clear]);
});

test.each([
  ['en', 'One refund per brand, with half the bag left.', 'We give one refund per brand.'],
  ['lt', 'Vienas grąžinimas kiekvienam ženklui, likus pusei maišo.', 'Grąžinimas ženklui vienas.'],
  ['ru', 'Один возврат на каждую марку, если осталась половина мешка.', 'Возврат на марку один.'],
])('%s: what “%s” says, is not said again', (locale, full, repeat) => {
  expect(saidIn(locale, [`${full} ${repeat}`, full, `${full} ${repeat}`, full])).toEqual([full]);
});

test.each([
  ['en', 'The strap is not cut in the photo.', true],
  ['en', 'Send a photo with the strap in the picture.', false],
  ['en', 'Yours is due on Monday, so there is time.', true],
  ['lt', 'Nuotraukoje matyti įtrūkimas.', true],
  ['lt', 'Atsiųskite nuotrauką su įtrūkimu.', false],
  ['ru', 'На фото видно трещину.', true],
  ['ru', 'Пришлите фото трещины.', false],
])('%s: what an agent sees of one customer is one customer’s: “%s”', (locale, text, isCase) => {
  expect(isCaseDetail(text, locale)).toBe(isCase);
});

test.each([
  ['en', 'The rest is paid on delivery.'],
  ['lt', 'Paskui įkraukite lempą.'],
  ['lt', 'Abi lempas išsiųskite kartu.'],
  ['ru', 'Если что, звоните за день.'],
  ['ru', 'Обе лампы пришлите вместе.'],
])('%s: “%s” points to what stands before it', (locale, text) => expect(refersBack(text, locale)).toBe(true));

test('a count that is some times one is a count of its own, so two of them are a conflict', () => {
  const { conflicts } = answerOf('en', [
    'From 3 cracks we replace the lamp.',
    'From 3 cracks we replace the lamp.',
    'From 3 cracks we replace the lamp.',
    '1 crack is no fault. From 5 cracks.',
    'From 5 cracks.',
    'From 3 cracks we replace the lamp.',
  ]);
  expect(conflicts.map((sides) => sides.map(({ tickets }) => tickets.length))).toEqual([[4, 2]]);
});

test.each([
  ['en', 'How much is piano tuning?', 'It is 40 €.', 'Piano tuning costs 40 €.'],
  ['lt', 'Kiek kainuoja pianino derinimas?', 'Bus 40 €.', 'Pianino derinimas kainuoja 40 €.'],
  ['ru', 'Сколько стоит настройка пианино?', 'Это 40 €.', 'Настройка пианино стоит 40 €.'],
])('%s: what many customers ask about is no detail of one of them: “%s”', (locale, asked, short, full) => {
  const repeating = (questions: string[], replies: string[]) => {
    const own = questions.flatMap((text, at) => ask([text], { locale, replies: [replies[at]!] }, at));
    return echoesOf(repliesOf(own, locale), createVocabulary(replies, locale));
  };
  const replies = [full, short, short, short];
  expect(repeating([asked, asked, asked, asked], replies).size).toBe(0);
  // Where one customer asks so, the agent only takes it up.
  expect(repeating([asked, '?', '?', '?'], replies).size).toBeGreaterThan(0);
});
