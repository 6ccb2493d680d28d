// What a message may hold; the browser checks it before it sends, the schemas when it arrives.
export const MAX_MESSAGE = 10_000; // characters
export const MAX_FILES = 5;
export const MAX_FILE = 5_000_000; // bytes
export const MAX_QUERY = 120; // characters
export const MAX_VOTE_WORDS = 500; // characters
export const MAX_SHOWN = 10; // articles of a search's list
/** CATEGORY/SLUG, of letters, digits, dots, hyphens and underscores, as folders and files of content may be called. */
export const ARTICLE_ID = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*\/[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u;
