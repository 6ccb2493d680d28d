// A video of another site is asked for when somebody presses its picture, and not before; one of our own can be read.
import { expect, test } from 'vitest';
import { accessibilityProblems, testThatAllStayedWell, visitorsOf } from './visitor.ts';

const player = 'www.youtube-nocookie.com';
// Nobody answers there: the test itself does.
const visitors = visitorsOf('hostile', () => ({ [player]: '127.0.0.1:9' }));

test('a press on the picture loads the player in its place, and the keyboard goes on there', async () => {
  const page = await visitors.visit('/en/odd/video/');
  const asked: string[] = [];
  page.on('request', (request) => new URL(request.url()).hostname === player && asked.push(request.url()));
  await page.route(`https://${player}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Player</title><p>The chair folds.</p>' }),
  );
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByRole('link', { name: 'A chair being folded' }).click();
  await page.frameLocator('iframe').getByText('The chair folds.').waitFor();
  expect(asked).toEqual([`https://${player}/embed/dQw4w9WgXcQ?autoplay=1`]);
  expect(await page.locator('iframe').getAttribute('title')).toBe('A chair being folded');
  expect(await page.locator('iframe').evaluate((frame) => document.activeElement === frame)).toBe(true);
});

test('only a page with such a video may show frames, and those of its host alone', async () => {
  const policyOf = async (path: string) =>
    (await visitors.visit(path)).locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(await policyOf('/en/odd/video/')).toContain(`frame-src https://${player};`);
  expect(await policyOf('/en/odd/files/')).not.toContain('frame-src');
});

test('what is said in a video of our own can be unfolded under it', async () => {
  const page = await visitors.visit('/en/odd/video/');
  await page.getByText('What is said in the video').click();
  expect(await page.getByText('Then press & hold the seat.').isVisible()).toBe(true);
});

test('axe finds nothing on an article with videos, tabs and a note', async () => {
  const page = await visitors.visit('/en/odd/video/', { reducedMotion: 'reduce' });
  await page.getByText('What is said in the video').click();
  expect(await accessibilityProblems(page)).toEqual([]);
});

testThatAllStayedWell(visitors);
