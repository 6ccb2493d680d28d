// The same slug in another locale is the same article, so within a locale each slug may stand once,
// whatever its category, its capitals or its accents' encoding.
//   ok      en/returns/refund-time.md   lt/returns/refund-time.md
//   not ok  en/returns/refund-time.md   en/payments/Refund-Time.md
import type { Rule } from '../check-content.ts';

export const slugsAreUnique: Rule = ({ articles }) => {
  const first = new Map<string, string>();
  return articles.flatMap(({ locale, slug, path }) => {
    const key = `${locale}/${slug.normalize('NFC').toLowerCase()}`;
    const other = first.get(key);
    if (!other) first.set(key, path);
    return other
      ? [
          {
            path,
            line: 1,
            severity: 'error',
            message: `Unexpected duplicate slug ${slug}, expected a file name that no other article of the locale has: ${other} has it`,
          },
        ]
      : [];
  });
};
