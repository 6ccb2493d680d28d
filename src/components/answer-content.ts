// One reply of the search worker → what the sheet shows and what a screen reader is told.
import { fill, plural } from '../i18n/format.ts';
import {
  answerCard,
  element,
  hitToLink,
  nextSteps,
  optionList,
  pageList,
  repairNotice,
  seeAllLink,
  shorten,
} from './search-hits.ts';
import type { SearchConfig } from './page-data.ts';
import type { SearchReply } from './search-worker.ts';

type Setting = { query: string; inPage: boolean; /** of the listbox */ label: string; onInstead: () => void };

export function answerToContent(
  reply: SearchReply,
  config: SearchConfig,
  { query, inPage, label, onInstead }: Setting,
): { content: Node[]; message: string } {
  const { repaired } = reply.outcome;
  const links = toLinks(reply, config, query, inPage);
  const notice = noticeOf(reply, config, query);
  const content = [
    ...(repaired ? [repairNotice(config, repaired.query, query, onInstead)] : []),
    ...(notice ? [element('p', { className: 'notice-line', textContent: notice })] : []),
    ...(links.length ? [inPage ? pageList(links) : optionList(links, label)] : []),
    ...stepsOf(reply, config),
  ];
  return { content, message: messageOf(reply, config, notice) };
}

/** The answer itself, then the hits; those of other languages come first where our own are doubtful. */
function toLinks(
  { outcome, elsewhere }: SearchReply,
  config: SearchConfig,
  query: string,
  inPage: boolean,
): HTMLAnchorElement[] {
  const { hits, answer } = outcome;
  const own = hits.map((hit) => hitToLink(hit));
  if (answer) own.unshift(answerCard(answer, hits[0]!.title, config));
  const others = elsewhere.map((hit) =>
    hitToLink(
      hit,
      config.others.find(({ locale }) => hit.id.startsWith(`${locale}/`)),
    ),
  );
  return [...others, ...own, ...(own.length && !inPage ? [seeAllLink(config, query)] : [])];
}

function noticeOf({ outcome, elsewhere }: SearchReply, { strings }: SearchConfig, query: string): string {
  if (outcome.hits.length) return '';
  return elsewhere.length ? strings.onlyElsewhere : fill(strings.noHits, { query: shorten(query) });
}

function stepsOf({ outcome: { hits, doubtful } }: SearchReply, config: SearchConfig): Node[] {
  if (!hits.length) return [nextSteps(config, config.strings.noHitsNext)];
  return doubtful ? [nextSteps(config, config.strings.doubtfulHits)] : [];
}

function messageOf({ outcome, elsewhere }: SearchReply, { strings, locale }: SearchConfig, notice: string): string {
  const count = outcome.hits.length + elsewhere.length;
  const repaired = outcome.repaired && fill(strings.showingFor, { query: shorten(outcome.repaired.query) });
  return [repaired, notice, count > 0 && plural(locale, count, strings.hits)].filter(Boolean).join(' ');
}
