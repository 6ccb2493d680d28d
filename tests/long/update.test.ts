// npm run update as a shop runs it, months later: the newer version comes in, and nothing of the shop's own changes.
import { expect, test } from 'vitest';
import { Repository } from './repository.ts';

const article = 'content/en/returns/refund-time.md';
const ourArticle = '---\ntitle: When will I get my money?\n---\n\nIn two days.\n';

/** A repository of ours and a shop made from it, which has changed, deleted and added articles; ours has moved on. */
function shopBehind(make: (upstream: Repository) => Repository) {
  const upstream = Repository.ofNow();
  const shop = make(upstream)
    .write(article, ourArticle)
    .remove('content/lt')
    .remove('content/en/payments/instalments.md')
    .write('content/en/returns/own.md', '---\ntitle: Our own question?\n---\n\nOur answer.\n')
    .write('public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    .commit('Make it ours');
  upstream
    .edit('package.json', (text) => text.replace(/"version": "[^"]*"/, '"version": "9.0.0"'))
    .write('src/new-part.ts', 'export {};\n')
    .edit(article, (text) => `${text}\nA newer sample.\n`)
    .edit('content/en/payments/instalments.md', (text) => `${text}\nA newer sample.\n`)
    .edit('content/lt/returns/refund-time.md', (text) => `${text}\nA newer sample.\n`)
    .write('content/en/returns/new-sample.md', '---\ntitle: A new sample?\n---\n\nText.\n')
    .remove('content/ru/returns/refund-time.md')
    .write('public/new-picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    .commit('Release 9.0.0');
  return { upstream, shop };
}

/** Every path of the shop's two folders with a hash of what it holds. */
const ownFiles = (shop: Repository) => shop.git('ls-files', '--stage', 'content', 'public');
const update = (shop: Repository, ...options: string[]) => shop.run('node', 'scripts/update.ts', ...options);

test.each([
  ['a clone', (upstream: Repository) => upstream.clone()],
  ['a copy of the template, without a history in common', (upstream: Repository) => upstream.asTemplate()],
])('%s takes over the newer code and keeps its content to the letter', (_what, make) => {
  const { upstream, shop } = shopBehind(make);
  const [before, start] = [ownFiles(shop), shop.git('rev-parse', 'HEAD').trim()];
  const { status, output } = update(shop, '--from', upstream.dir);
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(output).toContain('→ 9.0.0: 2 files updated; content/ and public/ are as they were.');
  expect(output).toContain(`git reset --hard ${start.slice(0, 12)}`);
  expect(shop.has('src/new-part.ts')).toBe(true);
  expect(ownFiles(shop)).toBe(before);
  expect(shop.read(article)).toBe(ourArticle);
  expect(
    ['content/lt', 'content/en/returns/new-sample.md', 'public/new-picture.svg'].filter((path) => shop.has(path)),
  ).toEqual([]);
  expect(shop.has('content/ru/returns/refund-time.md')).toBe(true);
  expect(shop.git('status', '--porcelain')).toBe('');

  // The next time it knows where we are, and that nothing is newer.
  expect(update(shop).output).toContain('faqtory 9.0.0 is up to date');
  upstream.write('src/newer-part.ts', 'export {};\n').commit('Go on');
  expect(update(shop)).toMatchObject({ status: 0 });
  expect([shop.has('src/newer-part.ts'), ownFiles(shop)]).toEqual([true, before]);
});

test('work that is not committed stops it, and stays', () => {
  const { upstream, shop } = shopBehind((each) => each.clone());
  shop.write(article, 'Half an idea').write('content/en/returns/new.md', 'Another');
  const { status, output } = update(shop, '--from', upstream.dir);
  expect(status).toBe(1);
  expect(output).toContain('commit it, or put it aside with git stash -u');
  expect(output).toContain('content/en/returns/new.md');
  expect(shop.read(article)).toBe('Half an idea');
  expect(shop.has('src/new-part.ts')).toBe(false);
});

test('a file of ours that the shop has changed, too, is left to a person, with all ways out', () => {
  const { upstream, shop } = shopBehind((each) => each.clone());
  shop.edit('package.json', (text) => text.replace(/"version": "[^"]*"/, '"version": "1.0.0-shop"')).commit('Tinker');
  const before = ownFiles(shop);
  const { status, output } = update(shop, '--from', upstream.dir);
  expect(status).toBe(1);
  expect(output).toMatch(/changed in your repository and in the newer version:\n {2}package\.json\nFor each: /);
  expect(
    shop
      .git('ls-files', '--unmerged')
      .split('\n')
      .filter(Boolean)
      .every((line) => line.endsWith('package.json')),
  ).toBe(true);

  shop.git('checkout', '--theirs', 'package.json');
  shop.git('add', 'package.json');
  shop.git('commit', '--no-edit', '--quiet');
  expect(shop.read('package.json')).toContain('"version": "9.0.0"');
  expect(ownFiles(shop)).toBe(before);
});

test('without an address, or with one that leads nowhere, it says what to do and changes nothing', () => {
  const { shop } = shopBehind((each) => each.asTemplate());
  const start = shop.git('rev-parse', 'HEAD');
  expect(update(shop)).toMatchObject({ status: 2, output: expect.stringContaining('npm run update -- --from') });
  expect(update(shop, '--from', '/nowhere/at/all')).toMatchObject({
    status: 1,
    output: expect.stringContaining('There is no faqtory to be had from /nowhere/at/all: give its address with --from'),
  });
  // A mistyped address is not kept, so the next time it is asked for again.
  expect(update(shop)).toMatchObject({ status: 2 });
  expect(shop.git('rev-parse', 'HEAD')).toBe(start);
});
