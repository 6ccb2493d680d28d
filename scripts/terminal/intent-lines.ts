// What `npm run check -- --intents` prints: what of all that shops are asked each article answers, and why, then what none does.
import type { Content } from '../../src/reader/content.ts';
import { askedIn } from '../../src/reader/locale-index.ts';
import { withoutArticle, type AskedHere } from '../../src/reader/near-intents.ts';
import { toTerm, words } from '../../src/text/index.ts';
import { languageOf } from '../../src/text/languages.ts';

/** An article that is less near than this only shares some words with what is asked. */
const SHOWN = 0.5;

/** A block for a locale: under each article what it answers, the nearest first; then what no article answers. */
export function intentLines(content: Content, locale: string): string[] {
  const asked = askedIn(content, locale);
  const pairs = asked.flatMap((intent) => intent.near.map((one) => ({ ...one, intent })));
  const byArticle = Map.groupBy(
    pairs.filter(({ affinity }) => affinity >= SHOWN),
    ({ article }) => article,
  );
  const articles = [...byArticle.keys()].sort().flatMap((article) => [
    article,
    ...byArticle
      .get(article)!
      .sort((one, other) => other.affinity - one.affinity)
      .map(({ intent, affinity, terms }) => `  ${intent.id} ${affinity.toFixed(2)}: ${why(intent, terms, locale)}`),
  ]);
  const unanswered = withoutArticle(asked);
  return [
    `${locale}: what shops are asked, by the article that is near to it; 1 is the nearest, then the words they share`,
    ...articles,
    `${locale}: asked of shops, and answered by no article (${unanswered.length})`,
    ...unanswered.map(({ id, title }) => `  ${id}: ${title}`),
    '',
  ];
}

/** Terms as customers write them. */
function why({ title, wordings }: AskedHere, terms: string[], locale: string): string {
  const written = words(`${title}\n${wordings}`);
  const language = languageOf(locale);
  return (
    terms.map((term) => written.find((word) => toTerm(word, language) === term)?.toLowerCase()).join(', ') ||
    'its front matter says so'
  );
}
