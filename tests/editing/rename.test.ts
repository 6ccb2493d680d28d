// npm run rename and npm run new, as an editor types them: what lies in the folder afterwards.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere } from '../run-here.ts';
import { article, contentFolder, messages, sound, type Files } from '../reader/folder.ts';

async function run(command: string, dir: string, ...names: string[]) {
  const { status, stdout, stderr } = await runHere(command, [...names, '--content', dir]);
  return {
    status,
    output: (stdout + stderr).replaceAll(`${relative(process.cwd(), dir)}/`, '').replaceAll(`${dir}/`, ''),
  };
}

function textsOf(dir: string): Files {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]));
}

const shop: Files = {
  'shop.yml':
    'name: Shop # ours\nmostAsked: [refund-time, "returns/refund-time"] # both\nrules: { translations-are-current: off }\n',
  'redirects.tsv': '# old\n/hc/1\ten/returns/refund-time\n/hc/2\ten/pay\n',
  'en/golden.tsv': '# query\twhere it leads\nwhere is my money\trefund-time\ncard\tcard\n',
  'en/returns/index.md': article('title: Returns'),
  'en/pay/index.md': article('title: Paying'),
  'en/pay/card.md':
    '---\r\ntitle: Can I pay by card?\r\nrelated:\r\n  - returns/refund-time # the usual next question\r\n---\r\n\r\n' +
    'See [refunds](../returns/refund-time.md#late "When") and `[x](../returns/refund-time.md)`, [y][r].\r\n\r\n' +
    '[r]: </en/returns/refund-time/>\r\n\r\n<a href="../returns/refund-time/">z</a>\r\n\r\n```\r\n[t](../returns/refund-time.md)\r\n```\r\n',
  'en/returns/refund-time.md': article(
    'title: When is my refund here?',
    'By [card](../pay/card.md), [here](#late), [slip](slip.pdf), [self](refund-time.md).\n\n## Late\n\nWait.',
  ),
  'en/returns/slip.pdf': 'pdf',
  'lt/returns/index.md': article('title: Grąžinimai'),
  'lt/pay/index.md': article('title: Mokėjimas'),
  'lt/returns/refund-time.md': article('title: Kada gausiu pinigus?', 'Netrukus.'),
};

describe('rename', () => {
  test('takes what customers taught along, in each locale', async () => {
    const signals = (name: string) => ({
      version: 1,
      from: '2026-09-01',
      to: '2026-09-28',
      locales: {
        en: {
          articles: { 'pay/card': { opens: 9, solved: 1 }, [`returns/${name}`]: { opens: 7, solved: 1.2 } },
          queries: { money: { [`returns/${name}`]: 6 } },
          together: { 'pay/card': { [`returns/${name}`]: 6 }, [`returns/${name}`]: { 'pay/card': 6 } },
        },
        lt: { articles: { [`returns/${name}`]: { opens: 5, solved: 0.9 } }, queries: {}, together: {} },
      },
    });
    const dir = contentFolder({ ...shop, 'signals.json': JSON.stringify(signals('refund-time')) });
    await run('rename', dir, 'returns/refund-time', 'money-back');
    expect(JSON.parse(readFileSync(join(dir, 'signals.json'), 'utf8'))).toEqual(signals('money-back'));
  });

  test('mends whatever names the article, and leaves every other byte as it was', async () => {
    const dir = contentFolder(shop);
    const before = textsOf(dir);
    expect((await run('rename', dir, 'returns/refund-time', 'money-back')).output).toMatchInlineSnapshot(`
      "en/returns/refund-time.md → en/returns/money-back.md
      lt/returns/refund-time.md → lt/returns/money-back.md
      1 other article names it anew. Its old address leads to it.
      Next: npm run check, then commit.
      "
    `);
    const after = textsOf(dir);
    expect(after['en/pay/card.md']).toBe(
      String(before['en/pay/card.md'])
        .replace('- returns/refund-time #', '- returns/money-back #')
        .replace('(../returns/refund-time.md#late', '(../returns/money-back.md#late')
        .replace('</en/returns/refund-time/>', '</en/returns/money-back/>')
        .replace('"../returns/refund-time/"', '"../returns/money-back/"'),
    );
    expect(after['shop.yml']).toBe(
      'name: Shop # ours\nmostAsked: [money-back, returns/money-back] # both\nrules: { translations-are-current: off }\n',
    );
    expect(after['redirects.tsv']).toBe('# old\n/hc/1\ten/returns/money-back\n/hc/2\ten/pay\n');
    expect(after['en/golden.tsv']).toBe('# query\twhere it leads\nwhere is my money\tmoney-back\ncard\tcard\n');
    expect(after['lt/returns/money-back.md']).toContain('aliases:\n  - returns/refund-time\n');
    expect(existsSync(join(dir, 'lt/returns/refund-time.md'))).toBe(false);
    expect(messages(dir)).toBe('');
  });

  test('moves an article to another category with its own links and pictures still right', async () => {
    const dir = contentFolder(shop);
    await run('rename', dir, 'refund-time', 'pay/money-back');
    expect(textsOf(dir)['en/pay/money-back.md']).toBe(
      article(
        'title: When is my refund here?\naliases:\n  - returns/refund-time',
        'By [card](card.md), [here](#late), [slip](../returns/slip.pdf), [self](money-back.md).\n\n## Late\n\nWait.',
      ),
    );
    expect(messages(dir)).toBe('');
  });

  test('there and back again is what it was, but for the alias of the name in between', async () => {
    const dir = contentFolder(shop);
    const before = textsOf(dir);
    await run('rename', dir, 'returns/refund-time', 'money-back');
    await run('rename', dir, 'money-back', 'refund-time');
    const after = textsOf(dir);
    for (const locale of ['en', 'lt']) {
      const file = `${locale}/returns/refund-time.md`;
      expect(after[file]).toContain('aliases:\n  - returns/money-back\n');
      after[file] = String(after[file]).replace('aliases:\n  - returns/money-back\n', '');
    }
    expect({ ...after, 'shop.yml': '' }).toEqual({ ...before, 'shop.yml': '' });
    expect(after['shop.yml']).toContain('[refund-time, returns/refund-time] # both');
  });

  test('of two articles with one slug only the one that is named moves, and the bare slug is refused', async () => {
    const dir = contentFolder({ ...shop, 'en/pay/refund-time.md': article('title: When do I pay?') });
    expect(await run('rename', dir, 'refund-time', 'money-back')).toMatchObject({
      status: 1,
      output: 'refund-time may mean pay/refund-time or returns/refund-time: write the category with it.\n',
    });
    await run('rename', dir, 'pay/refund-time', 'when-to-pay');
    expect(textsOf(dir)['shop.yml']).toBe(shop['shop.yml']);
    expect(
      Object.keys(textsOf(dir))
        .filter((path) => /refund-time|when-to-pay/.test(path))
        .sort(),
    ).toEqual(['en/pay/when-to-pay.md', 'en/returns/refund-time.md', 'lt/returns/refund-time.md']);
  });

  test('within its category an article in a folder of its own is renamed there, and links by file follow', async () => {
    const dir = contentFolder({
      ...sound,
      'en/returns/gifts/gift.md': article(
        'title: Gift',
        '[Refund](../refund-time.md), [slip](slip.pdf), [self](gift.md).',
      ),
      'en/returns/gifts/slip.pdf': '%PDF-1.4',
      'en/returns/gifts/box.md': article('title: Box', 'See [gifts](gift.md).'),
      'en/returns/card.md': article('title: Card', '[By file](gifts/gift.md), [by address](gift.md).'),
    });
    await run('rename', dir, 'returns/gift', 'present');
    const after = textsOf(dir);
    expect(after['en/returns/gifts/present.md']).toBe(
      article(
        'title: Gift\naliases:\n  - returns/gift',
        '[Refund](../refund-time.md), [slip](slip.pdf), [self](present.md).',
      ),
    );
    expect(after['en/returns/gifts/box.md']).toContain('See [gifts](present.md).');
    expect(after['en/returns/card.md']).toContain('[By file](gifts/present.md), [by address](present.md).');
    expect(messages(dir)).toBe('');
  });

  test('an article in a folder within its category stays where its pictures are, and the message says so', async () => {
    const dir = contentFolder({
      ...sound,
      'en/pay/index.md': '---\ntitle: Pay\n---\n',
      'en/returns/gifts/gift.md': article('title: Gift'),
    });
    const { status, output } = await run('rename', dir, 'returns/gift', 'pay/present');
    expect([status, output]).toEqual([
      1,
      expect.stringContaining(
        'lies in a folder within its category: move it into en/returns/ first, with its pictures.',
      ),
    ]);
  });

  test('work that is not committed stays in the files, and in those that move', async () => {
    const dir = contentFolder(shop);
    const git = (...args: string[]) => spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).stdout;
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=Editor', '-c', 'user.email=editor@shop.example', 'commit', '-qm', 'Text');
    for (const file of ['en/returns/refund-time.md', 'en/pay/card.md'])
      writeFileSync(join(dir, file), `${readFileSync(join(dir, file), 'utf8')}Not committed.\n`);
    expect((await run('rename', dir, 'returns/refund-time', 'money-back')).status).toBe(0);
    expect(readFileSync(join(dir, 'en/returns/money-back.md'), 'utf8')).toContain('Not committed.');
    expect(readFileSync(join(dir, 'en/pay/card.md'), 'utf8')).toContain('Not committed.');
    expect(git('status', '--porcelain', '--', 'en/returns')).toContain('?? en/returns/money-back.md');
  });

  test('gives a draft no alias, since nobody has its address', async () => {
    const dir = contentFolder({ ...sound, 'en/returns/gift.md': article('title: Gift\ndraft: true') });
    await run('rename', dir, 'returns/gift', 'present');
    expect(textsOf(dir)['en/returns/present.md']).toBe(article('title: Gift\ndraft: true'));
  });

  test.each([
    [
      'an article that is not there',
      ['returns/refund-tme', 'money-back'],
      'There is no article returns/refund-tme: name one as CATEGORY/SLUG. Did you mean returns/refund-time?\n',
    ],
    [
      'a name that another article has',
      ['returns/refund-time', 'card'],
      'Nothing was renamed.\nen/pay/card is an article already: choose another name, or merge the two by hand.\n',
    ],
    [
      'the name that the article has',
      ['returns/refund-time', 'refund-time'],
      'Nothing was renamed.\nen/returns/refund-time has that name already.\nlt/returns/refund-time has that name already.\n',
    ],
    [
      'another article’s earlier name',
      ['refund-time', 'pay/bank-card'],
      'Nothing was renamed.\nen/pay/bank-card is an earlier address of en/pay/card: choose another name, or take it out of aliases there.\n',
    ],
    [
      'what cannot be an address',
      ['returns/refund-time', 'money back?'],
      'money back? cannot be an address: write SLUG or CATEGORY/SLUG, in letters, digits and hyphens.\n',
    ],
    [
      'a category that is not there',
      ['returns/refund-time', 'refunds/money-back'],
      'Nothing was renamed.\nThere is no category en/refunds: add en/refunds/index.md with a title first.\nThere is no category lt/refunds: add lt/refunds/index.md with a title first.\n',
    ],
  ])('refuses %s and changes nothing', async (_, names, message) => {
    const dir = contentFolder({
      ...shop,
      'en/pay/card.md': article('title: Can I pay by card?\naliases: [pay/bank-card]'),
    });
    const before = textsOf(dir);
    const { status, output } = await run('rename', dir, ...names);
    expect(status).toBe(1);
    expect(output).toBe(message);
    expect(textsOf(dir)).toEqual(before);
  });
});

describe('new', async () => {
  test('writes a draft in every locale that check takes as it is', async () => {
    const dir = contentFolder(shop);
    const { status, output } = await run('new', dir, 'returns', 'gift-card');
    expect([status, output]).toEqual([
      0,
      expect.stringContaining('en/returns/gift-card.md\nlt/returns/gift-card.md\n'),
    ]);
    expect(textsOf(dir)['lt/returns/gift-card.md']).toMatch(
      /^---\n# Klausimas.*:\ntitle: "Gift card"\n[^]*draft: true\n/,
    );
    expect(messages(dir)).toBe('');
  });

  test('fills in the locales that lack the article, and touches no file', async () => {
    const dir = contentFolder({ ...shop, 'en/returns/gift-card.md': article('title: Gift card') });
    expect((await run('new', dir, 'returns/gift-card')).output).toMatch(/^lt\/returns\/gift-card\.md\nNext/);
    expect(textsOf(dir)['en/returns/gift-card.md']).toBe(article('title: Gift card'));
    const { status, output } = await run('new', dir, 'returns', 'gift-card');
    expect([status, output]).toEqual([1, 'returns/gift-card is there in en, lt already.\n']);
  });

  test.each([
    [
      ['retuns', 'gift'],
      'There is no category retuns: name one of pay, returns, or add retuns/index.md with a title to each locale first. Did you mean returns?\n',
    ],
    [
      ['pay', 'refund-time'],
      'en/returns/refund-time has that name already, and each may stand once in a locale: choose another one.\nlt/returns/refund-time has that name already, and each may stand once in a locale: choose another one.\n',
    ],
    [
      ['pay', '../x'],
      'Give a category and a name for the article.\nUsage: npm run new -- CATEGORY SLUG [--content DIR]\n',
    ],
    [['pay', 'gift card'], 'gift card cannot be an address: use letters, digits and hyphens only.\n'],
  ])('refuses %j', async (names, message) => {
    expect((await run('new', contentFolder(shop), ...names)).output).toBe(message);
  });
});
