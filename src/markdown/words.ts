import type { CalloutKind } from './containers.ts';

/** What a rendered article says of itself, in its own language; src/i18n has the words. `{n}` stands for a number. */
export type ArticleWords = Record<CalloutKind, string> & {
  /** on folded text without a title */ more: string;
  /** before the names of its columns */ table: string;
  code: string;
  footnotes: string;
  backToReference: string;
  /** on the picture of a video; `{host}` is where it is loaded from */ playVideo: string;
  /** over what is said in a video */ transcript: string;
};

export type ArticleLanguage = { locale: string; words: ArticleWords };
