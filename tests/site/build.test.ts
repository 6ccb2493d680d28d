// The frozen shop as it is published, at the root of a host and under /help: does everything lead somewhere,
// and do search engines and feed readers get what they should?
import { DomUtils } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isNoindex, meta, select, siteFiles, siteFolder, sitePages, siteText, textOf, type Page } from './sites.ts';
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

  test('every page has a title and a card for those who share it', () => {
    const bare = pages.filter(
      (page) =>
        !textOf(select(page.document, 'title')[0]) ||
        (page.address !== `${base}/` && !(meta(page, 'og:title') && meta(page, 'og:url') && meta(page, 'og:type'))),
    );
    expect(bare.map(({ address }) => address)).toEqual([]);
  });

  test('every page that search engines may show has a description of its own', () => {
    const descriptions = Map.groupBy([...indexable, byAddress.get(`${base}/`)!], (page) => meta(page, 'description'));
    expect(descriptions.get(undefined)).toBeUndefined();
    const shared = [...descriptions.values()].filter(({ length }) => length > 1);
    expect(shared.map((group) => group.map(({ address }) => address))).toEqual([]);
  });

  test('a shared link is shown with a large picture, which has its size and words', () => {
    for (const page of indexable) {
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      const picture = ['og:image', 'og:image:width', 'og:image:height'].map((property) => meta(page, property));
      expect(picture).toEqual([`${origin}${base}/social.png`, '1200', '630']);
      expect(meta(page, 'og:image:alt')).toMatch(/Lentyna/);
    }
    expect(files).toContain(`${base}/social.png`);
  });

  test('a browser continues the colour of the header around the page, in light and in dark', () => {
    for (const { document } of pages) {
      const colours = select(document, 'meta', { name: 'theme-color' }).map(({ attribs }) => attribs.content);
      expect(colours).toEqual(['#ffffff', expect.stringMatching(/^#[12]\w[12]\w[12]\w$/)]);
    }
  });

  test('the bare address is the page for all other languages, and names itself', () => {
    const bare = byAddress.get(`${base}/`)!;
    expect(linksTo(bare, 'canonical')).toEqual([`${origin}${base}/`]);
    for (const page of [bare, ...locales.map((locale) => byAddress.get(`${base}/${locale}/`)!)]) {
      const others = select(page.document, 'link', { hreflang: 'x-default' }).map(({ attribs }) => attribs.href);
      expect([page.address, others]).toEqual([page.address, [`${origin}${base}/`]]);
    }
  });

  test('there are icons for those who ask for /favicon.ico, and for an iPhone', async () => {
    for (const page of pages) expect(linksTo(page, 'apple-touch-icon')).toEqual([`${base}/apple-touch-icon.png`]);
    const { format, width, height } = await sharp(join(siteFolder(name), 'apple-touch-icon.png')).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 180, height: 180 });
    const ico = readFileSync(join(siteFolder(name), 'favicon.ico'));
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect(ico.subarray(22, 26).toString('latin1')).toBe('\x89PNG');
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
      const isHome = page.address === `${base}/${localeOf(page)}/`;
      const forAllOthers = isHome ? `${origin}${base}/` : expected[0]!.replace('en ', '');
      expect(alternates(page)).toEqual([...expected, `x-default ${forAllOthers}`]);
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
    for (const page of articles) {
      const faq = structuredData(page).FAQPage;
      expect(faq.mainEntity[0].name.replace(/\s+/g, ' ')).toBe(textOf(select(page.document, 'h1')[0]));
      expect(faq.mainEntity[0].acceptedAnswer.text.replace(/\s+/g, ' ')).toBe(
        textOf(select(page.document, 'p', { class: 'lead' })[0]),
      );
    }
  });

  test('the way back that a page shows is told to machines, with the page itself at its end', () => {
    const inTopics = pages.filter(({ document }) => select(document, 'nav', { class: 'breadcrumb' }).length > 0);
    expect(inTopics.length).toBeGreaterThan(3 * 24);
    for (const page of inTopics) {
      const [nav] = select(page.document, 'nav', { class: 'breadcrumb' });
      const shown = DomUtils.getElementsByTagName('a', nav!).map((link) => [textOf(link), origin + link.attribs.href]);
      const told = structuredData(page).BreadcrumbList.itemListElement as { name: string; item: string }[];
      expect(told.map(({ name, item }) => [name.replace(/\s+/g, ' '), item])).toEqual([
        ...shown,
        [textOf(select(page.document, 'h1')[0]), origin + page.address],
      ]);
    }
  });

  test.each(locales)('the home page in %s tells machines whose it is and how to reach them', (locale) => {
    const shop = structuredData(byAddress.get(`${base}/${locale}/`)!).Organization;
    expect(shop).toMatchObject({ name: 'Lentyna', url: 'https://lentyna.example' });
    expect(shop.contactPoint[0].telephone).toMatch(/^\+370/);
  });

  test.each(locales)('the feed in %s says where it is itself', (locale) => {
    const address = `${origin}${base}/${locale}/rss.xml`;
    const self = `<atom:link href="${address}" rel="self" type="application/rss+xml"/>`;
    expect(siteText(name, `${locale}/rss.xml`)).toContain(self);
  });

  test('from article to article a category can be read through, forth and back', () => {
    for (const locale of locales) {
      const category = byAddress.get(`${base}/${locale}/returns/`)!;
      const listed = select(category.document, 'ul', { class: 'answer-list' }).flatMap((list) =>
        DomUtils.getElementsByTagName('a', list).map(({ attribs }) => attribs.href!),
      );
      const neighbours = (address: string) => {
        const links = select(byAddress.get(address)!.document, 'a', { rel: true });
        const to = (rel: string) => links.find(({ attribs }) => attribs.rel === rel)?.attribs.href;
        return [to('prev'), to('next')];
      };
      expect(listed.map(neighbours)).toEqual(listed.map((_, place) => [listed[place - 1], listed[place + 1]]));
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

describe('a shop’s notice', () => {
  const notices = (name: 'root' | 'hostile') =>
    sitePages(name).flatMap(({ address, document }) =>
      select(document, 'section', { class: 'site-notice' }).map((notice) => ({ address, notice })),
    );

  test('stands on every page but the choice of languages, as text, in a language that it names', () => {
    const shown = notices('hostile');
    // An old address, which only leads on, has no header either.
    const read = sitePages('hostile').filter(({ document }) => select(document, 'header').length);
    expect(shown.length).toBe(read.length);
    for (const { address, notice } of shown) {
      const [text] = DomUtils.getElementsByTagName('p', notice);
      expect(textOf(text)).toBe('<b>Parcels</b> are late </p><script>alert(1)</script>');
      expect([address, text!.attribs.lang]).toEqual([address, address.startsWith('/lt/') ? 'en' : undefined]);
    }
  });

  test('stands nowhere where there is none', () => {
    expect(notices('root')).toEqual([]);
  });
});

describe('a shop with only one language, whose words its ui.yml brings, and no shop.yml', () => {
  const pages = sitePages('oneLocale');

  test('is built, each page in its language', () => {
    expect(pages.map(({ address }) => address)).toContain('/de/versand/wo-ist-mein-paket/');
    for (const page of pages) expect([page.address, language(page)]).toEqual([page.address, 'de']);
  });

  test('speaks that language wherever the site itself speaks', () => {
    const article = pages.find(({ address }) => address === '/de/versand/wo-ist-mein-paket/')!;
    const said = textOf(select(article.document, 'body')[0]);
    for (const words of ['Zum Inhalt springen', 'Fragen Sie in eigenen Worten', 'Hat das Ihr Problem gelöst?'])
      expect(article.html).toContain(words);
    for (const english of ['Skip to content', 'Did this solve', 'All questions', 'Contact us'])
      expect(said).not.toContain(english);
    expect(siteText('oneLocale', '404.html')).toContain('Seite nicht gefunden');
    expect(siteText('oneLocale', 'de/opensearch.xml')).toContain('Hilfe');
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

/** What a page tells machines, by its kind. */
function structuredData({ document }: Page) {
  const [json, ...more] = select(document, 'script', { type: 'application/ld+json' });
  expect(more).toEqual([]);
  const parts = JSON.parse(DomUtils.textContent(json!))['@graph'] as { '@type': string }[];
  return Object.fromEntries(parts.map((part) => [part['@type'], part])) as Record<
    string,
    ReturnType<typeof JSON.parse>
  >;
}

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

test('an old address leads on to the article, and in another language to its stand-in there', () => {
  for (const locale of ['en', 'lt']) {
    const page = sitePages('hostile').find(({ address }) => address === `/${locale}/odd/был-тут/`)!;
    const [refresh] = select(page.document, 'meta', { 'http-equiv': 'refresh' });
    expect(refresh!.attribs.content).toBe(`0; url=/${locale}/odd/only-english/`);
    expect(isNoindex(page)).toBe(true);
  }
});
