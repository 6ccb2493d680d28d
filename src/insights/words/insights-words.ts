// What the insights say, a key a text. Figures and names come in as they are written in the language, HTML or plain.
import type { VoteReason } from '../../messages/event.ts';

type Section = { title: string; about: string };

export type InsightsWords = {
  title: string;
  /** Over everything: `searches` a number, `share` a percentage. */
  headline: (searches: string, share: string) => string;
  quiet: string;
  sections: Record<
    'gaps' | 'articles' | 'rising' | 'synonyms' | 'odd' | 'deflection' | 'days' | 'hours' | 'legend',
    Section
  >;
  columns: Record<
    | 'query'
    | 'searches'
    | 'nothing'
    | 'doubtful'
    | 'unopened'
    | 'article'
    | 'opens'
    | 'yes'
    | 'no'
    | 'contacts'
    | 'recent'
    | 'before'
    | 'pair'
    | 'clicks'
    | 'file'
    | 'day'
    | 'counted',
    string
  >;
  reasons: Record<VoteReason, string>;
  /** Beside a query: an article may answer it; none does. */
  near: (article: string) => string;
  none: string;
  also: string;
  confirmed: string;
  failed: string;
  assumed: string;
  between: (least: string, most: string) => string;
  outside: (share: string) => string;
  few: string;
};
