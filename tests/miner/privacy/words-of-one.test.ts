// Nobody's name is known here: what stands in one ticket only does not reach what is written of all of them.
import { describe, expect, it } from 'vitest';
import { createVocabulary, createWordsOfOne, type TicketTexts } from '../../../src/miner/privacy/words-of-one.ts';
import { createCommonWords } from '../../../src/miner/rim/common-words.ts';

const say = (customer: string, agent = '', taken: string[] = []): TicketTexts => ({
  customer: [customer],
  agents: agent ? [agent] : [],
  taken,
});

function tellingWords(locale: string, cluster: TicketTexts[], written: string, articles: string[] = []): string[] {
  const vocabulary = createVocabulary(locale, articles, cluster, createCommonWords(locale));
  return createWordsOfOne(locale, cluster, vocabulary)([written]);
}

describe('a word that one ticket alone brought in must not stand', () => {
  it.each([
    ['en', 'How do I wrap it for Quorvalina?', ['Do you wrap gifts?'], 'Gift wrap for Quorvalina', ['quorvalina']],
    ['lt', 'Ar supakuosite Žvirgždūnei?', ['Ar pakuojate dovanas?'], 'Dovana Žvirgždūnei', ['žvirgždūnei']],
    ['lt', 'Ar supakuosite Žvirgždūnei?', ['Ar pakuojate dovanas?'], 'Žvirgždūnės dovana', ['žvirgždūnės']],
    ['ru', 'Упакуете для Брюнхильдочки?', ['Вы упаковываете подарки?'], 'Подарок Брюнхильдочке', ['брюнхильдочке']],
  ])('%s: %s', (locale, one, others, written, telling) => {
    expect(
      tellingWords(
        locale,
        [one, ...others].map((text) => say(text)),
        written,
      ),
    ).toEqual(telling);
  });
});

describe('words that anybody may use stand', () => {
  it('where two customers brought them in, in whatever case', () => {
    const cluster = [say('Kiek kainuoja Vengerio kėdė?'), say('Ar yra Vengeriui dalių?')];
    expect(tellingWords('lt', cluster, 'Vengerio kėdės dalys')).toEqual([]);
  });

  it('where they are of the language, at the start of a sentence or in it', () => {
    const cluster = [say('How long does engraving of a walnut board take?'), say('How long for engraving?')];
    expect(tellingWords('en', cluster, 'How long does engraving take? Walnut boards are engraved, too.')).toEqual([]);
  });

  it('where an article has them', () => {
    const cluster = [say('Is the Hygge lamp dimmable?'), say('Can I dim the lamp?')];
    expect(tellingWords('en', cluster, 'Is the Hygge lamp dimmable?')).toEqual(['hygge', 'dimmable']);
    expect(tellingWords('en', cluster, 'Is the Hygge lamp dimmable?', ['Hygge lamps are dimmable'])).toEqual([]);
  });

  it('where agents use them in several tickets', () => {
    const cluster = [
      say('Where is the Omnixu locker?', 'Omnixu lockers are on the map.'),
      say('Which locker?', 'Look for Omnixu on the map.'),
    ];
    expect(tellingWords('en', cluster, 'Omnixu lockers are on the map.')).toEqual([]);
  });
});

it('what redaction took out of one ticket does not stand, however many others have it', () => {
  const cluster = [
    say('Kada atveš?', '', ['Vaidrimas']),
    say('Vaidrimui žadėjo rytoj, kada?', 'Vaidrimo siunta jau kelyje.'),
    say('Vaidrimas klausia, kada?', 'Vaidrimo siunta kelyje.'),
  ];
  expect(tellingWords('lt', cluster, 'Kada atveš Vaidrimui?')).toEqual(['vaidrimui']);
});

it('a name that is a word as well stays a word', () => {
  const cluster = [say('When will my order come?', '', ['Will', 'Rose']), say('Will it come by rose garden day?')];
  expect(tellingWords('en', cluster, 'When will it come? The rose lamp is late.')).toEqual([]);
});

it('a language without a dictionary knows only what its articles and agents say', () => {
  const cluster = [say('Wann kommt das Paket?'), say('Paket verspätet')];
  expect(tellingWords('de', cluster, 'Wann kommt das Paket?')).toEqual(['wann', 'kommt', 'das']);
});
