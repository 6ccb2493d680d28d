// Translations of one article have the same numbers: a fee that was changed in one language only is found.
//   ok      en: €2.99 within 14 days    lt: 2,99 € per 14 dienų
//   not ok  en: €2.99 within 14 days    lt: 3,49 € per 14 dienų
import type { Article } from '../content.ts';
import { guideSections } from '../guide.ts';
import { lineOf } from '../line-of.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: {
    differ: (id: string) => `the numbers differ from ${id}`,
    onlyHere: (numbers: string) => `${numbers} only here`,
    onlyThere: (numbers: string) => `${numbers} only there`,
  },
  lt: {
    differ: (id: string) => `skaičiai ne tie, kurie yra ${id}`,
    onlyHere: (numbers: string) => `tik čia – ${numbers}`,
    onlyThere: (numbers: string) => `tik ten – ${numbers}`,
  },
  ru: {
    differ: (id: string) => `числа не те, что в ${id}`,
    onlyHere: (numbers: string) => `только здесь — ${numbers}`,
    onlyThere: (numbers: string) => `только там — ${numbers}`,
  },
};

export const translationsAgree: Rule = {
  name: 'translations-agree',
  severity: 'warning',
  find({ articles, defaultLocale, shop }) {
    const published = articles.filter(({ draft }) => !draft);
    const originals = new Map(
      published.filter(({ locale }) => locale === defaultLocale).map((article) => [article.original, article]),
    );
    return published.flatMap((article) => {
      const original = originals.get(article.original);
      return original && original !== article ? disagreement(article, original, messages[shop.editorLocale]) : [];
    });
  },
};

function disagreement(article: Article, original: Article, say: (typeof messages)['en']): Finding[] {
  const own = numbersIn(article);
  const others = numbersIn(original);
  const onlyHere = [...own.keys()].filter((number) => !others.has(number));
  const onlyThere = [...others.keys()].filter((number) => !own.has(number));
  if (onlyHere.length + onlyThere.length === 0) return [];
  const parts = [
    ...(onlyHere.length ? [say.onlyHere(onlyHere.join(', '))] : []),
    ...(onlyThere.length ? [say.onlyThere(onlyThere.join(', '))] : []),
  ];
  const line = onlyHere[0] === undefined ? 1 : lineOf(article.frontMatter + article.body, own.get(onlyHere[0])!);
  return [{ path: article.path, line, message: `${say.differ(original.id)}: ${parts.join('; ')}` }];
}

/** The numbers of what customers read, in one way of writing, each with the way it stands in the article. */
function numbersIn({ title, summary = '', guide, outline }: Article): Map<string, string> {
  const sections = [...guideSections(guide), ...outline.sections];
  const text = [title, summary, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n');
  return new Map([...text.matchAll(NUMBER)].map(([written]) => [toPlain(written), written]));
}

/** 2.99, 2,99, 1,000, 1 000, 9:00 */
const NUMBER = /\d{1,3}(?:[\u00a0\u202f ,]\d{3})+(?![\d])|\d+(?:[.,:]\d+)*/g;

/** `2,99` → 2.99, `1 000` and `1,000` → 1000, `9:00` → 9 */
function toPlain(written: string): string {
  return written
    .replace(/[\u00a0\u202f ,](?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
    .replace(/:00$/, '');
}
