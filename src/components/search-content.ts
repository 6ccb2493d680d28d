// One answer of the engine → what the sheet shows and what a screen reader is told.
// Above the hits stands a line that is always there, so that nothing jumps: doubt, repair, completion, or how many there are.
import { fill, plural } from '../i18n/format.ts';
import type { ContactKind } from '../search/index.ts';
import {
  answerCard,
  completionLine,
  element,
  hitToLink,
  repairLine,
  seeAllLink,
  shorten,
  type AskInstead,
} from './search-hits.ts';
import type { SearchConfig } from './page-data.ts';
import type { Answer } from './search-client.ts';
import type { State } from './search-parts.ts';

export type Content = {
  state: State;
  nodes: Node[];
  message: string;
  /** What of the shop is asked for; empty for all of it. */
  contact: ContactKind[];
};
/** Links → how they stand in the sheet. */
export type Arrange = (links: HTMLAnchorElement[], config: SearchConfig) => Node[];
type Setting = { config: SearchConfig; query: string; askInstead: AskInstead; arrange: Arrange };

/** Beside doubt, or a person as the answer, more are no help. */
const MAX_BESIDE = 3; // hits

export function answerToContent(answer: Answer, setting: Setting): Content {
  const { config, query, arrange } = setting;
  const { contact } = answer.outcome;
  const links = toLinks(answer, setting);
  // A person is the answer: no doubt about articles then.
  const lines = contact.length ? [] : toLines(answer, setting);
  return {
    state: stateOf(answer),
    nodes: [...lines, ...(links.length ? arrange(links, config) : [])],
    message: contact.length ? config.strings.contactTitle : toMessage(answer, config, query),
    contact,
  };
}

function stateOf({ outcome: { hits, doubtful, contact } }: Answer): State {
  if (contact.length) return 'answered contact';
  if (!hits.length) return 'answered nothing';
  return doubtful ? 'answered doubtful' : 'answered';
}

/** Before anything is typed: what most customers ask, on an article what stands beside it. */
export function suggestionsToContent(config: SearchConfig, arrange: Arrange): Content {
  const { suggested, inPage, strings } = config;
  if (!suggested.links.length || inPage) return { state: 'idle', nodes: [], message: '', contact: [] };
  const links = suggested.links.map(({ href, title }) =>
    element('a', { href }, [element('span', { className: 'hit-title', textContent: title })]),
  );
  const line = element('p', { className: 'sheet-line', textContent: strings[suggested.kind] });
  return { state: 'suggesting', nodes: [line, ...arrange(links, config)], message: '', contact: [] };
}

/** The answer itself in place of its article, then the hits; those of other languages come before doubtful ones of ours. */
function toLinks({ outcome, elsewhere }: Answer, { config, query }: Setting): HTMLAnchorElement[] {
  const { answer, doubtful, total, contact } = outcome;
  if (contact.length && doubtful) return [];
  const isAside = doubtful || contact.length > 0;
  const shown = isAside ? outcome.hits.slice(0, MAX_BESIDE) : outcome.hits;
  const own = shown.map((hit) => (hit.id === answer?.id ? answerCard(answer, hit, config) : hitToLink(hit)));
  const languageOf = (id: string) => config.others.find(({ locale }) => id.startsWith(`${locale}/`));
  const others = elsewhere.map((hit) => hitToLink(hit, languageOf(hit.id)));
  const isCut = !config.inPage && !isAside && total > shown.length;
  return [...others, ...own, ...(isCut ? [seeAllLink(config, query)] : [])];
}

function toLines(answer: Answer, { config, query, askInstead }: Setting): Node[] {
  const { completion } = answer;
  const { repaired, hits, doubtful, total } = answer.outcome;
  const { strings, locale } = config;
  const line = (textContent: string) => element('p', { className: 'sheet-line', textContent });
  const notice = noticeOf(answer, strings, query);
  if (!hits.length) return [line(notice)];
  const repair = repaired ? [repairLine(config, repaired.query, query, askInstead)] : [];
  if (doubtful) return [...repair, line(notice)];
  if (repaired) return repair;
  return [completion ? completionLine(completion, askInstead) : line(plural(locale, total, strings.hits))];
}

/** What is wrong with what was found; nothing where all is well. */
function noticeOf({ outcome, elsewhere }: Answer, strings: SearchConfig['strings'], query: string): string {
  if (outcome.hits.length) return outcome.doubtful ? strings.doubtfulHits : '';
  return elsewhere.length ? strings.onlyElsewhere : fill(strings.noHits, { query: shorten(query) });
}

function toMessage(answer: Answer, { strings, locale }: SearchConfig, query: string): string {
  const { repaired, doubtful, total } = answer.outcome;
  const count = (doubtful ? Math.min(total, MAX_BESIDE) : total) + answer.elsewhere.length;
  const notice = noticeOf(answer, strings, query);
  const said = repaired && fill(strings.showingFor, { query: shorten(repaired.query) });
  return [said, notice, count > 0 && plural(locale, count, strings.hits)].filter(Boolean).join(' ');
}
