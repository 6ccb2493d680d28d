// What only some shops have, in their pages and nowhere else: the panel of the help button, policies by language.
import { describe, expect, test } from 'vitest';
import { select, siteFiles, sitePages, textOf } from './sites.ts';

const person = sitePages('person');
const at = (address: string) => person.find((page) => page.address === address)!;

describe('the panel of the help button', () => {
  const parts = (name: 'root' | 'person') => siteFiles(name).filter((file) => /panel|widget/.test(file));

  test('is built for a shop whose pages show it, its script as well', () => {
    const built = parts('person');
    expect(built.filter((file) => file.endsWith('.html'))).toEqual([
      'en/widget/index.html',
      'lt/widget/index.html',
      'ru/widget/index.html',
    ]);
    expect(built.filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))).toHaveLength(1);
  });

  test('leaves nothing in the site of another shop', () => {
    expect(parts('root')).toEqual([]);
  });
});

test.each([
  ['en', 'https://lentyna.example/privacy'],
  ['lt', 'https://lentyna.example/privatumas'],
  // Without one of its own, that of the default language.
  ['ru', 'https://lentyna.example/privacy'],
])('the contact form in %s leads to %s', (locale, policy) => {
  const form = select(at(`/${locale}/contact/`).document, 'form', { id: 'write' })[0]!;
  const links = select(form as never, 'a', { href: policy });
  expect(links.map(textOf)).toHaveLength(1);
});
