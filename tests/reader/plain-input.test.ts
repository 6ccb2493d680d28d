// What looks unusual and is fine all the same: files as Windows and old editors write them, titles with any character.
import { expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { article, contentFolder, messages, sound } from './folder.ts';

/** The one article of a folder that has nothing to complain about. */
function read(text: string | Uint8Array, name = 'a.md') {
  const dir = contentFolder({
    'shop.yml': sound['shop.yml']!,
    'en/returns/index.md': sound['en/returns/index.md']!,
    [`en/returns/${name}`]: text,
  });
  expect(messages(dir)).toBe('');
  return readContent(dir).articles[0]!;
}

test.each([
  ['Windows line ends', '---\r\ntitle: Refund\r\n---\r\n\r\nOne.\r\nTwo.\r\n'],
  ['line ends of old Macs', '---\rtitle: Refund\r---\r\rOne.\rTwo.\r'],
  ['a byte order mark', '\uFEFF---\ntitle: Refund\n---\n\nOne.\nTwo.\n'],
  ['a byte order mark and Windows line ends', '\uFEFF---\r\ntitle: Refund\r\n---\r\n\r\nOne.\r\nTwo.\r\n'],
  ['spaces after the dashes', '---  \ntitle: Refund\n--- \n\nOne.\nTwo.\n'],
])('%s change nothing', (_name, text) => {
  const { title, body, bodyLine } = read(text);
  expect({ title, body: body.trim(), bodyLine }).toEqual({ title: 'Refund', body: 'One.\nTwo.', bodyLine: 5 });
});

test.each([
  ["'</script><img src=x onerror=alert(1)>'", '</script><img src=x onerror=alert(1)>'],
  ['\'"Quotes" & „kabutės“\'', '"Quotes" & „kabutės“'],
  ['"It\'s \\"here\\""', 'It\'s "here"'],
  ['Is it 100 %, yes/no?', 'Is it 100 %, yes/no?'],
  ['😀 {% title %} ${title}', '😀 {% title %} ${title}'],
])('the title %s is taken as it is', (yaml, title) => {
  expect(read(article(`title: ${yaml}`)).title).toBe(title);
});

test.each([
  ['written as they are', 'line one\u000Bline\u0001 two', 'One\u000Ctwo\u0000.'],
  ['written as YAML does', '"line one\\vline\\x01 two"', 'One\u000Btwo.'],
])('control characters %s reach neither feed nor page', (_how, summary, text) => {
  const fields = read(article(`title: Refund\nsummary: ${summary}\nquestions: [${summary}]`, text));
  expect(fields).toMatchObject({ summary: 'line one line two', questions: ['line one line two'] });
  expect(fields.body.trim()).toBe('One two.');
});

test('an article needs a title and a summary, and nothing else', () => {
  const { title, body, questions, draft } = read('---\ntitle: Refund\nsummary: Soon.\n---');
  expect({ title, body, questions, draft }).toEqual({ title: 'Refund', body: '', questions: [], draft: false });
});

test('a body that begins with a rule keeps it', () => {
  expect(read('---\ntitle: Refund\n---\n---\n\nText.\n').body).toBe('---\n\nText.\n');
});

test('a slug may be of any alphabet, and its accents of either encoding', () => {
  expect(read(article('title: A'), 'вернуть-деньги.md').slug).toBe('вернуть-деньги');
  expect(read(article('title: A'), 'gra\u0328z\u030Cinimas.md').slug).toBe('grąžinimas');
});

test('so may a category’s folder, and links lead there in either encoding', () => {
  const linking = article('title: A', '[it](../ENCODED/б.md) [it](/ru/Возврат-и-платёж/б.md)');
  const dir = contentFolder({
    'shop.yml': 'name: Shop\n',
    ['ru/Возврат-и-платёж/index.md'.normalize('NFD')]: article('title: Возврат'),
    ['ru/Возврат-и-платёж/б.md'.normalize('NFD')]: article('title: Б'),
    'ru/a/index.md': article('title: A'),
    'ru/a/a.md': linking.replace('ENCODED', encodeURIComponent('Возврат-и-платёж'.normalize('NFD'))),
  });
  expect(messages(dir)).toBe('');
  expect(readContent(dir).categories.map(({ id }) => id)).toContain('ru/Возврат-и-платёж'.normalize('NFC'));
});

test('one locale alone is the default one', () => {
  const { locales, defaultLocale } = readContent(contentFolder({ 'lt/a/b.md': article('title: B') }));
  expect({ locales, defaultLocale }).toEqual({ locales: ['lt'], defaultLocale: 'lt' });
});

test('locales stand in the order of shop.yml, those that it does not name after them', () => {
  const dir = contentFolder({
    'shop.yml': 'name: Shop\nlocales: [ru, lv, en]\n',
    ...Object.fromEntries(['en', 'et', 'lt', 'ru'].map((locale) => [`${locale}/a/b.md`, article('title: B')])),
  });
  expect(readContent(dir).locales).toEqual(['ru', 'en', 'et', 'lt']);
});

test('a locale of drafts only is one for editors, not yet for customers', () => {
  const dir = contentFolder({ ...sound, 'lt/returns/refund-time.md': article('title: Kada?\ndraft: true') });
  expect(readContent(dir).locales).toEqual(['en', 'lt']);
  expect(readContent(dir, { forCustomers: true }).locales).toEqual(['en']);
});

test('files that an editor’s tools leave behind are not content', () => {
  const dir = contentFolder({
    ...sound,
    '.git/config': '',
    'en/.DS_Store': '',
    'en/_drafts/a.md': 'no front matter',
    'en/returns/.a.md.swp': '',
    'en/returns/._a.md': '',
  });
  expect(messages(dir)).toBe('');
});
