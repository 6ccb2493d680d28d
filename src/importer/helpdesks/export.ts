// What every helpdesk's export holds, before its HTML is read.

/** One article in one language; `locale` as the helpdesk writes it, '' where it does not say. */
export type HelpdeskArticle = {
  id: string;
  locale: string;
  title: string;
  html: string;
  /** `id` of a category, '' for none. */
  category: string;
  summary?: string;
  slug?: string;
  order?: number | undefined;
  draft: boolean;
  /** Only some customers, or agents, may read it. */
  isRestricted: boolean;
  /** Whatever the helpdesk's time looks like. */
  updated?: unknown;
  /** Addresses it was published at, with or without a host. */
  urls: string[];
  /** `id` of articles that help next. */
  related?: string[];
  attachments?: { name: string; url: string }[];
};

/** The same category in another language is another of these. */
export type HelpdeskCategory = {
  id: string;
  locale: string;
  title: string;
  description?: string;
  order?: number | undefined;
  /** `id` of the category that it lies in. */
  parent?: string;
};

export type HelpdeskExport = { articles: HelpdeskArticle[]; categories: HelpdeskCategory[]; defaultLocale?: string };
