// A link has its address.
//   ok      [refund](refund-time.md)   [refund][time] … [time]: refund-time.md   [sic]
//   not ok  [refund]()                 [refund][time] without [time]:, which shows as it is written
import noEmptyUrl from 'remark-lint-no-empty-url';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import { createLinter } from '../../markdown/lint.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

// Words in brackets alone are seldom meant as a link.
const lint = createLinter([noEmptyUrl, [noUndefinedReferences, { allowShortcutLink: true }]]);

export const linksAreWhole: Rule = {
  name: 'links-are-whole',
  severity: 'error',
  find: (content) =>
    textsOf(content).flatMap(({ path, body, bodyLine }) =>
      lint(body).map(({ id, line, text }) => ({
        path,
        line: line + bodyLine - 1,
        message:
          id === 'no-empty-url'
            ? `${text} has no address: write one between the parentheses`
            : `${text} has no address: add a line [${nameOf(text)}]: ADDRESS, or write [text](ADDRESS)`,
      })),
    ),
};

/** `[refund][time]` → time, `[time][]` → time */
function nameOf(reference: string): string {
  const [text = '', name = ''] = [...reference.matchAll(/\[([^[\]]*)\]/g)].map(([, inner]) => inner ?? '');
  return name || text;
}
