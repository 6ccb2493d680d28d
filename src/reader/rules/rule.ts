// What a rule is: it looks at the whole content and reports; it reads no files and asks no clock.
import type { SearchIndex } from '../../search/index.ts';
import type { Content } from '../content.ts';
import type { Problem, Severity } from '../problem.ts';
import type { Speller } from '../spelling.ts';

export type Rule = {
  /** As it stands in the problems that it finds. */
  name: string;
  /** What a finding is, to `npm run check` and to `npm run build` alike, unless `rules:` in shop.yml says otherwise. */
  severity: Severity;
  /** The site cannot be built, or cannot be whole, with what it finds: shop.yml has no say here. */
  needed?: true;
  /** It searches for every wording there is: minutes on a large site, so a build leaves it to `npm run check`. */
  searches?: true;
  /** @param indexOf the index that customers of a locale search */
  find(content: Content, indexOf: (locale: string) => SearchIndex, moment: Moment): Finding[];
};

/** What a clock and git know, looked up by whoever runs the rules. */
export type Moment = {
  /** YYYY-MM-DD; nothing is late or early where nobody knows the day. */
  today?: string;
  /** Day of a file's last change, YYYY-MM-DD, where git knows it. @param file absolute */
  changedOn(file: string): string | undefined;
  /** Articles that customers could open and that are no longer there: LOCALE/CATEGORY/SLUG. */
  removed: string[];
  /** The spelling checker of a locale, where somebody asked for spelling. */
  spellerOf?: (locale: string) => Speller | undefined;
};

/**
 * A problem as a rule sees it; without `line` it is about the whole file, without `severity` it has that of the rule.
 * Findings of another `kind` than the rule's name are told apart, however many there are of each.
 * `at` are the words of that line that it is about, as they are written: `check` points at them.
 * `fix` mends it without a doubt: `from` stands once in that line and becomes `to`.
 */
export type Finding = Pick<Problem, 'path' | 'message' | 'fix' | 'kind'> & {
  line?: number;
  at?: string;
  severity?: Severity;
};
