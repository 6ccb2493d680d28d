// Folders of pages that other generators publish, as a help centre of ours.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentFolder, englishWords, messages } from '../reader/folder.ts';
import { bodyOf, importFiles, importInto } from './run.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const page = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;

describe('a folder of Markdown', () => {
  const files = {
    'returns/index.md': page('Returns', ''),
    'returns/refund.md': page(
      'When is my refund here?',
      '# Refunds\n\nBy [card](../pay/card.md#fees), not [here](gone.md), see ![slip](img/slip.png), ![lost](img/lost.png).',
    ),
    'returns/img/slip.png': png,
    'pay/card.md':
      '# Can I pay by card?\n\nYes.\n\n### What are the fees? {#fees}\n\nNone.\n\n> [!WARNING] Look\n> Twice.',
    'pay/empty.md': page('Nothing', ''),
    'pay/later.md': '---\ntitle: Later\ndraft: true\ndate: 2026-03-04\nweight: 3\nauthor: nobody\n---\nText.',
  };

  test('becomes categories and articles that check finds sound', async () => {
    const { texts, content } = await importFiles(files);
    expect(Object.keys(texts)).toEqual([
      'en/pay/card.md',
      'en/pay/index.md',
      'en/pay/later.md',
      'en/returns/index.md',
      'en/returns/refund.md',
      'redirects.tsv',
    ]);
    expect(texts['en/returns/index.md']).toContain('title: Returns');
    expect(texts['en/pay/later.md']).toBe(
      '---\ntitle: Later\ndraft: true\nupdated: 2026-03-04\norder: 3\n---\n\nText.\n',
    );
    expect(messages(content)).not.toMatch(/^(?!.*warning: ).+:\d+: /m);
  });

  test('keeps what its links and pictures lead to, and the words of those that lead nowhere', async () => {
    const { texts, content } = await importFiles(files);
    expect(bodyOf(texts['en/returns/refund.md'])).toBe(
      '## Refunds\n\nBy [card](../pay/card.md#fees), not here, see ![slip](files/slip.png), lost.',
    );
    expect(readFileSync(join(content, 'en/returns/files/slip.png')).equals(png)).toBe(true);
  });

  test('has headings below the title and notes of our own', async () => {
    expect(bodyOf((await importFiles(files)).texts['en/pay/card.md'])).toBe(
      'Yes.\n\n## What are the fees? {#fees}\n\nNone.\n\n::: warning Look\n\nTwice.\n\n:::',
    );
  });

  test('leads to a video of another site, since a page plays none; one of its own stays', async () => {
    const { texts, content } = await importFiles({
      'a/film.md': page(
        'Film',
        [
          '<video controls src="https://cdn.example/a/fold.mp4?x=1&amp;y=2" poster="https://cdn.example/p.jpg"></video>',
          '<video title="How to fold"><source src="//cdn.example/b.webm" type="video/webm"></video>',
          '<video src="own.mp4" controls></video>',
        ].join('\n\n'),
      ),
      'a/own.mp4': png,
    });
    expect(bodyOf(texts['en/a/film.md'])).toBe(
      [
        '<a href="https://cdn.example/a/fold.mp4?x=1&y=2">fold.mp4</a>',
        '<a href="https://cdn.example/b.webm">How to fold</a>',
        '<video src="files/own.mp4" controls></video>',
      ].join('\n\n'),
    );
    expect(messages(content)).not.toMatch(/another site/);
  });

  test('leads its old addresses to the new ones', async () => {
    expect((await importFiles(files)).texts['redirects.tsv']).toBe(
      '/pay/card\ten/pay/card\n/returns/refund\ten/returns/refund\n',
    );
  });

  test('is told what could not be carried over, every case of it', async () => {
    const { report, output } = await importFiles(files);
    expect(report).toContain('## Without text, left out (1 article)\n\n- `pay/empty.md`');
    expect(report).toContain('- `returns/refund.md: gone.md`');
    expect(report).toContain('- `returns/refund.md: img/lost.png`');
    expect(report).toContain('- `pay/later.md: author`');
    expect(output).toContain(
      '3 new in 2 new categories, 0 changed, 0 as they were; 1 picture or other file; 2 old addresses lead here.',
    );
  });
});

describe('a second run', () => {
  const first = {
    'a/one.md': page('One?', 'First.'),
    'a/two.md': page('Two?', 'Second.'),
    'a/three.md': page('Three?', 'Third.'),
  };

  test('brings what has changed there, and leaves alone what was changed here', async () => {
    const { content, source } = await importFiles(first);
    writeFileSync(join(content, 'en/a/two.md'), page('Two?', 'Ours now.'));
    writeFileSync(join(source, 'a/one.md'), page('One?', 'Changed there.'));
    writeFileSync(join(source, 'a/two.md'), page('Two?', 'Changed there, too.'));
    writeFileSync(join(source, 'a/four.md'), page('Four?', 'New.'));
    const { texts, output } = await importInto(content, source);
    expect(bodyOf(texts['en/a/one.md'])).toBe('Changed there.');
    expect(bodyOf(texts['en/a/two.md'])).toBe('Ours now.');
    expect(bodyOf(texts['en/a/four.md'])).toBe('New.');
    expect(output).toContain('1 new in 0 new categories, 1 changed, 1 as they were');
    expect(output).toContain('Changed here and at the source, ours left as it is (1 article):\n  a/two.md: en/a/two');
  });

  test('changes nothing where nothing has changed', async () => {
    const { content, source, texts } = await importFiles(first);
    const again = await importInto(content, source);
    expect(again.output).toContain('0 new in 0 new categories, 0 changed, 3 as they were');
    expect(again.texts).toEqual(texts);
  });

  test('does not bring back what somebody deleted', async () => {
    const { content, source } = await importFiles(first);
    rmSync(join(content, 'en/a/one.md'));
    const { texts, output } = await importInto(content, source);
    expect(Object.keys(texts)).not.toContain('en/a/one.md');
    expect(output).toContain('Deleted here after an earlier import, not brought again (1 article):');
  });

  test('follows an article that was renamed here', async () => {
    const { content, source } = await importFiles(first);
    const text = readFileSync(join(content, 'en/a/one.md'), 'utf8');
    rmSync(join(content, 'en/a/one.md'));
    writeFileSync(join(content, 'en/a/first.md'), text.replace('title: One?', 'title: One?\naliases: [a/one]'));
    writeFileSync(join(source, 'a/one.md'), page('One?', 'Changed there.'));
    const { texts, output } = await importInto(content, source);
    expect(bodyOf(texts['en/a/first.md'])).toBe('First.');
    expect(output).toContain('a/one.md: en/a/first');
  });

  test('knows a folder that was renamed, and does not bring everything in twice', async () => {
    const { content, source } = await importFiles(first);
    const renamed = `${source} renamed`;
    renameSync(source, renamed);
    onTestFinished(() => rmSync(renamed, { recursive: true }));
    writeFileSync(join(renamed, 'a/one.md'), page('One?', 'Changed there.'));
    writeFileSync(join(renamed, 'a/two.md'), page('Two, now?', 'Second.'));
    const { texts, output } = await importInto(content, renamed);
    expect(output).toContain('0 new in 0 new categories, 2 changed, 1 as they were');
    expect(Object.keys(texts).filter((path) => path.startsWith('en/a/'))).toHaveLength(4);
    expect((await importInto(content, renamed)).output).toContain('0 changed, 3 as they were');
  });

  test('tells two projects apart whose pages lie in folders of one name', async () => {
    const projects = contentFolder({
      'ours/docs/a/one.md': page('One?', 'Ours.'),
      'theirs/docs/a/one.md': page('Another one?', 'Theirs.'),
    });
    const content = join(contentFolder({}), 'content');
    await importInto(content, join(projects, 'ours/docs'));
    const { texts, output } = await importInto(content, join(projects, 'theirs/docs'));
    expect(bodyOf(texts['en/a/one.md'])).toBe('Ours.');
    expect(output).toContain('1 new in');
    expect((await importInto(content, join(projects, 'ours/docs'))).output).toContain('0 changed, 1 as they were');
  });

  test('a dry run writes nothing', async () => {
    expect((await importFiles(first, { isDry: true })).texts).toEqual({});
  });
});

test('an article that is there already is not overwritten: the new one gets another name', async () => {
  const { content, source } = await importFiles({ 'a/one.md': page('One?', 'Theirs.') }, { isDry: true });
  await importInto(content, source);
  const { texts, output } = await importInto(
    content,
    (await importFiles({ 'a/one.md': page('One more?', 'Another.') })).source,
  );
  expect(bodyOf(texts['en/a/one.md'])).toBe('Theirs.');
  expect(bodyOf(texts['en/a/one-2.md'])).toBe('Another.');
  expect(output).toContain('Name taken, came under another (1 article):\n  a/one.md: one → one-2');
});

describe('the text of an index', () => {
  const files = {
    'guide.md': page('Where do I begin?', 'With [returns](returns/index.md) or [fees](returns/index.md#fees).'),
    'returns/index.md':
      '---\ntitle: Returns\ndescription: All about them.\n---\nFirst the [slip](slip.md), ![so](so.png).\n\n# Fees\n\nNone.',
    'returns/slip.md': page('Where is the slip?', 'See [all](./).'),
    'returns/so.png': png,
    'only/index.md': page('What is this?', 'An article.'),
    'draft/index.md': '---\ntitle: Inside\ndraft: true\n---\nFor us.',
    'draft/open.md': page('What is open?', 'All.'),
  };

  test('introduces its category, where that has more than an index and is for everybody', async () => {
    const { texts, content, output } = await importFiles(files);
    expect(texts['en/returns/index.md']).toBe(
      '---\ntitle: Returns\ndescription: All about them.\n---\n\nFirst the [slip](slip.md), ![so](files/so.png).\n\n## Fees\n\nNone.\n',
    );
    expect(Object.keys(texts).filter((path) => !path.endsWith('/index.md'))).toEqual([
      'en/draft/draft.md',
      'en/draft/open.md',
      'en/general/guide.md',
      'en/only/only.md',
      'en/returns/slip.md',
      'redirects.tsv',
    ]);
    expect(bodyOf(texts['en/general/guide.md'])).toBe(
      'With [returns](../returns/index.md) or [fees](../returns/index.md#fees).',
    );
    expect(texts['redirects.tsv']).toContain('/returns\ten/returns\n');
    expect(output).toContain('5 articles in en.\n5 new in 4 new categories');
    expect(messages(content)).not.toMatch(/^(?!.*warning: ).+:\d+: /m);
  });

  test('comes again when it has changed there, and not when somebody has changed it here', async () => {
    const { content, source } = await importFiles(files);
    expect((await importInto(content, source)).output).toContain(
      '0 new in 0 new categories, 0 changed, 6 as they were',
    );
    writeFileSync(join(source, 'returns/index.md'), page('Returns', 'Changed there.'));
    expect(bodyOf((await importInto(content, source)).texts['en/returns/index.md'])).toBe('Changed there.');
    writeFileSync(join(content, 'en/returns/index.md'), page('Returns', 'Ours now.'));
    writeFileSync(join(source, 'returns/index.md'), page('Returns', 'Changed again.'));
    const { texts, output } = await importInto(content, source);
    expect(bodyOf(texts['en/returns/index.md'])).toBe('Ours now.');
    expect(output).toContain('ours left as it is (1 article):\n  returns/index.md: en/returns/index');
  });

  test('leaves an index that was here before as it is', async () => {
    const content = contentFolder({ 'en/returns/index.md': page('Our returns', 'Ours.') });
    const { texts, output } = await importInto(content, contentFolder(files));
    expect(texts['en/returns/index.md']).toBe(page('Our returns', 'Ours.'));
    expect(output).toContain('ours left as it is (1 article):\n  returns/index.md: en/returns/index');
  });
});

test('what helps next is named by its place here, in whatever way the source names it', async () => {
  const list = (...names: string[]) => names.map((name) => `  - ${name}\n`).join('');
  const { texts, report, content } = await importFiles({
    'pay/card.md': `---\ntitle: Can I pay by card?\nrelated:\n${list('later.md', '../send/cost.md', '/send/days', 'send/cost', 'card.md', '../gone.md', 'https://other.example/send/days')}---\nYes.`,
    'pay/later.md': '---\ntitle: Can I pay later?\nseeAlso: [{title: Cards, url: /pay/card}]\n---\nYes.',
    'send/cost.md': '---\ntitle: What does sending cost?\nrelated_articles: days\n---\nNothing.',
    'send/days.md': page('How many days does it take?', 'Two.'),
  });
  expect(texts['en/pay/card.md']).toContain('related:\n  - pay/later\n  - send/cost\n  - send/days\n---');
  expect(texts['en/pay/later.md']).toContain('related:\n  - pay/card\n');
  expect(texts['en/send/cost.md']).toContain('related:\n  - send/days\n');
  expect(texts['en/send/days.md']).not.toContain('related');
  expect(report).toContain('- `pay/card.md: ../gone.md`\n- `pay/card.md: https://other.example/send/days`');
  expect(report).not.toContain('fields');
  expect(messages(content)).not.toMatch(/related/);
});

test('Docusaurus: translations, MDX, its order, its addresses', async () => {
  const { texts } = await importFiles({
    'docusaurus.config.js': 'export default {}',
    'docs/01-returns/_category_.json': '{"label": "Returns and refunds", "position": 2}',
    'docs/01-returns/02-refund.md':
      '---\ntitle: When is my refund here?\nslug: /money\n---\nimport Tabs from "@theme/Tabs";\n\n:::tip[Hurry]\nSoon.\n:::\n\n' +
      '<Tabs>\n<TabItem value="lv" label="Latvia">\n\nA week.\n\n</TabItem>\n<TabItem value="ee" label="Estonia">Two.</TabItem>\n</Tabs>\n\n' +
      '<details>\n<summary>More</summary>\n\nText.\n\n</details>\n\n<Unknown>kept</Unknown> {1 + 1}',
    'i18n/lt/docusaurus-plugin-content-docs/current/01-returns/02-refund.md':
      '---\ntitle: Kada gausiu pinigus?\n---\nNetrukus.',
  });
  expect(bodyOf(texts['en/returns/refund.md'])).toBe(
    '::: tip Hurry\n\nSoon.\n\n:::\n\n:::: tabs\n\n::: tab Latvia\n\nA week.\n\n:::\n\n::: tab Estonia\n\nTwo.\n\n:::\n\n::::\n\n' +
      '::: details More\n\nText.\n\n:::\n\nkept',
  );
  expect(texts['en/returns/index.md']).toBe('---\ntitle: Returns and refunds\norder: 2\n---\n');
  expect(texts['lt/returns/refund.md']).toContain('title: Kada gausiu pinigus?');
  expect(texts['en/returns/refund.md']).toContain('order: 2');
  expect(texts['redirects.tsv']).toContain('/money\ten/returns/refund\n');
  expect(texts['redirects.tsv']).toContain('/docs/returns/refund\ten/returns/refund\n');
});

describe('Docusaurus as people lay it out', () => {
  const site = { 'website/docusaurus.config.ts': 'export default {}' };

  test('its pages may lie beside the folder of the site', async () => {
    const { output, texts } = await importFiles({
      ...site,
      'docs/pay/card.md': page('By card?', '<b>Yes</b> {1 + 1}.'),
    });
    expect(output).toContain('Docusaurus: 1 article in en.');
    expect(bodyOf(texts['en/pay/card.md'])).toBe('**Yes** .');
  });

  test('a folder of its pages alone is read as MDX, too', async () => {
    const tabs = 'import Tabs from "@theme/Tabs";\n\n<Tabs>\n<TabItem value="LV">\n\nA week.\n\n</TabItem>\n</Tabs>';
    const { texts } = await importFiles({ 'pay/card.md': page('By card?', tabs) });
    expect(bodyOf(texts['en/pay/card.md'])).toBe(':::: tabs\n\n::: tab LV\n\nA week.\n\n:::\n\n::::');
  });

  test('a page is found by the name that it chose for its address', async () => {
    const { texts, report } = await importFiles({
      ...site,
      'docs/pay/card.md': '---\nid: paying-by-card\ntitle: By card?\n---\n[cash](/docs/money/in-cash) [gift](present)',
      'docs/pay/cash.md': '---\nslug: /money/in-cash\ntitle: In cash?\n---\n[card](/docs/pay/paying-by-card)',
      'docs/pay/gift.md': '---\nslug: present\ntitle: As a gift?\n---\nYes.',
    });
    expect(bodyOf(texts['en/pay/card.md'])).toBe('[cash](cash.md) [gift](present.md)');
    expect(bodyOf(texts['en/pay/cash.md'])).toBe('[card](card.md)');
    expect(texts['redirects.tsv']).toContain('/docs/pay/paying-by-card\ten/pay/card\n');
    expect(report).toContain('Everything was carried over.');
  });

  test('headings and videos in tags come along', async () => {
    const { texts, content, report } = await importFiles({
      ...site,
      'docs/pay/card.mdx': page(
        'By card?',
        '<h3>Limits</h3>\n\nNone.\n\n<video controls>\n  <source src="fold.mp4" />\n  <track kind="captions" src="fold.vtt" srclang="en" />\n</video>',
      ),
      'docs/pay/fold.mp4': 'film',
      'docs/pay/fold.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nFold it.\n',
    });
    expect(bodyOf(texts['en/pay/card.md'])).toBe(
      '## Limits\n\nNone.\n\n<video controls><source src="files/fold.mp4"><track src="files/fold.vtt" kind="captions" srclang="en"></video>',
    );
    expect(readFileSync(join(content, 'en/pay/files/fold.mp4'), 'utf8')).toBe('film');
    expect(report).toContain('Everything was carried over.');
  });
});

describe('a part that MDX takes from another file', () => {
  const use = (name: string, href: string, body = `<${name} />`) => `import ${name} from '${href}';\n\n${body}`;

  test('stands where it is used, with what it refers to and the parts that it uses itself', async () => {
    const { texts, report, content } = await importFiles({
      'docusaurus.config.js': 'export default {}',
      'docs/pay/card.mdx': page(
        'Can I pay by card?',
        use('Fees', '../_parts/\\_fees.mdx', 'Yes.\n\n<Fees />\n\nSoon.'),
      ),
      'docs/pay/cash.md': page('Can I pay in cash?', use('Fees', '@site/docs/_parts/_fees.mdx', '- one\n\n  <Fees />')),
      'docs/_parts/_fees.mdx': `---\ntitle: Fees\n---\n${use('Where', './_where.mdx', ':::note\nNone, see ![list](list.png).\n:::\n\n<Where />')}`,
      'docs/_parts/_where.mdx': '[Cash](../pay/cash.md) is {1 < 2} as well, at <b>home.</b>',
      'docs/_parts/list.png': png,
    });
    const fees = '::: note\n\nNone, see ![list](files/list.png).\n\n:::\n\n[Cash](cash.md) is  as well, at **home.**';
    expect(bodyOf(texts['en/pay/card.md'])).toBe(`Yes.\n\n${fees}\n\nSoon.`);
    expect(bodyOf(texts['en/pay/cash.md'])).toContain('![list](files/list.png)');
    expect(Object.keys(texts).filter((path) => path.includes('parts'))).toEqual([]);
    expect(readFileSync(join(content, 'en/pay/files/list.png')).equals(png)).toBe(true);
    expect(report).not.toContain('component');
  });

  test('says what the page gave it', async () => {
    const { texts, report } = await importFiles({
      'a/x.mdx': page(
        'X?',
        use('Fee', './_fee.mdx', '<Fee country="Latvia" days={14} href="../b/y.mdx">\n\nPaid by **card**.\n\n</Fee>'),
      ),
      'a/_fee.mdx':
        'To {props.country} within {props.days} days, <a href={props.href}>see this</a>, {props.gone}.\n\n{props.children}\n\n{props.country}',
      'b/y.mdx': page('Y?', 'Text.'),
    });
    expect(bodyOf(texts['en/a/x.md'])).toBe(
      'To Latvia within 14 days, [see this](../b/y.md), .\n\nPaid by **card**.\n\nLatvia',
    );
    expect(report).toContain('props.gone');
  });

  test('within itself, or missing, is said to be lost, and the page comes all the same', async () => {
    const { texts, report } = await importFiles({
      'a/x.mdx': page('X?', `${use('Loop', './_loop.mdx')}\n\n${use('Gone', './_gone.mdx')}\n\nText.`),
      'a/_loop.mdx': use('Loop', './_loop.mdx', 'Once.\n\n<Loop />'),
    });
    expect(bodyOf(texts['en/a/x.md'])).toBe('Once.\n\nText.');
    expect(report).toContain('- `a/x.mdx: <Loop>`\n- `a/x.mdx: <Gone>`');
  });

  test('that doubles with every level ends after 200', async () => {
    const doubling = Array.from({ length: 30 }, (_, level) => [
      `a/_p${level}.mdx`,
      use('Next', `./_p${level + 1}.mdx`, '<Next />\n\n<Next />'),
    ]);
    const { texts } = await importFiles({
      'a/x.mdx': page('X?', use('Next', './_p0.mdx')),
      ...Object.fromEntries(doubling),
      'a/_p30.mdx': 'Deep.',
    });
    expect((texts['en/a/x.md'] ?? '').split('Deep.').length - 1).toBeLessThanOrEqual(200);
    expect(texts['en/a/x.md']).toContain('Deep.');
  });
});

test('Starlight: languages in folders, the first one beside them', async () => {
  const { texts } = await importFiles({
    'src/content/docs/guides/pay.mdx': page(
      'Can I pay by card?',
      'import { Aside } from "@astrojs/starlight/components";\n\n<Aside type="caution" title="Look">Twice, or [ask](/guides/ask/).</Aside>',
    ),
    'src/content/docs/guides/ask.md': page('Whom can I ask?', 'Us.'),
    'src/content/docs/ru/guides/pay.mdx': page('Можно ли картой?', 'Да, [спросите](/ru/guides/ask/).'),
  });
  expect(bodyOf(texts['en/guides/pay.md'])).toBe('::: caution Look\n\nTwice, or [ask](ask.md).\n\n:::');
  expect(bodyOf(texts['ru/guides/pay.md'])).toBe('Да, [спросите](../../en/guides/ask.md).');
});

test('VitePress: groups of code become tabs, and .html addresses lead here', async () => {
  const { texts } = await importFiles({
    'docs/.vitepress/config.ts': 'export default {}',
    'docs/guide/start.md':
      '# Where do I start?\n\n::: code-group\n\n```sh [npm]\nnpm i\n```\n\n```sh [pnpm]\npnpm i\n```\n\n:::\n\n::: danger Stop\nNo.\n:::\n\n<script setup>\nconst a = 1\n</script>',
  });
  expect(bodyOf(texts['en/guide/start.md'])).toBe(
    ':::: tabs\n\n::: tab npm\n\n```sh\nnpm i\n```\n\n:::\n\n::: tab pnpm\n\n```sh\npnpm i\n```\n\n:::\n\n::::\n\n::: danger Stop\n\nNo.\n\n:::',
  );
  expect(texts['redirects.tsv']).toContain('/guide/start.html\ten/guide/start\n');
});

test('what the repository says of itself is no article, but a page of such a name is', async () => {
  const { texts } = await importFiles({
    ...Object.fromEntries(
      ['LICENSE.md', 'CHANGELOG.md', 'help/CONTRIBUTING.md'].map((name) => [name, page(name, 'Us.')]),
    ),
    'help/license.md': page('What may I do with the pattern?', 'Sew for yourself.'),
    'help/changelog.md': page('What is new?', 'Two patterns.'),
  });
  expect(Object.keys(texts).filter((name) => name.startsWith('en/'))).toEqual([
    ...['en/help/changelog.md', 'en/help/index.md', 'en/help/license.md'],
  ]);
});

test('GitBook: hints, tabs, embeds and files', async () => {
  const { texts } = await importFiles({
    'SUMMARY.md': '# Table of contents\n',
    'help/pay.md':
      '---\ndescription: By card, mostly.\n---\n\n# How can I pay?\n\n{% hint style="danger" %}\nNever by post.\n{% endhint %}\n\n{% tabs %}\n{% tab title="Card" %}\nYes.\n{% endtab %}\n{% endtabs %}\n\n{% embed url="https://video.example/1" %}\n\n{% page-ref page="../pay/card.md" %}\n\n![](<../.gitbook/assets/a b.png>)',
    'pay/card.md': '# By card\n\nYes.',
    '.gitbook/assets/a b.png': png,
  });
  expect(bodyOf(texts['en/help/pay.md'])).toBe(
    '::: danger\n\nNever by post.\n\n:::\n\n:::: tabs\n\n::: tab Card\n\nYes.\n\n:::\n\n::::\n\n[https://video.example/1](https://video.example/1)\n\n[By card](../pay/card.md)\n\n![](files/a-b.png)',
  );
  expect(texts['en/help/pay.md']).toContain('title: How can I pay?\nsummary: By card, mostly.');
});

test('VitePress: a place in a page by the name that it gives the heading', async () => {
  const { texts, report } = await importFiles({
    '.vitepress/config.ts': 'export default {}',
    'pay/card.md': page('By card?', 'See [what is on](fees.md#pay-now) and [late](fees.md#late).'),
    'pay/fees.md': page('What does it cost?', '## `pay.now`\n\nNothing.\n\n## Late\n\nMore.'),
  });
  expect(bodyOf(texts['en/pay/card.md'])).toBe('See [what is on](fees.md#pay-now) and [late](fees.md#late).');
  expect(bodyOf(texts['en/pay/fees.md'])).toBe('## `pay.now` {#pay-now}\n\nNothing.\n\n## Late\n\nMore.');
  expect(report).toContain('Everything was carried over.');
});

test('GitBook: what its headings are called, and links that show a file’s name', async () => {
  const { texts, report } = await importFiles({
    'SUMMARY.md': '# Table of contents\n',
    'help/pay.md':
      '# How can I pay?\n\n## Pay by card <a href="#card" id="card"></a>\n\nSee [by card](#card), [fees.md](../pay/fees.md#late) and [the list](gone/README.md).',
    'pay/fees.md': '# What does it cost?\n\n## Paying late <a href="#late" id="late"></a>\n\nNothing.',
  });
  expect(bodyOf(texts['en/help/pay.md'])).toBe(
    '## Pay by card {#card}\n\nSee [by card](#card), [What does it cost?](../pay/fees.md#late) and the list.',
  );
  expect(bodyOf(texts['en/pay/fees.md'])).toBe('## Paying late {#late}\n\nNothing.');
  expect(report).toContain('Links to pages that did not come along, their words kept (1 article)');
});

test('Hugo by its older config.yaml, beside its layouts', async () => {
  const files = { 'config.yaml': 'title: Help\n', 'content/pay/card.md': page('By card?', 'Yes.') };
  expect((await importFiles({ ...files, 'layouts/single.html': '<p>{{ .Content }}</p>' })).output).toMatch(
    /^Hugo: 1 article/,
  );
  expect((await importFiles(files)).output).toMatch(/^a folder of Markdown: 1 article/);
});

test('Hugo: TOML, bundles, shortcodes, aliases, languages by ending', async () => {
  const { texts } = await importFiles({
    'hugo.toml': 'title = "Help"\n',
    'content/returns/_index.md': '+++\ntitle = "Returns"\nweight = 4\n+++\n',
    'content/returns/refund/index.md':
      '+++\ntitle = "When is my refund here?"\naliases = ["/old/refund"]\nlastmod = 2026-02-03\n+++\n{{< alert "warning" >}}\nLook.\n{{< /alert >}}\n\nSee [cards]({{< relref "card.md" >}}).\n\n{{< youtube abc123 >}}',
    'content/returns/card.md': '+++\ntitle = "Can I pay by card?"\n+++\nYes.',
    'content/returns/card.lt.md': '+++\ntitle = "Ar galima kortele?"\n+++\nTaip.',
  });
  expect(bodyOf(texts['en/returns/refund.md'])).toBe(
    '::: warning\n\nLook.\n\n:::\n\nSee [cards](card.md).\n\n[https://www.youtube.com/watch?v=abc123](https://www.youtube.com/watch?v=abc123)',
  );
  expect(texts['en/returns/refund.md']).toContain('updated: 2026-02-03');
  expect(texts['redirects.tsv']).toContain('/old/refund\ten/returns/refund\n');
  expect(texts['lt/returns/card.md']).toContain('title: Ar galima kortele?');
  expect(texts['en/returns/index.md']).toContain('order: 4');
});

describe('bad input', () => {
  test.each([
    ['a folder without pages', { 'a.txt': 'text' }, /there are no articles in it/],
    [
      'front matter that is no YAML',
      { 'a/x.md': '---\ntitle: "x\n---\nText.', 'a/y.md': page('Y?', 'Text.') },
      /Could not be read, left out \(1 article\):\n {2}a\/x\.md: /,
    ],
    [
      'a file that is no text',
      { 'a/x.md': Buffer.from([0xff, 0xfe, 0x41]), 'a/y.md': page('Y?', 'Text.') },
      /Not in UTF-8, left out.* \(1 article\):\n {2}a\/x\.md/,
    ],
    [
      'components that MDX cannot read',
      { 'a/x.mdx': page('X?', '<b>one {two\n\nText <Foo>.') },
      /1 new in 1 new category/,
    ],
  ])('%s', async (_name, files, message) => {
    expect((await importFiles(files)).output).toMatch(message);
  });

  test('a placeholder of another system is no fact of ours', async () => {
    const { texts, content } = await importFiles({
      'a/x.md': page('Hello {{name}}?', 'Dear {{ name }}, `{{name}}`.\n\n```\n{{name}}\n```\n'),
    });
    expect(bodyOf(texts['en/a/x.md'])).toBe('Dear \\{{ name }}, `\\{{name}}`.\n\n```\n\\{{name}}\n```');
    expect(messages(content)).not.toContain('fact');
  });

  test('two articles with one name in two categories keep it', async () => {
    const { texts } = await importFiles({
      'a/faq.md': page('What is it?', 'One.'),
      'b/faq.md': page('How is it?', 'Two.'),
    });
    expect([bodyOf(texts['en/a/faq.md']), bodyOf(texts['en/b/faq.md'])]).toEqual(['One.', 'Two.']);
  });

  test('nothing leads out of the folder', async () => {
    const { report, texts } = await importFiles({
      'a/x.md': page('X?', '![secret](../../../etc/passwd.png) [file](../../../etc/hosts) [run](javascript:alert(1))'),
    });
    expect(bodyOf(texts['en/a/x.md'])).toBe('secret file run');
    expect(report).toContain('javascript:alert(1)');
  });
});

test.each(['lt', 'ru'])(
  'an import is told to editors who read %s in their language, whatever was lost',
  async (language) => {
    const files = {
      'a/one.md': page(
        'One?',
        '[x](gone.md) [y](#none) ![z](lost.png) <Foo>t</Foo> <script>a</script>\n\n<iframe></iframe>',
      ),
      'a/two.md': `---\ntitle: Two?\nauthor: me\n---\n\n![p](https://x.example/p.png) [e](tool.exe)`,
      'a/tool.exe': 'MZ',
      'a/empty.md': page('Empty?', ''),
      'a/bytes.md': Buffer.from([0xff, 0xfe, 0x41]),
      'a/broken.md': '---\ntitle: "x\n---\nText.',
    };
    const content = contentFolder({ 'shop.yml': `editorLocale: ${language}\n` });
    const { output, report } = await importInto(content, contentFolder(files));
    // What was lost stands as it was written; the parser's own words, too.
    const own = `${output}\n${report}`.replace(/^(?: {2}|- `).*$/gm, '');
    expect(own).not.toMatch(englishWords);
    expect(own).not.toMatch(/left out|kept|article/);
  },
);
