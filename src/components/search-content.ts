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

function toLines({ outcome, elsewhere, completion }: Answer, { config, query, askInstead }: Setting): Node[] {
  const { repaired, hits, doubtful, total } = outcome;
  const { strings, locale } = config;
  const line = (textContent: string) => element('p', { className: 'sheet-line', textContent });
  if (!hits.length && elsewhere.length) return [line(strings.onlyElsewhere)];
  if (!hits.length) return [line(fill(strings.noHits, { query: shorten(query) }))];
  const repair = repaired ? [repairLine(config, repaired.query, query, askInstead)] : [];
  if (doubtful) return [...repair, line(strings.doubtfulHits)];
  if (repaired) return repair;
  return [completion ? completionLine(completion, askInstead) : line(plural(locale, total, strings.hits))];
}

function toMessage({ outcome, elsewhere }: Answer, { strings, locale }: SearchConfig, query: string): string {
  const { hits, repaired, doubtful, total } = outcome;
  const count = (doubtful ? Math.min(total, MAX_BESIDE) : total) + elsewhere.length;
  const notice = hits.length
    ? doubtful && strings.doubtfulHits
    : elsewhere.length
      ? strings.onlyElsewhere
      : fill(strings.noHits, { query: shorten(query) });
  const said = repaired && fill(strings.showingFor, { query: shorten(repaired.query) });
  return [said, notice, count > 0 && plural(locale, count, strings.hits)].filter(Boolean).join(' ');
}
