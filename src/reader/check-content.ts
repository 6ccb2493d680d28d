// The content as editors left it → every problem: what the reader met, then what the rules find.
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { draftsAreFinished } from './rules/drafts-are-finished.ts';
import { iconExists } from './rules/icon-exists.ts';
import { linksLead } from './rules/links-lead.ts';
import { namesAreFree } from './rules/names-are-free.ts';
import { relatedExist } from './rules/related-exist.ts';
import { slugsAreUnique } from './rules/slugs-are-unique.ts';

/** A rule looks at the whole content and reports; it reads no files. */
export type Rule = (content: Content) => Problem[];

const rules: Rule[] = [slugsAreUnique, namesAreFree, relatedExist, iconExists, linksLead, draftsAreFinished];

/** @param options.strict `check` counts a link that leads nowhere as an error, `build` as a warning */
export function checkContent(content: Content, { strict }: { strict: boolean }): Problem[] {
  const problems = [...content.problems, ...rules.flatMap((rule) => rule(content))];
  return strict
    ? problems.map((problem) => (problem.rule === 'links-lead' ? { ...problem, severity: 'error' } : problem))
    : problems;
}
