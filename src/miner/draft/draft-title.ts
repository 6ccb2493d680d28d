// The title of a draft: of the typical wordings the one that reads most like a question of many customers.
import { isStopWord, tokens, toTerm } from '../../text/index.ts';
import { languageOf } from '../../text/languages.ts';
import { shorten } from '../words/shorten.ts';
import type { Cluster } from '../ticket.ts';
import { printable } from './wordings.ts';

const LONGEST = 90;
/** The most typical wordings are considered, … */
const CONSIDERED = 80;
/** … and the one at this place counts half as much as the first. */
const HALF = 20;
/** A statement (“My parcel is late”) makes a title, but customers look for questions. */
const STATEMENT = 0.6;
/** What one customer wants, expects or has to do is told, not asked. */
const OWN = 0.7;
/** “How I can see it” is not asked but told of. */
const TOLD = 0.8;
/** Somebody's sum, size or date. */
const FIGURE = 0.4;
/** Shorter than three words or longer than a line of a list. */
const MISSHAPEN = 0.6;
const WORDS = { fewest: 3, most: 11 };
/** A word that so many of the wordings share is everybody's. */
const SHARED = 0.1;
/** What a word counts that nobody else uses. */
const ALONE = 0.3;

/** The question of a cluster as a heading, in its customers' words. */
export function clusterTitle(cluster: Cluster): string {
  const { locale } = cluster;
  const wordings = printable(cluster).slice(0, CONSIDERED);
  const counts = countsOf(wordings, locale);
  const titles = wordings.map((text, at) => {
    const title = toTitle(text, locale);
    return {
      title,
      worth: (worth(title, locale) * commonness(title, counts, wordings.length, locale)) / (1 + at / HALF),
    };
  });
  const [best] = titles.filter(({ title }) => title).sort((a, b) => b.worth - a.worth);
  return best?.title ?? toTitle(cluster.medoid.text, locale);
}

function worth(title: string, locale: string): number {
  const words = title.split(' ').length;
  return (
    (isQuestion(title, locale) ? (INDIRECT.test(title) ? TOLD : 1) : STATEMENT) *
    (I[locale]?.test(title) ? OWN : 1) *
    (/[\d€$£]/.test(title) ? FIGURE : 1) *
    (words < WORDS.fewest || words > WORDS.most ? MISSHAPEN : 1)
  );
}

const ownTerms = (text: string, locale: string): string[] => {
  const language = languageOf(locale);
  const own = tokens(text).filter((token) => !isStopWord(token.text, language));
  return [...new Set(own.map((token) => toTerm(token.text, language)))];
};

/** term → in how many of the wordings it stands */
function countsOf(wordings: string[], locale: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of wordings) for (const term of ownTerms(text, locale)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** 0 … 1: how much of a title others say, too. "for my wife" is one customer's, and so is a slip of the fingers. */
function commonness(title: string, counts: Map<string, number>, wordings: number, locale: string): number {
  const own = ownTerms(title, locale);
  const enough = Math.max(1, SHARED * (wordings - 1));
  const shared = own.map((term) => Math.max(ALONE, Math.min(1, ((counts.get(term) ?? 1) - 1) / enough)));
  return wordings < 2 ? 1 : shared.reduce((sum, share) => sum + share, 0) / (own.length || 1);
}

const QUESTION: Record<string, RegExp> = {
  en: /^(?:how|what|when|where|why|which|who|can i|could i|may i|do i|do you|does|is|are|will|should)(?!\p{L})/iu,
  lt: /^(?:ar|kaip|kada|kur|kodėl|kiek|kok\p{L}*|kas|ką|kam|kur\p{L}{1,3}|per kiek|iki kada|nuo kada|už kiek)(?!\p{L})/iu,
  ru: /^(?:как|когда|где|куда|откуда|почему|зачем|сколько|как\p{L}{2,3}|что|чем|кто|можно ли|могу ли|есть ли|нужно ли|через сколько|за сколько|до какого|в какие)(?!\p{L})/iu,
};
const I: Record<string, RegExp> = {
  en: /^i(?:'m|'ve|'d)?(?!\p{L})/iu,
  lt: /^(?:aš|noriu|norėčiau|laukiu|turiu|man|gavau|pirkau|užsakiau)(?!\p{L})/iu,
  ru: /^(?:я|мне|у меня|хочу|жду|купил\p{L}?|заказал\p{L}?|получил\p{L}?)(?!\p{L})/iu,
};

const INDIRECT = /^(?:how|what|where|when|why) i(?!\p{L})/iu;

const isQuestion = (text: string, locale: string): boolean => QUESTION[locale]?.test(text) ?? text.endsWith('?');

/** "i need help to get my invoice" asks about getting an invoice, not about help. */
const BEFORE: Record<string, RegExp> = {
  en: /^(?:(?:hi|hello|please|pls|so|and|also)[ ,]+)*(?:(?:i )?(?:need|want|wanna|would like|'d like|require|have)(?: got)? (?:(?:some|your|ur) )?(?:help|assistance|support)|(?:can|could|would) (?:you|u|ya) (?:please )?(?:help|assist|tell)(?: me)?|help(?: me)?|tell me|assistance|i (?:don'?t|do not) (?:know|understand)(?= (?:how|what|where|when|why|if))|i (?:want|would like|need|have|have got|am trying|'?m trying|try) to (?:know|ask|find out)(?= (?:how|what|where|when|why|if))|i (?:need|have|have got|want|am trying|'?m trying|try) to(?= \p{L}{2,} \p{L}))\s*(?:with|to|in|on|for|please)?\s+(?=\p{L}{2,} \p{L})/iu,
  lt: /^(?:(?:sveiki|laba diena|labas|prašau|gal|ir|tai)[ ,]+)*(?:norėčiau (?:sužinoti|paklausti|pasiteirauti)|noriu (?:sužinoti|paklausti)|gal(?:ite|ėtumėte) pasakyti|(?:pa)?sakykite|nežinau|neaišku)[ ,]+(?=\p{L}+ \p{L})/iu,
  ru: /^(?:(?:здравствуйте|добрый день|привет|пожалуйста|и|а)[ ,]+)*(?:подскажите|скажите|расскажите|хочу (?:узнать|спросить)|хотел(?:а|ось)? бы (?:узнать|спросить)|не знаю|не понимаю|интересует)(?:[ ,]+пожалуйста)?[ ,]+(?=\p{L}+ \p{L})/iu,
};
/** "…, how can I do it?", "…, can you help me?", "… please" */
const AFTER =
  /[ ,;.!-]*(?:,? how (?:do|can|could|should) i do (?:it|that|this)|,? (?:(?:can|could|would) (?:you|u|ya) |i need |please )?(?:help|assist(?:ance)?)(?: me)?(?: please)?|please|pls|thanks?(?: you)?|ačiū|dėkui|prašau|gal galit\p{L}* padėti|padėkite|спасибо|пожалуйста|помогите|заранее спасибо)[ ?!.,]*$/iu;

function toTitle(wording: string, locale: string): string {
  const asked = wording.replace(BEFORE[locale] ?? /^$/, '');
  let bare = asked;
  for (let shorter = bare.replace(AFTER, ''); shorter !== bare && / /.test(shorter); shorter = bare.replace(AFTER, ''))
    bare = shorter;
  const title = tidy(bare, LONGEST);
  return isQuestion(title, locale) && asked === wording && !/[?…]$/.test(title) ? `${title}?` : title;
}

/** One line that begins with a letter or a digit, a capital where there is one, and has its mark at the end only. */
export function tidy(text: string, longest: number): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([?!.,])/g, '$1')
    .replace(/^[^\p{L}\p{N}«„“"'(]+/u, '')
    .replace(/[.,;:!\s-]+$/, '')
    .trim();
  const asWritten = line.replace(/(?<![\p{L}.])i(?=[ '’])/gu, 'I');
  return shorten(asWritten.charAt(0).toUpperCase() + asWritten.slice(1), longest);
}
