// A query for the shop itself, its phone, chat, mail, hours or address, or for a person: no article answers it, the shop does.
//
//   phone: phone, call you…     `…` counts whatever stands around it
//   any: contact?               `?` counts where nothing else is asked for
//   beside: customer, today     may stand beside the others and asks for nothing by itself
//   not: my phone number        asks for something else
//   foreign: weather, amazon     asks for what no shop's help answers (`doubt.ts`)
//
// A query that holds any other word that tells something is about that: “phone case”, “change my phone number”.
import {
  cyrillicToLatin,
  isStopWord,
  latinToCyrillic,
  otherKeyboards,
  terms,
  words,
  type Language,
} from '../text/index.ts';
import type { ContactKind } from './documents.ts';
import type { ContactWords } from './contact-words.ts';
import { NUMBER } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** The longest phrase that is looked for. */
const MAX_PHRASE = 5; // terms

/** Nobody asks for the phone in more. */
const MAX_LENGTH = 120; // characters

/** What of reaching the shop a query asks for, in the order it does; empty when it asks for something else. */
export function contactOf(
  query: string,
  { contact, language }: Pick<SearchIndex, 'contact' | 'language'>,
): ContactKind[] {
  const spellings = [query, ...otherKeyboards(query), ...latinToCyrillic(query), cyrillicToLatin(query)];
  for (const spelling of spellings) {
    const kinds = kindsIn(spelling.slice(0, MAX_LENGTH), contact, language);
    if (kinds.length) return kinds;
  }
  return [];
}

function kindsIn(query: string, contact: ContactWords, language: Language): ContactKind[] {
  const typed = words(query);
  const asked = terms(query, language);
  const found: string[] = [];
  let isAboutMore = false;
  for (let at = 0; at < asked.length;) {
    let length = MAX_PHRASE;
    let known: string | undefined;
    do known = contact.get(asked.slice(at, at + length).join(' '));
    while (!known && --length);
    if (known) found.push(known);
    if (
      known === 'not' ||
      known === 'foreign' ||
      !(known || NUMBER.test(typed[at]!) || isStopWord(typed[at]!, language))
    )
      isAboutMore = true;
    at += length || 1;
  }
  const asksFor = (mark: RegExp) => found.filter((kind) => !/^(beside|not|foreign)$/.test(kind) && mark.test(kind));
  const certain = asksFor(isAboutMore ? /…/ : /[^?]$/);
  const kinds = certain.length || isAboutMore ? certain : asksFor(/\?/);
  return [...new Set(kinds.map((kind) => kind.replace(/\W/, '') as ContactKind))];
}
