// What shops are asked and this one has nothing for, not even a draft: what no ticket of this export happened to ask.
import { outline } from '../../markdown/outline.ts';
import { articleToDocument } from '../../reader/article-to-document.ts';
import type { Content } from '../../reader/content.ts';
import { askedIn } from '../../reader/locale-index.ts';
import { isOfAShop, withoutArticle } from '../../reader/near-intents.ts';
import type { SearchDocument } from '../../search/index.ts';
import type { Draft } from '../draft/gap-to-draft.ts';
import type { IntentGaps } from '../report/mined.ts';

/**
 * Earlier drafts count as articles, those that an editor rejected as well: about these somebody has decided.
 * @param drafts of this run
 * @returns none for a locale without a published article, where all would be missing, and for help that is no shop's
 */
export function findIntentGaps(content: Content, locales: string[], drafts: (Draft & { id: string })[]): IntentGaps[] {
  const withDrafts = { ...content, articles: content.articles.map((article) => ({ ...article, draft: false })) };
  return locales
    .filter((locale) => content.articles.some((article) => article.locale === locale && !article.draft))
    .flatMap((locale) => {
      const ofRun = drafts.filter((draft) => draft.locale === locale).map(draftToDocument);
      const asked = askedIn(withDrafts, locale, ofRun);
      const missing = isOfAShop(asked) ? withoutArticle(asked) : [];
      return missing.length ? [{ locale, intents: missing.map(({ id, category }) => ({ id, category })) }] : [];
    });
}

function draftToDocument({ id, title, summary, questions, body }: Draft & { id: string }): SearchDocument {
  const { sections } = outline(body);
  return articleToDocument({ id, title, summary: summary ?? '', questions, order: 0, sections }, '', '');
}
