// Content → what the report tells, as numbers and lists.
import { paragraphsOf } from '../reader/blocks-of.ts';
import type { Article, Category, Content } from '../reader/content.ts';
import { unfilledMentions, writeFact } from '../reader/facts.ts';
import { lix } from '../reader/readability.ts';
import { dueOn } from '../reader/review.ts';
import type { Moment } from '../reader/rules/rule.ts';
import { translationStates, type TranslationState } from '../reader/translation-states.ts';
import { findings, type Finding } from './findability.ts';

export type LocaleMeasures = {
  locale: string;
  published: Article[];
  drafts: Article[];
  /** Of the default locale's articles; those of another locale alone count as well. */
  translations: TranslationState[];
  findings: Finding[];
  /** LIX, the hardest first; texts too short to tell are left out. */
  ease: { article: Article; lix: number }[];
};
export type Aged = { article: Article; day: string; due: string | undefined };
export type FactPlaces = { name: string; /** As each language writes it. */ values: string[]; articles: Article[] };
export type Measures = {
  shop: string;
  today: string;
  locales: LocaleMeasures[];
  categories: Category[];
  /** Drafts that customers' questions proposed, the most asked first. */
  waiting: Article[];
  ages: Aged[];
  /** A fact that stands nowhere has no articles. */
  facts: FactPlaces[];
};

/** @param moment with a day */
export function measure(content: Content, moment: Moment & { today: string }): Measures {
  const { articles, categories, locales, shop } = content;
  const states = translationStates(content, moment.changedOn);
  const published = articles.filter(({ draft }) => !draft);
  return {
    shop: shop.name,
    today: moment.today,
    categories,
    locales: locales.map((locale) => measureLocale(locale, content, states)),
    waiting: articles
      .filter(({ draft, rejected, evidence }) => draft && !rejected && evidence)
      .sort((a, b) => b.evidence!.tickets - a.evidence!.tickets),
    ages: published.flatMap((article) => {
      const day = article.updated ?? moment.changedOn(article.file);
      const review = article.review ?? shop.review;
      return day ? [{ article, day, due: review && dueOn(day, review) }] : [];
    }),
    facts: Object.entries(shop.facts).map(([name, fact]) => ({
      name,
      values: [...new Set(locales.map((locale) => writeFact(fact, locale)))],
      articles: articles.filter((article) => namesFact(article, name)),
    })),
  };
}

function measureLocale(locale: string, content: Content, states: TranslationState[]): LocaleMeasures {
  const own = content.articles.filter((article) => article.locale === locale);
  const published = own.filter(({ draft }) => !draft);
  return {
    locale,
    published,
    drafts: own.filter(({ draft, rejected }) => draft && !rejected),
    translations: states.filter((state) => state.locale === locale),
    findings: findings(content, locale),
    ease: published
      .flatMap((article) => {
        const ease = lix(paragraphsOf(article), locale);
        return ease === null ? [] : [{ article, lix: ease }];
      })
      .sort((a, b) => b.lix - a.lix),
  };
}

/** Of no facts every mention is left unfilled. */
function namesFact({ asWritten: { fields, body }, locale }: Article, name: string): boolean {
  return [...fields, body].some((text) => unfilledMentions(text, {}, locale).some((mention) => mention.name === name));
}
