// An address that customers have kept goes on leading somewhere after its article was removed, renamed or made a draft.
//   ok      en/returns/refund-time was published; aliases: [returns/refund-time] in en/returns/money-back.md
//   not ok  en/returns/refund-time was published, and nothing is at its address any more
import { join } from 'node:path';
import { placeOf } from '../article-names.ts';
import type { Content } from '../content.ts';
import { redirectsOf } from '../redirects.ts';
import { standInsFor } from '../stand-ins.ts';
import { shown } from '../text-file.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: (id: string) =>
    `/${id}/ was published and leads nowhere now: write it, a tab and where it leads into redirects.tsv, or rename with npm run rename`,
  lt: (id: string) =>
    `/${id}/ buvo paskelbtas, o dabar niekur neveda: į redirects.tsv įrašykite jį, tabuliaciją ir kur jis veda arba pervadinkite su npm run rename`,
  ru: (id: string) =>
    `/${id}/ был опубликован, а теперь никуда не ведёт: впишите его, табуляцию и куда он ведёт в redirects.tsv или переименуйте через npm run rename`,
};

export const addressesStay: Rule = {
  name: 'addresses-stay',
  severity: 'warning',
  find(content, _indexOf, { removed }) {
    const redirected = redirectsOf(content).map(({ from }) => from.slice(1));
    const answered = new Set([...redirected, ...standInAddresses(content)]);
    return removed
      .filter((id) => !answered.has(id))
      .map((id) => ({
        path: shown(join(content.dir, `${id}.md`)),
        message: messages[content.shop.editorLocale](id),
      }));
  },
};

/** Of every locale: what the default locale's articles show where a translation is missing. */
function standInAddresses({ articles, locales, defaultLocale }: Content): string[] {
  const published = articles.filter(({ draft }) => !draft);
  return locales.flatMap((locale) =>
    standInsFor(locale, { articles: published, defaultLocale }).map((article) => `${locale}/${placeOf(article)}`),
  );
}
