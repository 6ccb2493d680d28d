// What a template hands to the script of its page: JSON in a data attribute, one element each.
// Template and script name the same type here, so a mistyped key fails the type check on either side.
import type { Strings } from '../i18n/en.ts';
import type { Plural } from '../i18n/format.ts';
import type { Calendar } from '../site/opening-hours.ts';
import type { Way, WeekHours } from '../reader/channels.ts';

/** Every word that the search box says. A new one stands here and in src/i18n, nowhere else. */
const searchWords = [
  'hits',
  'noHits',
  'onlyElsewhere',
  'searchFailed',
  'searchOffline',
  'searchLabel',
  'seeAllHits',
  'allHits',
  'categories',
  'loading',
  'answer',
  'updated',
  'showingFor',
  'searchInstead',
  'contactTitle',
  'doubtfulHits',
  'mostAsked',
  'related',
] as const satisfies (keyof Strings)[];

const openingWords = [
  'openUntil',
  'opensToday',
  'opensTomorrow',
  'opensOn',
  'closed',
  'onDays',
] as const satisfies (keyof Strings)[];

const voteWords = ['voteConfirm', 'voteThanks', 'voteSorry', 'voteSent'] as const satisfies (keyof Strings)[];

const formWords = [
  'sending',
  'formSent',
  'callbackSent',
  'offers',
  'offerSolved',
  'offersNone',
  'offerThanks',
  'readAnswer',
  'formErrors',
  'formFailures',
  'mailOpens',
  'mailTooLong',
] as const satisfies (keyof Strings)[];

/** From SearchBox.astro to search-box.ts; addresses carry the base. */
export type SearchConfig = {
  locale: string;
  index: string;
  /** What shops are asked, downloaded after the index; a site of another trade has none. */
  intents?: string | undefined;
  /** On the search page hits stand in the page, not in a list that opens. */
  inPage: boolean;
  /** Address of pagefind.js where the index is too large to hold the articles' bodies. */
  bodies?: string | undefined;
  others: { locale: string; index: string; name: string }[];
  searchPage: string;
  /** What stands in the list before anything is typed; `kind` is its heading among the strings. */
  suggested: { kind: 'related' | 'mostAsked'; links: { title: string; href: string }[] };
  strings: Pick<Strings, (typeof searchWords)[number]>;
};

/** From ContactLine.astro to open-status.ts. A channel without `hours` is always open. */
export type OpeningConfig = Calendar & {
  channels: { way: Way; name: string; hours?: WeekHours | undefined; wait: string }[];
  strings: Pick<Strings, (typeof openingWords)[number]>;
};

/** From Events.astro to events.ts: where the shop takes them, and the article that the page shows. */
export type EventsConfig = { endpoint: string; locale: string; article?: string | undefined };

/** From LiveStatus.astro to live-status.ts: where the shop says how busy it is. */
export type StatusConfig = { address: string; locale: string; strings: Pick<Strings, 'waitMinutes' | 'waitHours'> };

/** From ArticleBody.astro to share.ts: the answer in short, and what is said. */
export type ShareConfig = { answer: string; copyHeading: string; copied: string };

/** From Vote.astro to vote.ts. `locale` is the article's own. */
export type VoteConfig = {
  article: string;
  locale: string;
  strings: Pick<Strings, (typeof voteWords)[number]>;
};

/** From ContactForm.astro to contact-form.ts: where messages go, or the mail address where no endpoint takes them. */
export type FormConfig = {
  locale: string;
  endpoint?: string | undefined;
  email?: string | undefined;
  /** The phone's hours, where customers may ask to be called back. */
  callback?: (Calendar & { hours: WeekHours }) | undefined;
  strings: Pick<Strings, (typeof formWords)[number]>;
};

/** From the page of all questions to filter-questions.ts: how many are left, or that none is. */
export type FilterConfig = { locale: string; counts: Plural; none: string };

type PageData = {
  search: SearchConfig;
  opening: OpeningConfig;
  events: EventsConfig;
  status: StatusConfig;
  share: ShareConfig;
  vote: VoteConfig;
  form: FormConfig;
  filter: FilterConfig;
};

/** The attribute for the template: `<form {...pageData('search', config)}>`. */
export function pageData<Name extends keyof PageData>(name: Name, data: PageData[Name]): Record<string, string> {
  return { [`data-${name}`]: JSON.stringify(data) };
}

/** What the page's template wrote, or undefined on a page that has none of it. */
export function readPageData<Name extends keyof PageData>(name: Name, page: ParentNode): PageData[Name] | undefined {
  const json = page.querySelector<HTMLElement>(`[data-${name}]`)?.dataset[name];
  return json === undefined ? undefined : (JSON.parse(json) as PageData[Name]);
}

/** What has changed since the template wrote it. */
export function writePageData<Name extends keyof PageData>(name: Name, data: PageData[Name]): void {
  document.querySelector<HTMLElement>(`[data-${name}]`)!.dataset[name] = JSON.stringify(data);
}

export function searchStrings(strings: Strings): SearchConfig['strings'] {
  return pick(strings, searchWords);
}

export function openingStrings(strings: Strings): OpeningConfig['strings'] {
  return pick(strings, openingWords);
}

export function voteStrings(strings: Strings): VoteConfig['strings'] {
  return pick(strings, voteWords);
}

export function formStrings(strings: Strings): FormConfig['strings'] {
  return pick(strings, formWords);
}

function pick<Key extends keyof Strings>(strings: Strings, keys: readonly Key[]): Pick<Strings, Key> {
  return Object.fromEntries(keys.map((key) => [key, strings[key]])) as Pick<Strings, Key>;
}
