// An old address leads, in one step, to a page that is there, and to one page only.
//   ok      aliases: [returns/refund-time] in en/returns/money-back.md
//   not ok  the same, and there is an article en/returns/refund-time.md
//   not ok  /hc/360 → en/returns/refund-time in redirects.tsv, which is itself an alias: a step too many
import type { Article, Content } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { lineOf } from '../line-of.ts';
import { addressesOf } from '../redirects.ts';
import { sitePages } from '../site-pages.ts';
import type { Finding, Rule } from './rule.ts';

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
type Site = { pages: Set<string>; aliases: Map<string, Article> };

function createSite({ articles, unread, locales }: Content): Site {
  const aliases = new Map<string, Article>();
  for (const article of articles)
    for (const alias of article.aliases) {
      const address = `/${article.locale}/${alias}`;
      if (!aliases.has(address)) aliases.set(address, article);
    }
  // A draft has no page yet, so its address may lead elsewhere until it is published.
  const published = articles.filter(({ draft }) => !draft);
  const ownPages = locales.flatMap((locale) => sitePages.map((page) => `/${locale}/${page}`));
  return { pages: new Set([...addressesOf([...published, ...unread], locales), ...ownPages]), aliases };
}

function aliasFindings({ articles }: Content, { pages, aliases }: Site): Finding[] {
  return articles.flatMap((article) =>
    article.aliases.flatMap((alias) => {
      const address = `/${article.locale}/${alias}`;
      const first = aliases.get(address)!;
      const complaint = pages.has(address)
        ? 'is an address that an article has now: take it out of aliases, or rename that article'
        : first !== article
          ? `is an alias of ${first.id}, too, and an address leads to one page: take one of the two out`
          : null;
      return complaint
        ? [{ path: article.path, line: lineOf(article.frontMatter, alias), message: `${alias} ${complaint}` }]
        : [];
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
      ? `${from} stands on line ${before} already: keep one of the two`
      : (sourceFault(from, site) ?? targetFault(to, site, sources));
    const moved = site.aliases.get(`/${to}`);
    const fix = moved && !site.pages.has(`/${to}`) && { from: `\t${to}`, to: `\t${moved.id}` };
    return message ? [{ path, line, message, ...(fix && { fix }) }] : [];
  });
}

function sourceFault(from: string, { pages, aliases }: Site): string | null {
  if (pages.has(from)) return `there is a page at ${from} now: remove this line, or rename what is there`;
  const article = aliases.get(from);
  return article ? `${from} is an alias of ${article.id} already: remove this line` : null;
}

function targetFault(to: string, { pages, aliases }: Site, sources: Set<string>): string | null {
  if (pages.has(`/${to}`)) return null;
  const article = aliases.get(`/${to}`);
  if (article) return `${to} has moved itself: write ${article.id}, so that customers get there in one step`;
  if (sources.has(`/${to}`))
    return `${to} is an old address itself, on another line: name the article, so that no redirect leads to a redirect`;
  return `${to} is no page: write the id of an article, LOCALE/CATEGORY/SLUG.${didYouMean(`/${to}`, [...pages]).replace('mean /', 'mean ')}`;
}
