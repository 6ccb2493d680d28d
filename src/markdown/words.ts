/** What a rendered article says of itself, in its own language; src/i18n has the words. `{n}` stands for a number. */
export type ArticleWords = {
  footnotes: string;
  backToReference: string;
};
