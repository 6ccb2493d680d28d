// content/LOCALE/ui.yml: a language of the shop's own has whole pages, and whoever writes it learns what is amiss.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { article, contentFolder, messages, sound } from './folder.ts';

const german = readFileSync('docs/ui.de.yml', 'utf8');
const inGerman = (ui: string) => ({
  ...sound,
  'de/versand/paket.md': article('title: Wo ist mein Paket?'),
  ...(ui && { 'de/ui.yml': ui }),
});
/** What is said about `de/ui.yml`. */
function complaints(ui: string): string[] {
  return messages(contentFolder(inGerman(ui)))
    .split('\n')
    .filter((line) => line.startsWith('de/ui.yml'));
}
const wordsOf = (files: Record<string, string>, locale: string) =>
  readContent(contentFolder(files), { forCustomers: true }).ui.get(locale)!;

describe('the German example in docs', () => {
  test('has nothing to mend, and every key', () => {
    expect(complaints(german)).toEqual([]);
  });

  test('leaves no English word on a page but those that German has, too', () => {
    const german_ = wordsOf(inGerman(german), 'de');
    const same = Object.entries(german_).filter(([key, words]) => words === en[key as keyof typeof en]);
    expect(same.map(([key]) => key)).toEqual(['shop', 'code', 'chat', 'days']);
  });
});

test('a language without the file speaks English, and check says so', () => {
  expect(wordsOf(inGerman(''), 'de')).toEqual(en);
  expect(complaints('')).toEqual([
    'de/ui.yml:1: warning: ui.yml is missing: the site’s own words, such as Search and Contact us, are English here. docs/languages.md says how to add them',
  ]);
});

test('keys that are left out are named, and stay English', () => {
  const some = german.replace(/^(?:homeTitle|searchLabel|feed| {2}other-case):.*\n/gm, '');
  expect(complaints(some)).toEqual([
    'de/ui.yml:1: warning: customers read these words in English: add homeTitle, searchLabel, voteReasons.other-case, feed',
  ]);
  const words = wordsOf(inGerman(some), 'de');
  expect([words.homeTitle, words.voteReasons['other-case'], words.voteReasons.unclear]).toEqual([
    en.homeTitle,
    en.voteReasons['other-case'],
    'Ich habe es nicht verstanden',
  ]);
});

test('in a language of ours a shop changes single words', () => {
  const words = wordsOf({ ...sound, 'en/ui.yml': 'contact: Ask us\nformErrors: { name: Who are you? }\n' }, 'en');
  expect([words.contact, words.formErrors.name, words.formErrors.email]).toEqual([
    'Ask us',
    'Who are you?',
    en.formErrors.email,
  ]);
});

test.each([
  [
    'a key that is not there',
    'homeTitel: Hilfe',
    'de/ui.yml:1: there is no key homeTitel here. Did you mean homeTitle?',
  ],
  ['a blank that is lost', 'updated: Aktualisiert', 'de/ui.yml:1: put {date} where the value belongs (updated)'],
  [
    'a blank that nothing fills',
    'back: Zurück zu {page}',
    'de/ui.yml:1: nothing fills {page} here: take it out (back)',
  ],
  ['a form that is missing', "hits: { one: '{n} Antwort' }", 'de/ui.yml:1: hits.other is missing: write text'],
  ['a list that is too short', 'onDays: [Montag]', 'de/ui.yml:1: write a list of 7 texts (onDays)'],
  [
    'text where forms belong',
    'articleCount: Antworten',
    'de/ui.yml:1: articleCount is “Antworten”: write keys with values',
  ],
])('%s is said with its line', (_what, ui, message) => {
  expect(complaints(ui)).toContain(message);
});

test('what is written is text on the page, not HTML', () => {
  const words = wordsOf({ ...sound, 'en/ui.yml': 'contact: "<b>Ask\\vus</b>"\n' }, 'en');
  expect(words.contact).toBe('<b>Ask us</b>');
});
