// Fields that several schemas share, and how schemas say what to write in each of the editors' languages.
import { z } from 'zod';
import type { Locale } from '../text/languages.ts';

/** The same said in each of the editors' languages. */
export type InEach = Record<Locale, string>;

/** For the message of a schema, which is one string: it holds what is said in each language, as JSON. */
export const inEach = (words: InEach): string => JSON.stringify(words);

/** @returns what `inEach` was given for the language; a message of zod's own, which is English, as it is */
export function wordsFor(locale: Locale, message: string): string {
  return message.startsWith('{"en":') ? (JSON.parse(message) as InEach)[locale] : message;
}

/** What to write instead, in words that an editor understands; a value of another type keeps its own message. */
export const inWords = (expected: InEach) => ({
  error: ({ code }: { code: string }) => (code === 'invalid_format' ? inEach(expected) : undefined),
});

export const httpUrl = z.url({
  protocol: /^https?$/,
  ...inWords({
    en: 'an address such as https://help.shop.example',
    lt: 'adresą, pvz., https://help.shop.example',
    ru: 'адрес, например https://help.shop.example',
  }),
});
