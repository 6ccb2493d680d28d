// The same slug in another locale is the same article, so within a locale each slug may stand once,
// whatever its category, its capitals or its accents' encoding.
//   ok      en/returns/refund-time.md   lt/returns/refund-time.md
//   not ok  en/returns/refund-time.md   en/payments/Refund-Time.md
import type { Rule } from './rule.ts';

export const slugsAreUnique: Rule = {
  name: 'slugs-are-unique',
  severity: 'error',
  find({ articles }) {
    const first = new Map<string, string>();
    return articles.flatMap(({ locale, slug, path }) => {
      const key = `${locale}/${slug.normalize('NFC').toLowerCase()}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      return other === undefined
        ? []
        : [
            {
              path,
              message: `${other} has the same file name: rename one of the two, each may stand once in a locale`,
            },
          ];
    });
  },
};
