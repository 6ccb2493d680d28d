// An article neither blames nor orders the customer. Phrases are in src/reader/tone; tone.txt of a locale adds a shop's own
// or takes one out.
//   ok      Your order number is missing: you find it in our e-mail.
//   not ok  You failed to give your order number.
import type { Article } from '../content.ts';
import { harshPattern, insteadOf, type HarshPhrase } from '../tone.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: (text: string, instead: string) => `“${text}” sounds harsh${instead && `: ${instead}`}`,
  lt: (text: string, instead: string) => `„${text}“ skamba griežtai${instead && `: ${instead}`}`,
  ru: (text: string, instead: string) => `«${text}» звучит резко${instead && `: ${instead}`}`,
};

export const toneIsKind: Rule = {
  name: 'tone-is-kind',
  severity: 'warning',
  find: ({ articles, locales, tone, shop }) =>
    locales.flatMap((locale) => {
      const phrases = tone.get(locale) ?? [];
      const own = articles.filter((article) => article.locale === locale && !article.draft);
      return phrases.length ? own.flatMap((article) => harshPlaces(article, phrases, messages[shop.editorLocale])) : [];
    }),
};

function harshPlaces(article: Article, phrases: HarshPhrase[], say: (typeof messages)['en']): Finding[] {
  const pattern = harshPattern(phrases.map(({ phrase }) => phrase));
  return linesOf(article).flatMap(({ text, line }) =>
    [...text.matchAll(pattern)].map(([found]) => ({
      path: article.path,
      line,
      at: found,
      message: say(found, insteadOf(found, phrases)),
    })),
  );
}

/** What customers read, title and summary included; not `questions:`, which are theirs. */
function linesOf({ frontMatter, body, bodyLine }: Article): { text: string; line: number }[] {
  return [
    ...frontMatter
      .split('\n')
      .map((text, i) => ({ text, line: i + 1 }))
      .filter(({ text }) => /^(?:title|summary):/.test(text)),
    ...body.split('\n').map((text, i) => ({ text, line: bodyLine + i })),
  ];
}
