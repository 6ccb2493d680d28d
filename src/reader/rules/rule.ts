// What a rule is: it looks at the whole content and reports; it reads no files and asks no clock.
import type { SearchIndex } from '../../search/index.ts';
import type { Content } from '../content.ts';
import type { Problem, Severity } from '../problem.ts';

export type Rule = {
  /** As it stands in the problems that it finds. */
  name: string;
  /** What a finding is, to `npm run check` and to `npm run build` alike. */
  severity: Severity;
  /** It searches for every wording there is: minutes on a large site, so a build leaves it to `npm run check`. */
  searches?: true;
  /** @param indexOf the index that customers of a locale search */
  find(content: Content, indexOf: (locale: string) => SearchIndex): Finding[];
};

/** A problem as a rule sees it; without `line` it is about the whole file, without `severity` it has that of the rule. */
export type Finding = Pick<Problem, 'path' | 'message'> & { line?: number; severity?: Severity };
