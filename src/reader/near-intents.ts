// Which article is about what shops are asked: the cosine of the whole texts, over words that are rare among both.
// Where a third of the intents have an article the site is a shop's, and the others say what its help does not answer;
// of a site of another trade only those that an article is near to are shipped.
import { catalogue, intents, OF_THE_SHOP, type Asked, type IntentCategory } from '../intents/index.ts';
import type { ContactKind, Intent, SearchDocument } from '../search/index.ts';
import type { Language } from '../text/index.ts';
import { add, cosinesWith, scale, tellingTerms, weightsOf, type Vector } from './vectors.ts';

/** Below this the nearest article shares only common words with an intent; .15 finds .01 less on shops, .002 more on software. */
const NEAR = 0.1;

/** From this part of all intents on the help is a shop's. */
const OF_A_SHOP = 1 / 3;

/** An article counts for an intent from this much of the nearest one's affinity on. */
const BESIDE = 0.1;
const MAX_ARTICLES = 5; // of an intent
const MAX_TERMS = 3; // to say why

/** A title says what an article is about, its body what else it mentions. */
const TITLE = 3;
const HEADING = 1.5;

const ofTheShop = new Map<string, ContactKind>(Object.entries(OF_THE_SHOP));
const categoryOf = new Map(
  Object.entries(catalogue).flatMap(([category, own]) =>
    Object.keys(own).map((id) => [id, category as IntentCategory] as const),
  ),
);

/** An article near to an intent: `affinity` 1 for the nearest; `terms`: what the two share most, none where an editor says so. */
export type Near = { article: string; affinity: number; terms: string[] };
export type AskedHere = Asked & { id: string; category: IntentCategory; near: Near[] };

/** What editors say: by the id of an article its intent, or `none`. */
export type Stated = ReadonlyMap<string, string | undefined>;

/** The intents that are shipped with the index. */
export function nearIntents(documents: SearchDocument[], language: Language, stated: Stated): Intent[] {
  if (documents.length === 0) return []; // as of the drafts that wait, where none does
  const all = askedHere(documents, language, stated);
  return (isOfAShop(all) ? all : all.filter(({ near }) => near.length)).map(({ id, title, wordings, near }) => {
    const contact = ofTheShop.get(id);
    const affinities = Object.fromEntries(near.map(({ article, affinity }) => [article, affinity]));
    return { id, title, wordings: wordings.trim(), near: affinities, ...(contact && { contact }) };
  });
}

/** Whether the help that these were found for is a shop's. */
export const isOfAShop = (all: AskedHere[]): boolean =>
  all.filter(({ near }) => near.length).length >= OF_A_SHOP * all.length;

/** What is asked of shops and no article is near to, without what is asked of the shop itself: shop.yml answers that. */
export const withoutArticle = (all: AskedHere[]): AskedHere[] =>
  all.filter(({ id, near }) => !near.length && !ofTheShop.has(id));

/** Every intent, with the articles near to it, the nearest first; none where no article is. */
export function askedHere(documents: SearchDocument[], language: Language, stated: Stated): AskedHere[] {
  const asked = Object.entries<Asked>(intents.get(language.locale) ?? {});
  const ofIntents = asked.map(([, { title, wordings }]) =>
    intentVector([title, ...wordings.trim().split('\n')], language),
  );
  const ofArticles = documents.map((document) => articleVector(document, language));
  const weights = [weightsOf(ofIntents), weightsOf(ofArticles)] as const;
  for (const vector of [...ofIntents, ...ofArticles])
    scale(vector, (term) => Math.sqrt(weights[0](term) * weights[1](term)));
  const likenessTo = cosinesWith(ofArticles);
  return asked.map(([id, own], place) => {
    const ofIntent = ofIntents[place]!;
    const cosines = likenessTo(ofIntent).map((cosine, at) => (stated.get(documents[at]!.id) === 'none' ? 0 : cosine));
    const found = nearest(cosines).map(([at, affinity]) => ({
      article: documents[at]!.id,
      affinity: Number(affinity.toFixed(2)),
      terms: sharedMost(ofIntent, ofArticles[at]!),
    }));
    const said = documents.filter((document) => stated.get(document.id) === id);
    const saidNear = said.map((document) => ({ article: document.id, affinity: 1, terms: [] }));
    const others = found.filter(({ article }) => !said.some((document) => document.id === article));
    return { ...own, id, category: categoryOf.get(id)!, near: [...saidNear, ...others] };
  });
}

/** The square tells the nearest article from those that share a word or two with it. */
function nearest(cosines: number[]): [article: number, affinity: number][] {
  const most = Math.max(0, ...cosines);
  if (most < NEAR) return [];
  return cosines
    .map((cosine, article): [number, number] => [article, (cosine / most) ** 2])
    .filter(([, affinity]) => affinity >= BESIDE)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_ARTICLES);
}

/** The terms that make two texts alike, the most first. */
function sharedMost(one: Vector, other: Vector): string[] {
  return [...one]
    .map(([term, value]) => ({ term, worth: value * (other.get(term) ?? 0) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MAX_TERMS)
    .map(({ term }) => term);
}

/** In how many of the wordings a term stands: one is chance, half of them is what the intent is about. */
function intentVector(wordings: string[], language: Language): Vector {
  const vector: Vector = new Map();
  for (const wording of wordings) for (const term of new Set(tellingTerms(wording, language))) add(vector, term, 1);
  for (const [term, count] of vector) vector.set(term, Math.sqrt(count / wordings.length));
  return vector;
}

/** Without its `questions:`: which articles have some decides nothing here. */
function articleVector({ title, summary, sections }: SearchDocument, language: Language): Vector {
  const vector: Vector = new Map();
  const addAll = (text: string, weight: number) =>
    tellingTerms(text, language).forEach((term) => add(vector, term, weight));
  addAll(title, TITLE);
  addAll(summary, 1);
  for (const { heading, text } of sections) {
    addAll(heading, HEADING);
    addAll(text, 1);
  }
  for (const [term, count] of vector) vector.set(term, Math.log(1 + count));
  return vector;
}
