// Exports of helpdesks, as their APIs and export pages write them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { messages } from '../reader/folder.ts';
import { bodyOf, importFiles, importInto } from './run.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const json = (value: unknown): string => JSON.stringify(value);

describe('Zendesk Guide', () => {
  const host = 'https://help.shop.example';
  const article = {
    id: 360012,
    title: 'When is my refund here?',
    body:
      `<p>Soon, see <a href="${host}/hc/en-us/articles/360013-Cards#h_01">cards</a> and <a href="/hc/en-us/articles/999">an old page</a>.</p>` +
      '<div class="callout callout--warning"><p>Keep the slip.</p></div><p><img src="/hc/article_attachments/5/slip.png" alt="Slip"></p>',
    locale: 'en-us',
    source_locale: 'en-us',
    section_id: 7,
    draft: false,
    position: 2,
    user_segment_id: null,
    html_url: `${host}/hc/en-us/articles/360012-When-is-my-refund-here`,
    updated_at: '2026-02-03T10:00:00Z',
    translations: [
      {
        id: 1,
        locale: 'lt',
        title: 'Kada gausiu pinigus?',
        body: '<p>Greitai, žr. <a href="/hc/lt/articles/360013">korteles</a>.</p>',
        draft: false,
        html_url: `${host}/hc/lt/articles/360012`,
      },
    ],
  };
  const cards = {
    ...{ id: 360013, title: 'Can I pay by card?', locale: 'en-us', section_id: 8, draft: false, user_segment_id: null },
    body: '<h1 id="h_01">Which cards</h1><p>All.</p>',
    html_url: `${host}/hc/en-us/articles/360013-Cards`,
  };
  const files = {
    'articles.json': json({
      articles: [
        article,
        cards,
        { ...cards, id: 360014, title: 'Codes for agents', user_segment_id: 42 },
        { ...cards, id: 360015, title: 'Not yet', draft: true },
      ],
      sections: [
        {
          id: 7,
          name: 'Returns',
          category_id: 1,
          locale: 'en-us',
          position: 3,
          html_url: `${host}/7`,
          translations: [{ locale: 'lt', title: 'Grąžinimai', body: '' }],
        },
        { id: 8, name: 'Paying', category_id: 1, locale: 'en-us', position: 1, html_url: `${host}/8` },
      ],
    }),
    'slip.png': png,
  };

  test('articles come into their sections, in every language, with pictures that were saved beside them', async () => {
    const { texts, content } = await importFiles(files);
    expect(bodyOf(texts['en/returns/when-is-my-refund-here.md'])).toBe(
      'Soon, see [cards](../paying/pay-card.md#h_01) and an old page.\n\n::: warning\n\nKeep the slip.\n\n:::\n\n![Slip](files/slip.png)',
    );
    expect(bodyOf(texts['en/paying/pay-card.md'])).toBe('## Which cards {#h_01}\n\nAll.');
    expect(texts['lt/returns/when-is-my-refund-here.md']).toBe(
      '---\ntitle: Kada gausiu pinigus?\norder: 2\n---\n\nGreitai, žr. [korteles](../../en/paying/pay-card.md).\n',
    );
    expect(texts['lt/returns/index.md']).toBe('---\ntitle: Grąžinimai\norder: 3\n---\n');
    expect(readFileSync(join(content, 'en/returns/files/slip.png')).equals(png)).toBe(true);
    expect(messages(content)).not.toMatch(/^(?!.*warning: ).+:\d+: /m);
  });

  test('what is not for everybody comes as a draft, and so does what is not published', async () => {
    const { texts, output } = await importFiles(files);
    expect(texts['en/paying/codes-agents.md']).toContain('draft: true');
    expect(texts['en/paying/not-yet.md']).toContain('draft: true');
    expect(output).toContain('Not for everybody, came as drafts (1 article):\n  en/360014 “Codes for agents”');
  });

  test('both old addresses of an article lead here, and those of drafts nowhere', async () => {
    const { texts } = await importFiles(files);
    expect(texts['redirects.tsv']).toContain(
      '/hc/en-us/articles/360012-When-is-my-refund-here\ten/returns/when-is-my-refund-here\n',
    );
    expect(texts['redirects.tsv']).toContain('/hc/en-us/articles/360012\ten/returns/when-is-my-refund-here\n');
    expect(texts['redirects.tsv']).toContain('/hc/lt/articles/360012\tlt/returns/when-is-my-refund-here\n');
    expect(texts['redirects.tsv']).not.toContain('360014');
  });

  test('--download fetches pictures that lie at an address, whatever their address is called', async () => {
    const server = createServer((request, response) => {
      const isPicture = request.url === '/attachments/42';
      response
        .writeHead(isPicture ? 200 : 404, { 'content-type': isPicture ? 'image/png' : 'text/html' })
        .end(isPicture ? png : 'no');
    }).listen(0);
    onTestFinished(() => void server.close());
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const body = `<p><img src="${at}/attachments/42" alt="There"><img src="${at}/gone" alt="Gone"></p>`;
    const { content, source, texts, output } = await importFiles({
      'a.json': json({ articles: [{ ...cards, body }] }),
    });
    expect(bodyOf(texts['en/general/pay-card.md'])).toContain(`![There](${at}/attachments/42)`);
    expect(output).toContain('Pictures of another site, taken along by --download (1 article):');
    const again = await importInto(content, source, { download: true });
    expect(bodyOf(again.texts['en/general/pay-card.md'])).toBe(`![There](files/42.png)![Gone](${at}/gone)`);
    expect(readFileSync(join(content, 'en/general/files/42.png')).equals(png)).toBe(true);
  });
});

test('Intercom Articles: collections, translations, states', async () => {
  const { texts } = await importFiles({
    'articles.json': json({
      type: 'list',
      data: [
        {
          ...{
            id: '91',
            type: 'article',
            title: 'Where is my parcel?',
            description: 'Look into the mail.',
            state: 'published',
            parent_id: 5,
            default_locale: 'en',
          },
          body: '<p class="no-margin">Look.</p><div class="intercom-interblocks-callout" style="background-color: #feedaf"><p>Soon.</p></div>',
          updated_at: 1770000000,
          url: 'https://help.shop.example/en/articles/91-where',
          translated_content: {
            type: 'x',
            ru: { type: 'article_content', title: 'Где посылка?', body: '<p>Смотрите.</p>', state: 'draft' },
          },
        },
      ],
    }),
    'collections.json': json({
      data: [
        {
          id: '5',
          type: 'collection',
          name: 'Shipping',
          default_locale: 'en',
          order: 1,
          description: 'Parcels and times',
        },
      ],
    }),
  });
  expect(texts['en/shipping/where-is-my-parcel.md']).toBe(
    '---\ntitle: Where is my parcel?\nsummary: Look into the mail.\nupdated: 2026-02-02\n---\n\nLook.\n\n::: note\n\nSoon.\n\n:::\n',
  );
  expect(texts['en/shipping/index.md']).toBe('---\ntitle: Shipping\ndescription: Parcels and times\norder: 1\n---\n');
  expect(texts['ru/shipping/where-is-my-parcel.md']).toContain('draft: true');
});

test('Help Scout Docs: categories of a collection, its boxes, a private collection', async () => {
  const { texts, output } = await importFiles({
    'articles.json': json({
      articles: {
        page: 1,
        items: [
          {
            id: 'a1',
            number: 12,
            collectionId: 'c1',
            slug: 'change-address',
            status: 'published',
            name: 'Can I change my address?',
            text: '<p>Yes.</p><section class="callout-yellow"><p>Before it is sent.</p></section>',
            categories: ['k1'],
            publicUrl: 'https://docs.shop.example/article/12-change-address',
            related: ['a2', 'gone'],
          },
          {
            id: 'a2',
            number: 13,
            collectionId: 'c2',
            slug: 'inside',
            status: 'published',
            name: 'For us',
            text: '<p>Secret. <a href="https://docs.shop.example/article/12-change-address">This</a></p>',
            categories: ['k1'],
          },
        ],
      },
    }),
    'categories.json': json({
      categories: { items: [{ id: 'k1', number: 1, slug: 'orders', collectionId: 'c1', name: 'Orders', order: 1 }] },
    }),
    'collections.json': json({
      collections: {
        items: [
          { id: 'c1', siteId: 's', slug: 'x', visibility: 'public', name: 'Docs' },
          { id: 'c2', siteId: 's', slug: 'y', visibility: 'private', name: 'Ours' },
        ],
      },
    }),
  });
  expect(bodyOf(texts['en/orders/change-address.md'])).toBe('Yes.\n\n::: warning\n\nBefore it is sent.\n\n:::');
  expect(texts['en/orders/change-address.md']).toContain('related:\n  - orders/inside\n');
  expect(output).toContain('“Can I change my address?”: /article/gone');
  expect(texts['en/orders/inside.md']).toContain('draft: true');
  expect(bodyOf(texts['en/orders/inside.md'])).toBe('Secret. [This](change-address.md)');
  expect(output).toContain('Not for everybody, came as drafts (1 article)');
  expect(texts['redirects.tsv']).toContain('/article/12-change-address\ten/orders/change-address\n');
});

describe('Freshdesk Solutions', () => {
  const article = {
    id: 9,
    title: 'How long is the warranty?',
    description: '<p>Two years.</p>',
    status: 2,
    folder_id: 3,
    updated_at: '2026-01-02T00:00:00Z',
    attachments: [{ name: 'Terms.pdf', attachment_url: 'https://cdn.example/terms.pdf' }],
  };
  const folder = { id: 3, name: 'Warranty', visibility: 1, category_id: 1, description: null };

  test('lists of the API: folders, attachments, addresses', async () => {
    const { texts } = await importFiles({ 'articles.json': json([article]), 'folders.json': json([folder]) });
    expect(bodyOf(texts['en/warranty/long-warranty.md'])).toBe(
      'Two years.\n\n- [Terms.pdf](https://cdn.example/terms.pdf)',
    );
    expect(texts['redirects.tsv']).toBe('/support/solutions/articles/9\ten/warranty/long-warranty\n');
  });

  test('the account’s own export: articles within folders; what only some may read comes as a draft', async () => {
    const { folder_id: _, ...inFolder } = article;
    const { texts } = await importFiles({
      'Solutions.json': json([
        {
          category: {
            id: 1,
            name: 'All',
            folders: [
              { ...folder, articles: [inFolder] },
              {
                ...folder,
                id: 4,
                name: 'Agents',
                visibility: 3,
                articles: [{ ...inFolder, id: 10, title: 'Prices for us' }],
              },
            ],
          },
        },
      ]),
    });
    expect(texts['en/warranty/long-warranty.md']).not.toContain('draft');
    expect(texts['en/agents/prices-for-us.md']).toContain('draft: true');
  });
});

test('WordPress: posts and pages, both editors, languages of Polylang, nothing of its machinery', async () => {
  const item = (fields: Record<string, string>, terms = '') =>
    `<item><title>${fields.title}</title><link>${fields.link ?? ''}</link><content:encoded><![CDATA[${fields.content}]]></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>${fields.id}</wp:post_id><wp:post_name>${fields.name}</wp:post_name><wp:status>${fields.status ?? 'publish'}</wp:status><wp:post_type>${fields.type ?? 'post'}</wp:post_type><wp:post_modified_gmt>2026-01-02 03:04:05</wp:post_modified_gmt>${terms}</item>`;
  const faq = '<category domain="category" nicename="faq"><![CDATA[Questions]]></category>';
  const { texts } = await importFiles({
    'export.xml':
      '<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>en-US</language>' +
      item(
        {
          title: 'Can I &amp; you pay?',
          link: 'https://shop.example/faq/pay/',
          id: '1',
          name: 'pay',
          content:
            'First line.\n\n[caption id="x"]<img src="https://shop.example/a.png" alt="A" /> Words[/caption]\n\n<strong>Bold</strong> text',
        },
        faq +
          '<category domain="language" nicename="en">English</category><category domain="post_translations" nicename="pll_1">x</category>',
      ) +
      item(
        {
          title: 'Ar galima mokėti?',
          id: '2',
          name: 'moketi',
          content: '<!-- wp:paragraph --><p>Taip.</p><!-- /wp:paragraph -->',
        },
        faq +
          '<category domain="language" nicename="lt">Lietuvių</category><category domain="post_translations" nicename="pll_1">x</category>',
      ) +
      item({ title: 'a.png', id: '3', name: 'a', content: '', type: 'attachment' }) +
      item({ title: 'Mine', id: '4', name: 'mine', content: 'Secret.', status: 'private' }, faq) +
      '</channel></rss>',
    'a.png': png,
  });
  expect(bodyOf(texts['en/questions/pay.md'])).toBe('First line.\n\n![A](files/a.png) Words\n\n**Bold** text');
  expect(bodyOf(texts['lt/questions/pay.md'])).toBe('Taip.');
  expect(texts['redirects.tsv']).toMatch(/^\/faq\/pay\ten\/\w+\/pay\n$/);
  expect(Object.keys(texts).filter((path) => path.includes('mine'))).toHaveLength(1);
});

test('saved pages of a help centre: the article without the frame around it', async () => {
  const { texts } = await importFiles({
    'saved/1.html':
      '<!doctype html><html lang="lt"><head><title>Kada? – Shop</title><link rel="canonical" href="https://help.shop.example/hc/lt/articles/5-Kada"></head><body><header>Menu</header>' +
      '<ol class="breadcrumbs"><li>Shop</li><li>Grąžinimai</li></ol><main><h1>Kada gausiu pinigus?</h1><div class="article-body"><p>Netrukus.</p></div><aside>Related</aside></main><script>track()</script></body></html>',
  });
  const [path, text] = Object.entries(texts).find(([name]) => name.startsWith('lt/') && !name.endsWith('index.md'))!;
  expect(path).toMatch(/^lt\/grazinimai\//);
  expect(text).toContain('title: Kada gausiu pinigus?');
  expect(bodyOf(text)).toBe('Netrukus.');
  expect(texts['redirects.tsv']).toContain('/hc/lt/articles/5-Kada\t');
});

test('a saved page whose first heading is never closed has its words for a title, not the whole page', async () => {
  const { texts } = await importFiles({
    'saved/1.html': '<main><h1>Kada gausiu pinigus?<p>Netrukus.<ul><li>Per 14 dienų',
  });
  const [text] = Object.entries(texts).flatMap(([name, text]) => (name.endsWith('index.md') ? [] : [text]));
  expect(text).toContain('title: Kada gausiu pinigus?\n');
  expect(bodyOf(text)).toBe('Netrukus.\n\n- Per 14 dienų');
});

describe('HTML soup', () => {
  const bodyFor = async (html: string) => {
    const { texts, ...others } = await importFiles({
      'a.json': json({
        articles: [{ id: 1, title: 'Soup?', body: html, section_id: 1, locale: 'en', user_segment_id: null }],
      }),
    });
    return { body: bodyOf(texts['en/general/soup.md']), ...others };
  };

  test.each([
    ['bold with spaces at its edges', '<p><b>Look </b><b>here</b>, <em> twice</em></p>', '**Look** **here**, _twice_'],
    ['bold that is none', '<p><b style="font-weight:normal">plain</b></p>', 'plain'],
    [
      'a link that is never closed',
      '<p>See <a href="https://x.example">here<p>Next.</p><h2>More</h2><p>End.</p>',
      'See [here](https://x.example)\n\nNext.\n\n## More\n\nEnd.',
    ],
    [
      'a link left open around all',
      '<a href="https://x.example"><h2>One</h2><p>Two.</p><p>Three.</p>',
      '## [One](https://x.example)\n\nTwo.\n\nThree.',
    ],
    [
      'a link with another in it',
      '<a href="https://x.example"><p>One, <a href="https://y.example">two</a>.</p><p>Three.</p>',
      'One, [two](https://y.example).\n\nThree.',
    ],
    ['bold that is never closed', '<p>One <b>two.</p><ul><li>a</ul><p>End.</p>', 'One **two.**\n\n- a\n\nEnd.'],
    ['bold over two paragraphs', '<b><p>One.</p><p>Two.</p></b><p>Three.</p>', '**One.**\n\n**Two.**\n\nThree.'],
    [
      'a card that is a link',
      '<a href="https://x.example"><div>Card</div></a><p>Text.</p>',
      '[Card](https://x.example)\n\nText.',
    ],
    ['empty paragraphs and spaces that do not break', '<p>&nbsp;</p><p>a&nbsp; b</p><div><span></span></div>', 'a b'],
    ['a box made of a table', '<table><tr><td><p>boxed</p></td></tr></table>', 'boxed'],
    ['a table that Markdown can write', '<table><tr><th>A</th></tr><tr><td>1</td></tr></table>', '| A |\n| - |\n| 1 |'],
    [
      'a table that it cannot',
      '<table style="x"><tr><td colspan="2" class="y">1</td></tr><tr><td><ul><li>2</li></ul></td><td>3</td></tr></table>',
      '<table><tbody><tr><td colspan="2">1</td></tr><tr><td><ul><li>2</li></ul></td><td>3</td></tr></tbody></table>',
    ],
    [
      'a video in a frame',
      '<iframe src="//www.youtube.com/embed/abc?rel=0"></iframe>',
      '[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)',
    ],
    ['headings that skip levels', '<h1>One</h1><p>a</p><h4>Two</h4><p>b</p>', '## One\n\na\n\n### Two\n\nb'],
    [
      'a heading that is never closed',
      '<h2>One <b>two</b><p>a<ul><li>b</ul>c<h2>Three',
      '## One two\n\na\n\n- b\n\nc\n\n## Three',
    ],
    ['a heading in a wrapper', '<h2><div>One</div></h2><p>a</p>', '## One\n\na'],
    ['folded text', '<details><summary>More</summary><p>in</p></details>', '::: details More\n\nin\n\n:::'],
    ['what is never closed', '<p>one<p>two<ul><li>three', 'one\n\ntwo\n\n- three'],
    [
      'signs of Markdown in a text',
      '<p>5 * 3 * 2 # _x_ [y] &lt;b&gt;</p>',
      '5 \\* 3 \\* 2 # _x_ [y] \\<b>'.replace('_x_', '\\_x\\_').replace('[y]', '\\[y]'),
    ],
    [
      'a picture that opens itself',
      '<p><a href="https://x.example/a.png"><img src="https://x.example/a.png" alt="A"></a></p>',
      '![A](https://x.example/a.png)',
    ],
  ])('%s', async (_name, html, markdown) => {
    expect((await bodyFor(html)).body).toBe(markdown);
  });

  test('scripts, forms and dangerous links are left out, and said', async () => {
    const { body, output } = await bodyFor(
      '<p>Safe <a href="javascript:alert(1)">x</a></p><script>alert(1)</script><form><input></form><p onclick="x()">y</p>',
    );
    expect(body).toBe('Safe x\n\ny');
    expect(output).toContain('<script>');
  });

  test('a picture within the text becomes a file', async () => {
    const { body, content } = await bodyFor(
      `<p><img alt="dot" src="data:image/png;base64,${png.toString('base64')}"></p>`,
    );
    const [, name = ''] = /\((files\/picture-\w+\.png)\)/.exec(body) ?? [];
    expect(readFileSync(join(content, 'en/general', name)).equals(png)).toBe(true);
  });

  test('thousands of elements in each other are refused, and the rest comes', async () => {
    const deep = '<div>'.repeat(20_000) + 'x';
    const article = { section_id: 1, locale: 'en', user_segment_id: null };
    const { texts, output } = await importFiles({
      'a.json': json({
        articles: [
          { ...article, id: 1, title: 'Deep?', body: deep },
          { ...article, id: 2, title: 'Plain?', body: '<p>ok</p>' },
        ],
      }),
    });
    expect(bodyOf(texts['en/general/plain.md'])).toBe('ok');
    expect(output).toContain('Elements nested too deep, left out (1 article):');
  });
});

test('hundreds of articles with one title come under names of their own', async () => {
  const articles = Array.from({ length: 300 }, (_, id) => ({
    id: id + 1,
    title: 'Same?',
    body: `<p>Number ${id}.</p>`,
    section_id: id % 3,
    locale: 'en',
    user_segment_id: null,
  }));
  const { texts } = await importFiles({ 'a.json': json({ articles }) });
  const bodies = Object.entries(texts)
    .filter(([path]) => /^en\/.*(?<!index)\.md$/.test(path))
    .map(([, text]) => bodyOf(text));
  expect(new Set(bodies).size).toBe(300);
});

describe('bad exports', () => {
  test('JSON that is cut off names the file', async () => {
    const { source } = await importFiles({ 'a.json': '{"articles": [' });
    expect((await importInto(join(source, '..', 'none'), join(source, 'a.json'))).output).toMatch(
      /a\.json:1: this is no JSON that can be read, export it again/,
    );
  });
  test('JSON of something else says what is known', async () => {
    const { output } = await importFiles({ 'a.json': '{"a": 1}' });
    expect(output).toMatch(
      /there are no articles in it: name a folder of Markdown or HTML pages, or the JSON or XML of Zendesk/,
    );
  });
  test('an article without a title is left out and said', async () => {
    const ok = { id: 2, title: 'Ok?', body: '<p>x</p>', section_id: 1, locale: 'en', user_segment_id: null };
    const { output } = await importFiles({ 'a.json': json({ articles: [ok, { ...ok, id: 3, title: '' }] }) });
    expect(output).toContain('Without an id or a title, left out (1 article):\n  en/3');
  });
  test('a picture of ours that lies there already is not overwritten', async () => {
    const body = '<p><img src="https://x.example/slip.png" alt="s"></p>';
    const { content, source } = await importFiles({
      'a.json': json({ articles: [{ id: 1, title: 'A?', body, section_id: 1, locale: 'en', user_segment_id: null }] }),
      'slip.png': png,
    });
    writeFileSync(join(content, 'en/general/files/slip.png'), 'ours');
    expect((await importInto(content, source)).output).toContain(
      'slip.png holds something else and was left: delete it to take theirs.',
    );
    expect(readFileSync(join(content, 'en/general/files/slip.png'), 'utf8')).toBe('ours');
  });
});
