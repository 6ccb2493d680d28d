// Journeys of customers who read: in their own language, without JavaScript, on a phone, on paper, after hours.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { siteText } from './sites.ts';
import { accessibilityProblems, phone, searchFor, shiftWhile, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const shop = visitorsOf('help');
const { visit } = shop;

/** One page of every kind, over the three languages. */
const kinds = {
  home: '/lt/',
  category: '/ru/returns/',
  article: '/lt/returns/refund-time/',
  'all questions': '/ru/all/',
  search: '/ru/search/?q=%D0%B2%D0%BE%D0%B7%D0%B2%D1%80%D0%B0%D1%82',
  contact: '/lt/contact/',
  'not found': '/ru/nothing-here/',
};

describe('the bare address leads to', () => {
  test.each([
    ['ru-RU', '/help/ru/'],
    ['lt', '/help/lt/'],
    ['en-GB', '/help/en/'],
    ['de', '/help/en/' /* nothing in German: the shop's default */],
  ])('the page for a browser that speaks %s', async (locale, path) => {
    const page = await visit('/', { locale });
    await page.waitForURL(`**${path}`);
  });

  test('a choice of languages when there is no JavaScript', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Русский' }).click();
    await page.waitForURL('**/help/ru/');
  });
});

describe('without JavaScript', () => {
  test('all questions can be opened and read', async () => {
    const page = await visit('/lt/all/', { javaScriptEnabled: false });
    const question = page.locator('details').filter({ hasText: 'pinigus' }).first();
    await question.locator('summary').click();
    await question.locator('p').waitFor();
    await question.getByRole('link').click();
    await page.locator('article h1').waitFor();
  });

  test('the search box leads to a page that leads on', async () => {
    const page = await visit('/ru/returns/refund-time/', { javaScriptEnabled: false });
    await page.locator('#search-input').fill('деньги');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ru/search/?q=**');
    await page.locator('main').getByRole('link', { name: 'Все вопросы' }).click();
    await page.waitForURL('**/ru/all/');
  });

  test('the way to a person is on every page', async () => {
    for (const path of Object.values(kinds)) {
      const page = await visit(path, { javaScriptEnabled: false });
      await page.locator('.contact-line a[href^="tel:"]').first().waitFor();
    }
  });
});

test.each([
  ['/ru/returns/nothing-here/', 'ru', 'Такой страницы нет', 'nothing here'],
  ['/lt/grazinimas', 'lt', 'Tokio puslapio nėra', 'grazinimas'],
  ['/no-language/refund', 'en', 'Page not found', 'refund'],
])('an old address such as %s is answered in its language, with a search', async (path, lang, heading, words) => {
  const page = await visit(path);
  await page.getByRole('heading', { name: heading }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
  expect(await page.title()).toContain(heading);
  const box = page.locator('main input:visible');
  expect(await box.count()).toBe(1);
  expect(await box.inputValue()).toBe(words);
  await box.press('Enter');
  await page.waitForURL(`**/${lang}/search/?q=**`);
});

test.each([
  ['/en/returns/refund-tme/', '/help/en/returns/refund-time/', 'When will I get my refund?'],
  ['/lt/grazinimas/kaip-grazinti-preke', '/help/lt/returns/how-to-return/', 'Kaip grąžinti prekę?'],
])('for %s, where nothing is, the nearest article is offered', async (path, href, title) => {
  const page = await visit(path);
  const link = page.locator(`main section ul a[href="${href}"]`);
  await link.waitFor();
  expect(await link.textContent()).toBe(title);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('an address about something else is offered no article', async () => {
  const page = await visit('/en/careers/');
  await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('main section[data-all]').isVisible()).toBe(false);
});

describe('on the page of all questions', () => {
  const shown = (page: Page) => page.locator('main details:visible summary');

  test.each([
    ['/en/all/', 'my REFUND', 'When will I get my refund?'],
    ['/lt/all/', 'grazinti PREKE', 'Kaip grąžinti prekę?'],
    ['/ru/all/', 'вернут день', 'Когда мне вернут деньги?'],
  ])('%s what holds all of “%s” stays, and the rest comes back', async (path, words, question) => {
    const page = await visit(path);
    const all = await shown(page).count();
    const filter = page.locator('.question-filter input');
    await filter.fill(words);
    expect(await shown(page).allTextContents()).toContain(question);
    const left = await shown(page).count();
    expect(left).toBeLessThan(all / 3);
    expect(await page.locator('.question-filter [role=status]').textContent()).toContain(String(left));
    const topics = await page.locator('main h2:visible').count();
    expect(topics).toBeLessThanOrEqual(left);
    expect(await page.locator('.topic-index a:visible').count()).toBe(topics);
    expect(await accessibilityProblems(page)).toEqual([]);
    await filter.fill('');
    expect(await shown(page).count()).toBe(all);
  });

  test('a word that nothing holds is said so', async () => {
    const page = await visit('/en/all/');
    await page.locator('.question-filter input').fill('zebra');
    expect(await page.locator('.question-filter [role=status]').textContent()).toContain('zebra');
    expect(await shown(page).count()).toBe(0);
  });

  test.each([
    ['/lt/all/', 'lt', 'Pagal abėcėlę'],
    ['/ru/all/', 'ru', 'По алфавиту'],
  ])(
    '%s stands in the order of its alphabet on demand, filtered or not, and by topic again',
    async (path, lang, name) => {
      const page = await visit(path);
      const byTopic = await shown(page).allTextContents();
      const button = page.getByRole('button', { name });
      await button.click();
      const byLetter = byTopic.toSorted(new Intl.Collator(lang, { numeric: true }).compare);
      expect(await shown(page).allTextContents()).toEqual(byLetter);
      expect(await page.locator('.topic-index a:visible').count()).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.locator('.question-filter input').fill(lang === 'lt' ? 'pinig' : 'деньг');
      const left = await shown(page).allTextContents();
      expect(left).toEqual(byLetter.filter((question) => left.includes(question)));
      expect(left.length).toBeLessThan(byLetter.length);
      await page.locator('.question-filter input').fill('');
      await button.click();
      expect(await shown(page).allTextContents()).toEqual(byTopic);
    },
  );

  test('the filter is there at once: nothing moves for it', async () => {
    const page = await visit('/en/', phone);
    const address = page.url().replace(/en\/$/, 'en/all/');
    const isReady = (shown: Page) => shown.locator('.question-filter').waitFor();
    expect(await shiftWhile(page, address, isReady)).toBeLessThanOrEqual(0.02);
  });

  test('without JavaScript there is no filter that does nothing', async () => {
    const page = await visit('/en/all/', { javaScriptEnabled: false });
    expect(await page.locator('.question-filter').isVisible()).toBe(false);
    expect(await page.locator('main details').count()).toBeGreaterThan(24);
  });
});

describe('on the contact page, a phone line that is', () => {
  const line = (page: Page) =>
    page.locator('.channels li', { has: page.locator('a[href^="tel:"]') }).locator('.open-status');

  test.each([
    [
      'open is told so, with the hour it closes and the wait',
      '2026-09-07T17:59:00+03:00',
      'open until 18:00 · wait about 3 minutes',
    ],
    [
      'closed for the night is told so, with the next hour',
      '2026-09-07T18:00:00+03:00',
      'closed now · opens tomorrow at 9:00',
    ],
    [
      'closed for the weekend is told so, with the day',
      '2026-09-05T16:00:00+03:00',
      'closed now · opens on Monday at 9:00',
    ],
  ])('%s, wherever the customer is', async (_how, now, text) => {
    const page = await visit('/en/all/', { timezoneId: 'America/New_York' });
    await page.clock.setFixedTime(new Date(now));
    await page.goto(page.url().replace('/all/', '/contact/'));
    await expect.poll(() => line(page).textContent()).toBe(text);
  });
});

describe.each([390, 320])('on a phone %i px wide', (width) => {
  const narrow = { ...phone, viewport: { width, height: 700 } };

  test.each(Object.entries(kinds))('%s fits without scrolling sideways', async (_kind, path) => {
    const page = await visit(path, narrow);
    if (path.includes('?q=')) await page.locator('[data-state~=answered] .hits a').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('the open list of hits fits, too', async () => {
    const page = await visit('/ru/', narrow);
    await searchFor(page, 'как вернуть товар');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('the bar with the contacts never covers what has the focus', async () => {
    const page = await visit('/lt/returns/refund-time/', narrow);
    const covered: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const under = await page.evaluate(focusUnderBar);
      if (under === 'end') break;
      if (under) covered.push(under);
    }
    expect(covered).toEqual([]);
  });

  test.each(['en', 'lt', 'ru'])('the bar with the contacts never covers the end of the page, in %s', async (lang) => {
    const page = await visit(`/${lang}/returns/refund-time/`, narrow);
    const gap = await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      const last = [...document.querySelectorAll('.site-footer a')].at(-1)!;
      return document.querySelector('.contact-line')!.getBoundingClientRect().top - last.getBoundingClientRect().bottom;
    });
    expect(gap).toBeGreaterThanOrEqual(0);
  });
});

test('zoomed to 400 %, the bar with the contacts leaves the screen to what is read', async () => {
  const page = await visit('/lt/returns/refund-time/', { viewport: { width: 320, height: 256 } });
  const bar = await page.locator('.contact-line').boundingBox();
  expect(bar!.y).toBeGreaterThan(256);
});

test('the same article in another language is one tap away', async () => {
  const page = await visit('/en/returns/refund-time/', phone);
  await page.getByRole('link', { name: 'Lietuvių' }).first().click();
  await page.waitForURL('**/help/lt/returns/refund-time/');
});

test('who asked for less motion sees none', async () => {
  const page = await visit('/en/', { reducedMotion: 'reduce' });
  await searchFor(page, 'refund');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      })
      .map(({ tagName }) => tagName),
  );
  expect(moving).toEqual([]);
});

test('a printed article has its address and date, and nothing to click', async () => {
  const page = await visit('/en/returns/refund-time/');
  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator('body').innerText();
  expect(shown).toContain('https://help.lentyna.example/help/en/returns/refund-time/');
  expect(shown).toMatch(/Updated\s+\d{1,2} \w+ 20\d\d/);
  for (const screenOnly of ['.search-box', '.contact-line', '.languages', '.breadcrumb'])
    expect(await page.locator(screenOnly).first().isVisible()).toBe(false);
});

test.each(['en', 'lt', 'ru'])('a short article in %s is printed on one sheet', async (locale) => {
  const page = await visit(`/${locale}/returns/refund-time/`);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(1);
});

test.each(['sitemap.xml', 'en/rss.xml', 'lt/rss.xml', 'ru/rss.xml'])(
  '%s is XML that a reader can parse',
  async (file) => {
    const page = await visit('/en/contact/');
    const parse = (xml: string) =>
      new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent;
    expect(await page.evaluate(parse, siteText('help', file))).toBeUndefined();
  },
);

testThatAllStayedWell(shop);

/** What has the focus, when the bar at the bottom covers part of it; `end` when the focus has left the page. */
function focusUnderBar(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'end';
  const bar = document.querySelector('.contact-line')!;
  if (bar.contains(focused)) return null;
  const { bottom } = focused.getBoundingClientRect();
  return bottom > bar.getBoundingClientRect().top ? (focused.textContent?.trim() ?? focused.tagName) : null;
}
