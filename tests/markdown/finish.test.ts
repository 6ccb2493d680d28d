// What rendering adds to what an editor wrote: tables and code that scroll, footnotes and tasks that are said, whole numbers.
import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

/** A no-break space is written ~ here. */
const shown = (markdown: string, locale?: string) => render(markdown, locale).replaceAll('\u00A0', '~');

describe('a table', () => {
  test.each([
    ['en', 'Table: Country, Price'],
    ['lt', 'Lentelė: Country, Price'],
    ['ru', 'Таблица: Country, Price'],
  ])('in %s scrolls by keyboard and says what it is about', (locale, label) => {
    const html = render('| Country | Price |\n| --- | --- |\n| LT | 5 |', locale);
    expect(html).toMatch(new RegExp(`^<div class="scroll" role="group" tabindex="0" aria-label="${label}"><table>`));
  });

  test('in HTML is called as its caption says', () => {
    expect(render('<table><caption>Sizes</caption><tr><th>A</th></tr></table>')).toContain('"Table: Sizes"');
  });

  test('keeps the alignment of its columns without a style, which the page’s policy would refuse', () => {
    const html = render('| a | b | c |\n| :-- | :-: | --: |\n| 1 | 2 | 3 |\n\n<table><td align="right">4</td></table>');
    expect(html).toContain('<td>1</td>\n<td class="align-center">2</td>\n<td class="align-right">3</td>');
    expect(html).toContain('<td class="align-right">4</td>');
    expect(html).not.toContain('style');
  });
});

describe('code', () => {
  test.each([
    ['```js title="app.js"\nx\n```', 'Code: app.js', '<figure class="code"><figcaption>app.js</figcaption><pre '],
    ['```sh [Terminal]\nx\n```', 'Code: Terminal', '<figure class="code"><figcaption>Terminal</figcaption><pre '],
    ['```\nx\n```', 'Code', '<pre '],
  ])('scrolls by keyboard and has its title above it: %j', (markdown, label, start) => {
    expect(render(markdown)).toBe(
      `${start}role="group" tabindex="0" aria-label="${label}"><code>x\n</code></pre>${start.startsWith('<f') ? '</figure>' : ''}`,
    );
  });
});

test.each([
  ['en', 'Footnotes', 'Back to reference 1'],
  ['lt', 'Išnašos', 'Grįžti į tekstą, prie 1 išnašos'],
  ['ru', 'Сноски', 'Вернуться к тексту, к сноске 1'],
])('footnotes in %s speak its language', (locale, title, back) => {
  const html = render('Text[^1].\n\n[^1]: Note.', locale);
  expect(html).toContain(`<p id="footnote-label" class="visually-hidden">${title}</p>`);
  expect(html).toContain(`aria-label="${back}"`);
  expect(html).not.toMatch(/Footnotes">|sr-only/);
});

test('a task is one with its words, and what stands under it is not', () => {
  const box = '<input type="checkbox" checked disabled>';
  expect(render('- [x] **Label** on\n  - inside')).toContain(
    `<li class="task-list-item"><label>${box} <strong>Label</strong> on\n</label><ul>`,
  );
  expect(render('- [x] Loose\n\n  More.')).toContain(`<p><label>${box} Loose</label></p>\n<p>More.</p>`);
});

describe('a number', () => {
  test.each([
    ['en', 'Within 14 days, 2 business days or 5 kg.', 'Within 14~days, 2~business days or 5~kg.'],
    ['en', 'On 3 September at 9 a.m. for $ 5.', 'On 3~September at 9~a.m. for $~5.'],
    ['lt', 'Per 14 dienų, iki 17 val. už 1 200 €.', 'Per 14~dienų, iki 17~val. už 1~200~€.'],
    ['lt', '2026 m. rugsėjo 3 d., Nr. 5', '2026~m. rugsėjo 3~d., Nr.~5'],
    ['ru', 'За 14 дней, 3 сентября 2026 г., № 5', 'За 14~дней, 3~сентября 2026~г., №~5'],
    ['ru', 'До 10 кг и 100 рублей', 'До 10~кг и 100~рублей'],
    ['de', 'Ab 5 € und 3 Hosen', 'Ab 5~€ und 3 Hosen'],
  ])('in %s stays with its unit: %s', (locale, written, whole) => {
    expect(shown(written, locale)).toBe(`<p>${whole}</p>`);
  });

  test('in bold stays with its unit, too', () => {
    expect(shown('Per **14** dienų', 'lt')).toBe('<p>Per <strong>14</strong>~dienų</p>');
  });

  test('with other words may stand at the end of a line', () => {
    expect(shown('In 2026 we sent 5 daring letters to 3 kgb agents.')).not.toContain('~');
  });

  test('in a range stays whole, with spaces or without', () => {
    const whole = (range: string) => `<span class="nowrap">${range}</span>`;
    expect(shown('It takes 3–5 days, 5 – 10 €, open 9:00–18:00.')).toBe(
      `<p>It takes ${whole('3–5')}~days, 5~–~10~€, open ${whole('9:00–18:00')}.</p>`,
    );
  });

  test('in code stays as it is typed', () => {
    expect(shown('`5 kg`, <kbd>3-5</kbd>')).toBe('<p><code>5 kg</code>, <kbd>3-5</kbd></p>');
  });
});
