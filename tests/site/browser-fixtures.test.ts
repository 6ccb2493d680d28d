// The fixtures in a real browser: hostile texts stay texts, and a language that we know nothing about can be searched.
import { describe, expect, test } from 'vitest';
import { hitLinks, searchFor, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const hostile = visitorsOf('hostile');
const oneLocale = visitorsOf('oneLocale');

describe('a title with a script in it', () => {
  test.each(['/en/', '/en/odd/', '/en/odd/script-title/', '/en/all/', '/lt/odd/only-english/', '/en/contact/'])(
    'is read, not run, on %s',
    async (path) => {
      const page = await hostile.visit(path);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('img.logo').getAttribute('alt')).toContain('<b>');
      expect(await page.locator('img[onerror], script:not([src]):text("alert(1)")').count()).toBe(0);
    },
  );

  test('stands in the list of hits letter for letter', async () => {
    const page = await hostile.visit('/en/');
    await searchFor(page, 'wombat');
    expect(await page.locator('.hits').innerText()).toContain('</script><img src=x onerror=alert(1)> wombat');
    expect(await page.locator('.hits img').count()).toBe(0);
  });

  test('is found by a wording of customers that has one, too', async () => {
    const page = await hostile.visit('/en/');
    expect(await searchFor(page, 'koala')).toEqual(['/en/odd/script-title/']);
  });
});

test('a draft is not found', async () => {
  const page = await hostile.visit('/en/');
  await page.locator('#search-input').fill('unpublished zebra');
  await page.locator('[data-state~=answered]').waitFor();
  expect(await page.locator('.hits').innerText()).not.toContain('Unpublished zebra');
});

test('a shop in a language that has no stemmer is searched all the same', async () => {
  const page = await oneLocale.visit('/');
  await page.waitForURL('**/de/');
  expect(await searchFor(page, 'paket')).toContain('/de/versand/wo-ist-mein-paket/');
  await searchFor(page, 'was kosten versand');
  await expect.poll(() => hitLinks(page)).toContain('/de/versand/versandkosten/');
});

testThatAllStayedWell(hostile);
testThatAllStayedWell(oneLocale);
