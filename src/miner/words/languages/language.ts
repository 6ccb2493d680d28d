// What the miner must know of a language. A new language is a folder with one file for each key; the compiler names what
// is missing. A key belongs to the folder of the miner that reads it.

/** The words of a language, one key a subject. */
export type MinerLanguage = {
  amounts: AmountWords;
  numbers: NumberWords;
};

export type AmountKind = 'time' | 'money' | 'share' | 'other';

/** unit → its kind, its name, and how many of that name it is: a week is 7 days. */
export type Unit = readonly [RegExp, AmountKind, string, number];

export type AmountWords = {
  units: Unit[];
  /** Short for “working days”, and these in full. */
  workingDays?: readonly [RegExp, string];
  /** Stands before “days” where only those of work are meant, or all of them. */
  working: RegExp;
  calendar: RegExp;
  free: RegExp;
  /** Stands between the ends of a range. */
  to: RegExp;
};

/** number → the whole words for it, as a pattern. */
export type NumberWords = Record<number, string>;
