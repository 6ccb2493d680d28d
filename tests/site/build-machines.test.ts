// What a built site offers to machines, and an MCP client that asks it.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventSchema } from '../../src/messages/event.ts';
import { articlesJsonSchema, articlesSchema, type Articles } from '../../src/machines/articles-json.ts';
import { openInbox, type Inbox } from '../inbox.ts';
import { select, siteFiles, siteFolder, sitePages, siteText, type SiteName } from './sites.ts';

const articlesOf = (name: SiteName, locale: string): Articles =>
  articlesSchema.parse(JSON.parse(siteText(name, `${locale}/articles.json`)));

test('docs/articles.schema.json is the shape that a site writes (npm run schemas writes it)', () => {
  expect(JSON.parse(readFileSync('docs/articles.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(articlesJsonSchema)),
  );
});

test.each(['root', 'hostile'] as const)(
  '%s: no draft, no comment and nothing of an editor’s reaches a machine',
  (name) => {
    const files = siteFiles(name).filter((file) => /\.md$|llms(?:-full)?\.txt$|articles\.json$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      // Titles in JSON are data, whatever stands in them; \< in Markdown is a sign, not a tag.
      const text = file.endsWith('.json')
        ? articlesOf(name, file.split('/')[0]!)
            .articles.map(({ markdown, id }) => `${id}\n${markdown}`)
            .join('\n')
        : siteText(name, file);
      expect(`${file}: ${text}`).not.toMatch(/\/draft\b|<!--|evidence:|(?<!\\)<script>alert|onerror="|javascript:/);
    }
  },
);

test.each(['en', 'lt'])(
  '%s: each article of articles.json is a file of its own, in llms.txt and linked from its page',
  (locale) => {
    const { articles } = articlesOf('root', locale);
    const list = siteText('root', `${locale}/llms.txt`);
    const full = siteText('root', `${locale}/llms-full.txt`);
    const pages = new Map(sitePages('root').map((page) => [page.address, page.document]));
    expect(articles.length).toBeGreaterThan(5);
    for (const { id, markdownUrl, markdown } of articles) {
      expect(siteText('root', `${id}.md`)).toContain(markdown);
      expect(list).toContain(`](${markdownUrl})`);
      expect(full).toContain(markdown);
      const [link] = select(pages.get(`/${id}/`)!, 'link', { rel: 'alternate', type: 'text/markdown' });
      expect(new URL(link!.attribs.href!, markdownUrl).href).toBe(markdownUrl);
    }
  },
);

test('a number and its unit stay on one line of a page, and are plain text for a machine', () => {
  const page = siteText('root', 'en/returns/return-deadline/index.html');
  expect(page).toContain('You have 14\u00a0days to change your mind');
  const { articles } = articlesOf('root', 'en');
  const machine = articles.find(({ id }) => id === 'en/returns/return-deadline')!;
  expect(machine.summary).toContain('You have 14 days to change your mind');
});

test('a guide that a page asks step by step is there in whole for a machine', () => {
  const whole = /^## Ką rodo siuntos sekimo nuoroda\?\n\n(?:- .+ → .+\n)+/m;
  expect(siteText('person', 'lt/shipping/find-parcel.md')).toMatch(whole);
  expect(siteText('person', 'lt/llms-full.txt')).toMatch(whole);
});

test('under a folder of its host every address has the folder', () => {
  const { articles, url } = articlesOf('help', 'en');
  expect(new URL(url).pathname).toBe('/help/en/');
  expect(articles.filter((article) => !new URL(article.markdownUrl).pathname.startsWith('/help/en/'))).toEqual([]);
  expect(siteText('help', 'en/opensearch.xml')).toContain('/help/en/search/?q={searchTerms}');
});

test('a page that stands in for a translation leads to no Markdown of its own', () => {
  const standIn = sitePages('hostile').find(({ address }) => address === '/lt/odd/only-english/')!;
  expect(select(standIn.document, 'link', { type: 'text/markdown' })).toEqual([]);
  expect(siteFiles('hostile')).not.toContain('lt/odd/only-english.md');
});

describe('npm run mcp', () => {
  const client = new Client({ name: 'test', version: '1' });
  const call = async (name: string, args: Record<string, unknown>) => {
    const { content, isError } = await client.callTool({ name, arguments: args });
    return { text: (content as { text: string }[])[0]!.text, isError };
  };
  beforeAll(() =>
    client.connect(
      new StdioClientTransport({ command: process.execPath, args: ['scripts/mcp.ts', '--site', siteFolder('root')] }),
    ),
  );
  afterAll(() => client.close());

  test('offers search and read, and says that they change nothing', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
      ['search', true],
      ['read', true],
    ]);
  });

  test.each([
    ['en', 'when do i get my money back'],
    ['lt', 'kada grąžinsite pinigus'],
    ['ru', 'когда вернут деньги'],
  ])('%s: finds what the site’s own search finds, and reads it', async (locale, query) => {
    const { hits } = JSON.parse((await call('search', { query, locale })).text) as {
      hits: { id: string; url: string }[];
    };
    expect(hits[0]!.id).toBe(`${locale}/returns/refund-time`);
    const { text } = await call('read', { id: hits[0]!.id });
    expect(text).toBe(siteText('root', `${hits[0]!.id}.md`));
  });

  test('says that there is no such article, in words', async () => {
    expect(await call('read', { id: '../../package.json' })).toEqual({
      text: 'There is no article ../../package.json: search for it first.',
      isError: true,
    });
  });

  test('refuses a question without words and a language that is not there', async () => {
    expect((await call('search', { query: '' })).isError).toBe(true);
    expect((await call('search', { query: 'x', locale: 'xx' })).isError).toBe(true);
  });
});

describe('npm run mcp with --events', () => {
  let inbox: Inbox;
  const client = new Client({ name: 'test', version: '1' });
  const call = (name: string, args: Record<string, string>) => client.callTool({ name, arguments: args });
  const events = () => inbox.letters.map(({ body }) => eventSchema.parse(JSON.parse(body)));
  beforeAll(async () => {
    inbox = await openInbox();
    const args = ['scripts/mcp.ts', '--site', siteFolder('root'), '--events', `${inbox.origin}/events`];
    await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  });
  afterAll(async () => {
    await client.close();
    await inbox.close();
  });

  test('tells the collector what was searched and read, as an agent’s, and without an address in it', async () => {
    await call('search', { query: 'when do i get my money back, ona@pastas.example', locale: 'en' });
    await call('read', { id: 'en/returns/refund-time' });
    await expect.poll(() => events().length).toBe(2);
    const [search, open] = events();
    expect(search).toMatchObject({
      type: 'search',
      query: 'when do i get my money back, [email]',
      locale: 'en',
      agent: true,
    });
    expect(open).toMatchObject({ type: 'open', article: 'returns/refund-time', agent: true, search: search!.id });
  });

  test('answers an assistant all the same while the collector fails', async () => {
    inbox.answerWith((_, response) => response.writeHead(503).end());
    const { isError } = await call('search', { query: 'return a chair', locale: 'en' });
    expect(isError).toBeUndefined();
  });
});
