// An old address leads, in one step, to a page that is there, and to one page only.
//   ok      aliases: [returns/refund-time] in en/returns/money-back.md
//   not ok  the same, and there is an article en/returns/refund-time.md
//   not ok  /hc/360 → en/returns/refund-time in redirects.tsv, which is itself an alias: a step too many
import type { Locale } from '../../text/languages.ts';
import type { Article, Content } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { lineOf } from '../line-of.ts';
import { addressesOf } from '../redirects.ts';
import { sitePages } from '../site-pages.ts';
import type { Finding, Rule } from './rule.ts';

const en = {
  taken: (alias: string) =>
    `${alias} is an address that an article has now: take it out of aliases, or rename that article`,
  twice: (alias: string, id: string) =>
    `${alias} is an alias of ${id}, too, and an address leads to one page: take one of the two out`,
  sameLine: (from: string, line: number) => `${from} stands on line ${line} already: keep one of the two`,
  pageThere: (from: string) => `there is a page at ${from} now: remove this line, or rename what is there`,
  aliasThere: (from: string, id: string) => `${from} is an alias of ${id} already: remove this line`,
  moved: (to: string, id: string) => `${to} has moved itself: write ${id}, so that customers get there in one step`,
  oldItself: (to: string) =>
    `${to} is an old address itself, on another line: name the article, so that no redirect leads to a redirect`,
  noPage: (to: string) => `${to} is no page: write the id of an article, LOCALE/CATEGORY/SLUG.`,
};
const lt: typeof en = {
  taken: (alias) => `adresą ${alias} dabar turi straipsnis: išimkite jį iš aliases arba tą straipsnį pervadinkite`,
  twice: (alias, id) => `${alias} yra ir ${id} aliases, o adresas veda į vieną puslapį: vieną iš dviejų išimkite`,
  sameLine: (from, line) => `${from} jau yra ${line} eilutėje: palikite vieną iš dviejų`,
  pageThere: (from) => `adresu ${from} dabar yra puslapis: pašalinkite šią eilutę arba tą puslapį pervadinkite`,
  aliasThere: (from, id) => `${from} jau yra ${id} aliases: pašalinkite šią eilutę`,
  moved: (to, id) => `${to} ir pats perkeltas: rašykite ${id}, kad klientai ten patektų vienu žingsniu`,
  oldItself: (to) =>
    `${to} kitoje eilutėje pats yra senas adresas: nurodykite straipsnį, kad peradresavimas nevestų į peradresavimą`,
  noPage: (to) => `puslapio ${to} nėra: rašykite straipsnio adresą, KALBA/KATEGORIJA/VARDAS.`,
};
const ru: typeof en = {
  taken: (alias) => `адрес ${alias} теперь занят статьёй: уберите его из aliases или переименуйте ту статью`,
  twice: (alias, id) => `${alias} есть и в aliases у ${id}, а адрес ведёт на одну страницу: уберите один из двух`,
  sameLine: (from, line) => `${from} уже есть в строке ${line}: оставьте одно из двух`,
  pageThere: (from) => `по адресу ${from} теперь есть страница: удалите эту строку или переименуйте ту страницу`,
  aliasThere: (from, id) => `${from} уже есть в aliases у ${id}: удалите эту строку`,
  moved: (to, id) => `${to} тоже переехал: напишите ${id}, чтобы покупатели попадали туда за один шаг`,
  oldItself: (to) =>
    `${to} в другой строке сам записан как старый адрес: укажите статью, чтобы перенаправление не вело на перенаправление`,
  noPage: (to) => `страницы ${to} нет: напишите адрес статьи, ЯЗЫК/РАЗДЕЛ/ИМЯ.`,
};
const messages = { en, lt, ru };

export const redirectsLead: Rule = {
  name: 'redirects-lead',
  severity: 'error',
  needed: true,
  find(content) {
    const site = createSite(content);
    return [...aliasFindings(content, site), ...movedFindings(content, site)];
  },
};

/** `pages` are addresses, `aliases` what each earlier address leads to, both without a slash at the end. */
type Site = { pages: Set<string>; aliases: Map<string, Article>; editorLocale: Locale };

function createSite({ articles, unread, locales, shop: { editorLocale } }: Content): Site {
  const aliases = new Map<string, Article>();
  for (const article of articles)
    for (const alias of article.aliases) {
      const address = `/${article.locale}/${alias}`;
      if (!aliases.has(address)) aliases.set(address, article);
    }
  // A draft has no page yet, so its address may lead elsewhere until it is published.
  const published = articles.filter(({ draft }) => !draft);
  const ownPages = locales.flatMap((locale) => sitePages.map((page) => `/${locale}/${page}`));
  const pages = new Set([...addressesOf([...published, ...unread], locales), ...ownPages]);
  return { pages, aliases, editorLocale };
}

function aliasFindings({ articles }: Content, { pages, aliases, editorLocale }: Site): Finding[] {
  const say = messages[editorLocale];
  return articles.flatMap((article) =>
    article.aliases.flatMap((alias) => {
      const address = `/${article.locale}/${alias}`;
      const first = aliases.get(address)!;
      const message = pages.has(address) ? say.taken(alias) : first !== article ? say.twice(alias, first.id) : null;
      return message ? [{ path: article.path, line: lineOf(article.frontMatter, alias), message }] : [];
    }),
  );
}

function movedFindings({ moved }: Content, site: Site): Finding[] {
  const lines = new Map<string, number>();
  const sources = new Set(moved.map(({ from }) => from));
  return moved.flatMap(({ from, to, path, line }) => {
    const before = lines.get(from);
    lines.set(from, before ?? line);
    const message = before
      ? messages[site.editorLocale].sameLine(from, before)
      : (sourceFault(from, site) ?? targetFault(to, site, sources));
    const moved = site.aliases.get(`/${to}`);
    const fix = moved && !site.pages.has(`/${to}`) && { from: `\t${to}`, to: `\t${moved.id}` };
    return message ? [{ path, line, message, ...(fix && { fix }) }] : [];
  });
}

function sourceFault(from: string, { pages, aliases, editorLocale }: Site): string | null {
  const say = messages[editorLocale];
  if (pages.has(from)) return say.pageThere(from);
  const article = aliases.get(from);
  return article ? say.aliasThere(from, article.id) : null;
}

function targetFault(to: string, { pages, aliases, editorLocale }: Site, sources: Set<string>): string | null {
  const say = messages[editorLocale];
  if (pages.has(`/${to}`)) return null;
  const article = aliases.get(`/${to}`);
  if (article) return say.moved(to, article.id);
  if (sources.has(`/${to}`)) return say.oldItself(to);
  return say.noPage(to) + didYouMean(`/${to}`, [...pages], editorLocale).replace(' /', ' ');
}
