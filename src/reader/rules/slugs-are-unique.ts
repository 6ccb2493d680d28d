// Each address has one article: within a category a file's name stands once, at whatever depth, with whatever capitals
// or encoding of its accents.
//   ok      en/returns/refund-time.md   en/payments/refund-time.md
//   not ok  en/returns/refund-time.md   en/returns/more/Refund-Time.md
import type { Rule } from './rule.ts';

const messages = {
  en: (other: string) => `${other} has the same address: rename one of the two`,
  lt: (other: string) => `${other} adresas toks pat: pervadinkite vieną iš dviejų failų`,
  ru: (other: string) => `у ${other} тот же адрес: переименуйте один из двух файлов`,
};

export const slugsAreUnique: Rule = {
  name: 'slugs-are-unique',
  severity: 'error',
  needed: true,
  find({ articles, shop }) {
    const first = new Map<string, string>();
    return articles.flatMap(({ id, path }) => {
      const key = id.normalize('NFC').toLowerCase();
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      return other === undefined ? [] : [{ path, message: messages[shop.editorLocale](other) }];
    });
  },
};
