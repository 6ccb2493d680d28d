// How customers word the question of a cluster: what may be shown of it, searched for and chosen among.
import { languageOf } from '../../text/languages.ts';
import { terms } from '../../text/index.ts';
import type { Cluster } from '../ticket.ts';

/** Distinct wordings, the most typical first, as a customer would type them into a search box. */
export function withoutPlaceholders({ questions }: Pick<Cluster, 'questions'>): string[] {
  const texts = questions.map(({ text }) => text.replace(PLACEHOLDER, ' ').replace(/\s+/g, ' ').trim());
  return [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
}

/** The words before go with it: "from [name]", "by [name]". */
const PLACEHOLDER =
  /(?:\s(?:from|by|of|for|to|№|nr\.?|no\.?|number|номер|#))?(?:\s(?:mr|mrs|ms|dr)\b\.?)?\s*\[[a-z-]+\]/giu;

/** So many wordings that nothing was taken out of are enough to do without the others. */
const ENOUGH = 5;

/** Wordings that may stand in an article: none that a shop would not print, and whole ones where there are enough. */
export function printable({ questions }: Cluster): string[] {
  const whole = withoutPlaceholders({ questions: questions.filter(({ text }) => !/\[[a-z-]+\]/.test(text)) });
  const all = whole.length >= ENOUGH ? whole : withoutPlaceholders({ questions });
  return all.filter((text) => !RUDE.test(text));
}

/** No shop prints these, however often they are meant. */
const RUDE =
  /(?<!\p{L})(?:\p{L}*fuck|shit|bullshit|crap|(?:god)?damn|bloody|bastard|bitch|asshole|wtf|bled|blet|nachui|nahui|šūd|sud(?:as|ai)|kurv|бля|ху[йеёяи]|пизд|\p{L}*[её]ба[нтлш]|сук[аи](?!\p{L})|дерьм|жоп|нахер|нафиг)/iu;

/** Those of the wordings in which each word is somebody else's, too, or one of `known`: no slip of the fingers. */
export function withoutSlips(wordings: string[], locale: string, known: { has: (term: string) => boolean }): string[] {
  const language = languageOf(locale);
  const all = wordings.map((text) => ({ text, own: [...new Set(terms(text, language))] }));
  const counts = new Map<string, number>();
  for (const { own } of all) for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1);
  return all.filter(({ own }) => own.every((term) => counts.get(term)! > 1 || known.has(term))).map(({ text }) => text);
}
