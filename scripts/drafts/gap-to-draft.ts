// A gap → a draft article: asked as customers ask it, answered as agents answer it. What customers and agents wrote
// goes into text nodes and YAML values only, so that no word of theirs can become markup, a field or a path.
import { fold } from '../../src/text/language.ts';
import { languageOf } from '../../src/text/languages.ts';
import { terms, tokens } from '../../src/text/terms.ts';
import { cyrillicToLatin } from '../../src/text/transliteration.ts';
import { toBody } from './draft-body.ts';
import type { Evidence } from './evidence.ts';
import { withoutPlaceholders } from './match-clusters.ts';
import { shorten } from './shorten.ts';
import type { Cluster } from './ticket.ts';

/** `category` is a folder; `slug` is unique only with `uniqueSlug`. */
export type Draft = {
  locale: string;
  category: string;
  slug: string;
  title: string;
  summary: string | null;
  questions: string[];
  body: string;
  evidence: Evidence;
};

const MOST_QUESTIONS = 10;
const LONGEST = { title: 90, question: 140, slug: 60 };

export function gapToDraft(cluster: Cluster, category: string, evidence: Evidence): Draft {
  const { locale } = cluster;
  const wordings = withoutPlaceholders(cluster).filter((text) => !RUDE.test(text));
  const title = clusterTitle(cluster);
  const { summary, body } = toBody(cluster);
  const questions = diverse(wordings.map(tidy), locale, MOST_QUESTIONS + 1).filter((text) => text !== title);
  return {
    locale,
    category,
    slug: toSlug(title, locale),
    title,
    summary,
    questions: questions.slice(0, MOST_QUESTIONS),
    body,
    evidence,
  };
}

/** The most typical question, as a heading. */
export function clusterTitle(cluster: Cluster): string {
  const wording = withoutPlaceholders(cluster).find((text) => !RUDE.test(text));
  return toTitle(wording ?? cluster.medoid.text, cluster.locale);
}

/** "i need help to get my invoice" asks about getting an invoice, not about help. */
const ASKING: Record<string, RegExp> = {
  en: /^(?:(?:hi|hello|please|pls)[ ,]+)*(?:(?:i )?(?:need|want|wanna|would like|'d like|require|have) (?:(?:some|your) )?(?:help|assistance|support)|(?:can|could) (?:you|u) (?:please )?(?:help|assist)(?: me)?|help(?: me)?|assistance|i don'?t know how|i do not know how)\s*(?:with|to|in|on|for|please)?\s+(?=\p{L}{2,} \p{L})/iu,
  lt: /^(?:(?:sveiki|laba diena|prašau|gal)[ ,]+)*(?:norėčiau (?:sužinoti|paklausti)|galite pasakyti|pasakykite)[ ,]+/iu,
  ru: /^(?:(?:здравствуйте|пожалуйста)[ ,]+)*(?:подскажите|скажите|хочу (?:узнать|спросить)|хотел(?:а)? бы (?:узнать|спросить))(?:[ ,]+пожалуйста)?[ ,]+/iu,
};

function toTitle(question: string, locale: string): string {
  const bare = ASKING[locale] ? question.replace(ASKING[locale], '') : question;
  return shorten(tidy(bare), LONGEST.title);
}

/** One line that begins with a capital and has its mark at the end only. */
function tidy(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([?!.,])/g, '$1')
    .replace(/[.,;:!\s-]+$/, '')
    .trim();
  return shorten(line.charAt(0).toUpperCase() + line.slice(1), LONGEST.question);
}

/** No shop prints these, however often they are meant. */
const RUDE =
  /(?<!\p{L})(?:\p{L}*fuck|shit|bullshit|crap|(?:god)?damn|bloody|bastard|bitch|asshole|wtf|bled|blet|nachui|nahui|šūd|sud(?:as|ai)|kurv|бля|ху[йеёяи]|пизд|\p{L}*[её]ба[нтлш]|сук[аи](?!\p{L})|дерьм|жоп|нахер|нафиг)/iu;

/** A word that nobody else in the cluster uses is most often a slip of the fingers. */
const SLIP = 0.6;
/** A word that a chosen wording has counts so much for the next one. */
const AGAIN = 0.15;
/** The most typical wordings are considered. */
const CONSIDERED = 400;

/** Greedy: next comes the wording with most of the words that many customers use and those chosen do not have yet. */
function diverse(wordings: string[], locale: string, count: number): string[] {
  const language = languageOf(locale);
  const weights = new Map<string, number>();
  const all = wordings.map((text) => ({ text, terms: [...new Set(terms(text, language))] }));
  for (const each of all) for (const term of each.terms) weights.set(term, (weights.get(term) ?? 0) + 1);
  const pool = new Set(all.slice(0, CONSIDERED));
  const once = new Set([...weights].filter(([, count]) => count === 1).map(([term]) => term));
  const worth = (each: { terms: string[] }) =>
    (each.terms.reduce((sum, term) => sum + weights.get(term)!, 0) / (each.terms.length || 1) ** 0.65) *
    SLIP ** each.terms.filter((term) => once.has(term)).length;
  const chosen: string[] = [];
  while (chosen.length < count && pool.size) {
    const best = [...pool].reduce((one, other) => (worth(other) > worth(one) ? other : one));
    pool.delete(best);
    if (!chosen.includes(best.text)) chosen.push(best.text);
    for (const term of best.terms) weights.set(term, weights.get(term)! * AGAIN);
  }
  return chosen;
}

/** Letters and digits only, so a title such as ../../x cannot leave its folder. */
export function toSlug(title: string, locale: string): string {
  const words = tokens(cyrillicToLatin(title)).map(({ text }) => fold(text).normalize('NFC'));
  const { stopWords } = languageOf(locale);
  const telling = words.filter((word) => !stopWords.has(word));
  const slug = (telling.length > 1 ? telling : words)
    .join('-')
    .slice(0, LONGEST.slug)
    .replace(/-[^-]*$/, (end) => ((telling.length > 1 ? telling : words).join('-').length > LONGEST.slug ? '' : end));
  return slug === '' || slug === 'index' ? 'question' : slug;
}

export function uniqueSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let unique = slug;
  for (let number = 2; isTaken(unique); number++) unique = `${slug}-${number}`;
  return unique;
}
