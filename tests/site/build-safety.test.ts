// What a hostile or clumsy text may do to a page (nothing), what a page loads from elsewhere (nothing),
// and what is left of the old site when a build fails (everything).
import { DomUtils } from 'htmlparser2';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runBuild } from './build-all.ts';
import { buildsFolder, meta, select, sitePages, siteText, textOf, type SiteName } from './sites.ts';

const hostileTitle = '</script><img src=x onerror=alert(1)> wombat';
const names: SiteName[] = ['root', 'help', 'hostile', 'oneLocale'];

describe.each(names)('on every page of “%s”', (name) => {
  const pages = sitePages(name);
  const tell = (find: (page: (typeof pages)[number]) => (string | undefined)[]) =>
    pages.flatMap((page) => find(page).map((what) => `${page.address}: ${what}`));

  test('nothing is loaded from another host', () => {
    const loading = ['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'track', 'use', 'image'];
    const links = [
      'stylesheet',
      'icon',
      'preload',
      'modulepreload',
      'prefetch',
      'preconnect',
      'dns-prefetch',
      'manifest',
    ];
    const foreign = tell(({ document, html }) => [
      ...loading
        .flatMap((tag) => select(document, tag))
        .flatMap(({ attribs: { src, srcset, poster, data, href } }) => [
          src,
          poster,
          data,
          href,
          ...(srcset?.split(',') ?? []),
        ])
        .concat(links.flatMap((rel) => select(document, 'link', { rel })).map(({ attribs }) => attribs.href))
        .filter((url) => /^\s*(?:[a-z]+:)?\/\//i.test(url ?? '')),
      ...(html.match(/(?:url\(\s*['"]?|@import\s+['"]?)(?:https?:)?\/\/[^)]*/g) ?? []),
    ]);
    expect(foreign).toEqual([]);
  });

  test('nothing that blocks the first paint is requested', () => {
    const blocking = tell(({ document }) => [
      ...select(document, 'link', { rel: 'stylesheet' }).map(({ attribs }) => attribs.href),
      ...select(document, 'script', { src: true })
        .filter(({ attribs }) => attribs.type !== 'module' && !('async' in attribs) && !('defer' in attribs))
        .map(({ attribs }) => attribs.src),
    ]);
    expect(blocking).toEqual([]);
  });

  test('no element has an event handler, no link runs a script', () => {
    const armed = tell(({ document }) =>
      select(document, '*').flatMap(({ name: tag, attribs }) =>
        Object.entries(attribs)
          .filter(
            ([key, value]) => key.startsWith('on') || /^[\s\p{Cc}]*(?:java|vb)script:|^\s*data:text/iu.test(value),
          )
          .map(([key]) => `<${tag} ${key}>`),
      ),
    );
    expect(armed).toEqual([]);
  });
});

describe('a title, summary or setting with HTML, quotes and braces in it', () => {
  const pages = sitePages('hostile');
  const page = pages.find(({ address }) => address === '/en/odd/script-title/')!;
  const head = (tag: string) => textOf(select(page.document, tag)[0]);

  test('stands on its page letter for letter', () => {
    expect(head('h1')).toBe(hostileTitle);
    expect(head('title')).toBe(`${hostileTitle} · Knygos & "Ko" <b> help`);
    expect(meta(page, 'og:title')).toBe(hostileTitle);
    expect(textOf(select(page.document, 'p', { class: 'lead' })[0])).toBe(meta(page, 'description'));
  });

  test.each(['/en/', '/en/all/', '/en/odd/'])('stands in the lists of %s letter for letter', (address) => {
    const list = pages.find((other) => other.address === address)!;
    const links = [...select(list.document, 'a'), ...select(list.document, 'summary')].map(textOf);
    expect(links).toContain(hostileTitle);
  });

  test('reaches machines letter for letter', () => {
    const json = JSON.parse(DomUtils.textContent(select(page.document, 'script', { type: 'application/ld+json' })[0]!));
    expect(json['@graph'][0].mainEntity[0].name).toBe(hostileTitle);
    expect(siteText('hostile', 'en/rss.xml')).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; wombat');
  });

  test('keeps the settings of search box and opening hours readable', () => {
    const settings = pages.flatMap(({ document }) =>
      select(document, '*').flatMap(({ attribs }) => [attribs['data-search'], attribs['data-opening']].filter(Boolean)),
    );
    expect(settings.length).toBeGreaterThan(pages.length);
    for (const json of settings) expect(JSON.parse(json!)).toBeTypeOf('object');
  });

  test('adds no picture but the logo, no script, frame or form to any page', () => {
    for (const { document } of pages) {
      const pictures = select(document, 'img').map(({ attribs }) => attribs.src!);
      expect(pictures.filter((src) => !/^\/files\/|^x$|^\/favicon\.svg$/.test(src))).toEqual([]);
      expect(select(document, 'iframe')).toEqual([]);
      expect(
        select(document, 'form').filter(({ attribs }) => attribs.action && !attribs.action.startsWith('/')),
      ).toEqual([]);
      for (const script of select(document, 'script')) {
        if (script.attribs.type !== 'application/ld+json') expect(DomUtils.textContent(script)).not.toContain('alert(');
      }
    }
  });
});

test('raw HTML in a text keeps its meaning: details, keys, a picture beside the article', () => {
  const { document } = sitePages('hostile').find(({ address }) => address === '/en/odd/script-title/')!;
  const prose = select(document, 'div', { class: 'prose' })[0]!;
  const inside = (tag: string) => DomUtils.getElementsByTagName(tag, prose);
  expect(textOf(inside('summary')[0])).toBe('More');
  expect(textOf(inside('kbd')[0])).toBe('Ctrl');
  expect(inside('img').map(({ attribs }) => attribs.alt)).toContain('beside the article');
  expect(inside('input')).toEqual([]);
});

describe('a build that fails', () => {
  const halfPicture = readFileSync('tests/fixtures/site-hostile/en/odd/dot.png').subarray(0, 60);
  const out = `${buildsFolder}/failing`;

  /** A build that succeeded before stands in `out`; then one of the fixture with `files` added to it. */
  async function buildWith(files: Record<string, string | Uint8Array>) {
    const content = mkdtempSync(join(tmpdir(), 'failing-'));
    onTestFinished(() => [content, out].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
    cpSync('tests/fixtures/site-one-locale', content, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(content, 'de/versand', file), text);
    mkdirSync(join(out, '_astro'), { recursive: true });
    writeFileSync(join(out, 'sitemap.xml'), '');
    writeFileSync(join(out, 'index.html'), 'the good old site');
    const { exitCode, output } = await runBuild(['--content', content, '--out', out]);
    return { exitCode, output, left: readdirSync(out), neighbours: readdirSync(buildsFolder) };
  }

  test.each([
    ['over an article', { 'kaputt.md': 'no front matter' }, /kaputt\.md:1: the front matter is missing/],
    [
      'half-way, over a picture of which half is missing',
      { 'bild.md': '---\ntitle: Bild\n---\n\n![Bild](bild.png)\n', 'bild.png': halfPicture },
      /bild\.png:1: the picture is broken/,
    ],
  ])('%s leaves the earlier site as it was and says why', async (_when, files, why) => {
    const { exitCode, output, left, neighbours } = await buildWith(files);
    expect(exitCode).toBe(1);
    expect(output).toMatch(why);
    expect(left.sort()).toEqual(['_astro', 'index.html', 'sitemap.xml']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the good old site');
    expect(neighbours).not.toContain('failing-unfinished');
  });
});
