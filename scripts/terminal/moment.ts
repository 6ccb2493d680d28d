// What the rules may know beside the content: the day, and what git remembers.
import type { Content } from '../../src/reader/content.ts';
import type { Moment } from '../../src/reader/rules/rule.ts';
import { todayIn } from '../../src/reader/today.ts';
import { readChangeDays } from './change-days.ts';
import { removedArticles } from './removed-articles.ts';

/** `note` says where git could not be asked for the days of articles that have no `updated:`. */
export function momentOf(content: Content): Moment & { today: string; note: string[] } {
  const { dayOf, note } = readChangeDays(content.dir, content.shop.editorLocale);
  const isNoted = content.articles.some(({ updated }) => !updated);
  return {
    today: todayIn(content.shop.timeZone),
    changedOn: dayOf,
    removed: removedArticles(content),
    note: isNoted && content.locales.length > 1 ? note : [],
  };
}
