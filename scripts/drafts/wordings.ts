// How customers word the question of a cluster: what may be shown of it, searched for and chosen among.
import type { Cluster } from './ticket.ts';

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
