// The frozen shop as it is published, at the root of a host and under /help: does everything lead somewhere,
// and do search engines and feed readers get what they should?
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { isNoindex, meta, select, siteFiles, sitePages, siteText, textOf, type Page } from './sites.ts';
import type { SearchConfig } from '../../src/components/page-data.ts';

const origin = 'https://help.lentyna.example';
const locales = ['en', 'lt', 'ru'];

describe.each([
  ['root', ''],
  ['help', '/help'],
] as const)('the frozen shop built as “%s”', (name, base) => {
  const pages = sitePages(name);
  const files = new Set(siteFiles(name).map((file) => `${base}/${file}`));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const indexable = pages.filter((page) => !isNoindex(page) && page.address !== `${base}/`);
  const localeOf = ({ address }: Page) => locales.find((locale) => address.startsWith(`${base}/${locale}/`)) ?? 'en';
  const linksTo = (page: Page, rel: string) =>
    select(page.document, 'link', { rel }).map(({ attribs }) => attribs.href!);

  test('has pages of every kind in each language', () => {
    for (const locale of locales)
      for (const kind of ['', 'all/', 'contact/', 'search/', 'returns/', 'returns/refund-time/'])
        expect(byAddress.keys().toArray()).toContain(`${base}/${locale}/${kind}`);
  });

  test('every link, picture, script and form leads to a page or file that is there', () => {
    const broken = pages.flatMap((page) =>
      ownReferences(page, base).filter((path) => !byAddress.has(path) && !files.has(path)),
    );
    expect(broken).toEqual([]);
  });

  test('every #anchor leads to an element', () => {
    const broken = pages.flatMap((page) =>
      select(page.document, 'a', { href: true }).flatMap(({ attribs }) => {
        const { href, origin: host, hash, pathname } = new URL(attribs.href!, origin + page.address);
        const target = byAddress.get(pathname);
        const isFound = !hash || host !== origin || (target && ids(target).includes(decodeURIComponent(hash.slice(1))));
        return isFound ? [] : [`${page.address}: ${href}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const twice = pages.flatMap((page) =>
      ids(page)
        .filter((id, i, all) => all.indexOf(id) !== i)
        .map((id) => `${page.address}#${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('nothing stands after the end of a page', () => {
    expect(pages.filter(({ html }) => !html.trimEnd().endsWith('</html>')).map(({ address }) => address)).toEqual([]);
  });

  test('every page has one main heading', () => {
    const wrong = pages.filter(({ document }) => select(document, 'h1').length !== 1);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('every page says in which language it is', () => {
    for (const page of pages) expect([page.address, language(page)]).toEqual([page.address, localeOf(page)]);
  });

  test('every page has a title, a description and a card for those who share it', () => {
    const bare = pages.filter(
      (page) =>
        !textOf(select(page.document, 'title')[0]) ||
        !meta(page, 'description') ||
        (page.address !== `${base}/` && !(meta(page, 'og:title') && meta(page, 'og:url') && meta(page, 'og:type'))),
    );
    expect(bare.map(({ address }) => address)).toEqual([]);
  });

  test('every page that search engines may show names itself as the canonical one', () => {
    for (const page of indexable) expect(linksTo(page, 'canonical')).toEqual([origin + page.address]);
  });

  test('translations name each other, themselves and the default, complete and both ways', () => {
    const alternates = (page: Page) =>
      select(page.document, 'link', { rel: 'alternate', hreflang: true })
        .map(({ attribs }) => `${attribs.hreflang} ${attribs.href}`)
        .sort();
    for (const page of indexable) {
      const expected = locales.map(
        (locale) => `${locale} ${origin}${page.address.replace(`${base}/${localeOf(page)}/`, `${base}/${locale}/`)}`,
      );
      expect(alternates(page)).toEqual([...expected, expected[0]!.replace('en ', 'x-default ')]);
      for (const address of expected.map((line) => line.split(origin)[1]!))
        expect(alternates(byAddress.get(address)!)).toEqual(alternates(page));
    }
  });

  test('search engines are kept from the search pages and the 404, and from nothing else', () => {
    expect(
      pages
        .filter(isNoindex)
        .map(({ address }) => address)
        .sort(),
    ).toEqual([
      `${base}/404.html`,
      ...locales.flatMap((locale) => [`${base}/${locale}/not-found/`, `${base}/${locale}/search/`]),
    ]);
  });

  test('the sitemap lists exactly the pages that search engines may show', () => {
    const listed = [...siteText(name, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    expect(listed.sort()).toEqual(indexable.map(({ address }) => origin + address).sort());
    expect(siteText(name, 'robots.txt')).toContain(`Sitemap: ${origin}${base}/sitemap.xml`);
  });

  test.each(locales)('the feed in %s leads to articles that are there, the newest first', (locale) => {
    const feed = siteText(name, `${locale}/rss.xml`);
    const links = [...feed.matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map(([, url]) => new URL(url!).pathname);
    const dates = [...feed.matchAll(/<pubDate>(.*?)<\/pubDate>/g)].map(([, date]) => Date.parse(date!));
    expect(links.length).toBeGreaterThanOrEqual(24);
    expect(links.filter((path) => !byAddress.has(path))).toEqual([]);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  test('every article tells machines its question and answer, as people read them', () => {
    const articles = pages.filter((page) => meta(page, 'og:type') === 'article');
    expect(articles.length).toBeGreaterThanOrEqual(3 * 24);
    for (const { document } of articles) {
      const [json, ...more] = select(document, 'script', { type: 'application/ld+json' });
      const faq = JSON.parse(DomUtils.textContent(json!));
      expect(more).toEqual([]);
      expect(faq['@type']).toBe('FAQPage');
      expect(faq.mainEntity[0].name.replace(/\s+/g, ' ')).toBe(textOf(select(document, 'h1')[0]));
      expect(faq.mainEntity[0].acceptedAnswer.text).toBe(textOf(select(document, 'p', { class: 'lead' })[0]));
    }
  });
});

describe('a shop’s own header', () => {
  const pageOf = (name: 'root' | 'hostile', address: string) =>
    sitePages(name).find((page) => page.address === address)!;

  test.each([
    ['/en/', ['Shop', 'My orders', 'Cart']],
    ['/lt/', ['Parduotuvė', 'Mano užsakymai', 'Krepšelis']],
    ['/ru/', ['Магазин', 'Мои заказы', 'Корзина']],
  ])('of %s leads back to the shop, in its language', (address, words) => {
    const nav = select(pageOf('root', address).document, 'nav', { class: 'shop-links' })[0]!;
    const links = DomUtils.getElementsByTagName('a', nav);
    expect(links.map(textOf)).toEqual(words);
    expect(links.map(({ attribs }) => new URL(attribs.href!).pathname)).toEqual(['/', '/orders', '/cart']);
  });

  test('shows the logo for the name, with its measures, so that nothing moves', () => {
    const link = select(pageOf('hostile', '/en/').document, 'a', { class: 'wordmark' })[0]!;
    const [logo] = DomUtils.getElementsByTagName('img', link);
    expect(logo!.attribs).toMatchObject({ src: '/favicon.svg', alt: 'Knygos & "Ko" <b>', width: '32', height: '32' });
  });
});

describe('a shop with only one language, one that the site has no words for, and no shop.yml', () => {
  const pages = sitePages('oneLocale');

  test('is built, each page in its language', () => {
    expect(pages.map(({ address }) => address)).toContain('/de/versand/wo-ist-mein-paket/');
    for (const page of pages) expect([page.address, language(page)]).toEqual([page.address, 'de']);
  });

  test('offers no other language', () => {
    for (const { document } of pages) expect(select(document, 'a', { hreflang: true }).length).toBeLessThanOrEqual(1);
  });
});

describe('a shop with gaps in its translations', () => {
  const pages = sitePages('hostile');
  const standIn = pages.find(({ address }) => address === '/lt/odd/only-english/')!;

  test('shows the default language’s article in place of a missing one, with a notice', () => {
    expect(textOf(select(standIn.document, 'h1')[0])).toBe('An article that nobody translated');
    expect(select(standIn.document, 'article')[0]!.attribs.lang).toBe('en');
    expect(textOf(select(standIn.document, 'p', { role: 'note' })[0])).toContain('English');
  });

  test('keeps search engines from the stand-in and names the original', () => {
    expect(isNoindex(standIn)).toBe(true);
    expect(select(standIn.document, 'link', { rel: 'canonical' })[0]!.attribs.href).toBe(
      'https://hostile.example/en/odd/only-english/',
    );
    expect(siteText('hostile', 'sitemap.xml')).not.toContain('/lt/odd/only-english/');
    expect(select(standIn.document, 'link', { rel: 'alternate', hreflang: true })).toEqual([]);
  });

  test('names only real translations to search engines', () => {
    const original = pages.find(({ address }) => address === '/en/odd/only-english/')!;
    const languages = select(original.document, 'link', { hreflang: true }).map(({ attribs }) => attribs.hreflang);
    expect(languages).toEqual(['en', 'x-default']);
  });

  test('calls a category without index.md by its folder', () => {
    const category = pages.find(({ address }) => address === '/en/bare/')!;
    expect(textOf(select(category.document, 'h1')[0])).toBe('Bare');
  });

  test('publishes no word of a draft in any file', () => {
    const telling = siteFiles('hostile').filter((file) => /zebra/i.test(siteText('hostile', file)));
    expect(telling).toEqual([]);
  });
});

function language({ document }: Page): string | undefined {
  return select(document, 'html')[0]!.attribs.lang;
}

function ids({ document }: Page): string[] {
  return select(document, '*', { id: true }).map(({ attribs }) => attribs.id!);
}

/** The paths on this site that a page speaks of, in attributes and in the search box's settings. */
function ownReferences({ document, address }: Page, base: string): string[] {
  const attributes = ['href', 'src', 'action', 'poster'].flatMap((name) =>
    select(document, '*', { [name]: true }).map(({ attribs }) => attribs[name]!),
  );
  const settings = select(document, 'form', { 'data-search': true }).flatMap(({ attribs }) => {
    const { index, searchPage, others, suggested } = JSON.parse(attribs['data-search']!) as SearchConfig;
    return [index, searchPage, ...others.map((other) => other.index), ...suggested.links.map(({ href }) => href)];
  });
  const urls = [...attributes, ...settings].map((reference) => new URL(reference, origin + address));
  // Below the base, everything is ours; a path of our own without the base would be broken, so it counts, too.
  return urls.filter((url) => url.origin === origin).map(({ pathname }) => pathname || base);
}
