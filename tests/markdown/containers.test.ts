// Notes, folded text and tabs: what their editor writes, what a page shows, what search reads.
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/markdown/outline.ts';
import { render } from './render.ts';

const callout = (kind: string, label: string, inside: string) =>
  `<div class="callout callout-${kind}" role="note"><p class="callout-label">${label}</p>${inside}</div>`;

describe('a callout', () => {
  test.each([
    ['en', 'NOTE', 'note', 'Note'],
    ['en', 'Tip', 'tip', 'Tip'],
    ['en', 'important', 'important', 'Important'],
    ['lt', 'NOTE', 'note', 'Pastaba'],
    ['lt', 'WARNING', 'warning', 'Dėmesio'],
    ['lt', 'CAUTION', 'caution', 'Atsargiai'],
    ['ru', 'TIP', 'tip', 'Совет'],
    ['ru', 'IMPORTANT', 'important', 'Важно'],
    ['ru', 'CAUTION', 'caution', 'Осторожно'],
  ])('in %s written as [!%s] or ::: is the same box, named in the page’s language', (locale, name, kind, label) => {
    const box = callout(kind, label, '<p>Text.</p>');
    expect(render(`> [!${name}]\n> Text.`, locale)).toBe(box);
    expect(render(`::: ${name}\nText.\n:::`, locale)).toBe(box);
    expect(render(`:::${name}\n\nText.\n\n:::`, locale)).toBe(box);
  });

  test.each([
    ['> [!WARNING] Tik **su dėžute**\n> Text.'],
    ['::: warning Tik **su dėžute**\nText.\n:::'],
    [':::danger[Tik **su dėžute**]{.big}\nText.\n:::'],
  ])('has the title that its editor gives: %j', (markdown) => {
    expect(render(markdown, 'lt')).toContain('<p class="callout-label">Tik <strong>su dėžute</strong></p><p>Text.</p>');
  });

  test('holds lists, links and other callouts, and stands in lists and quotes', () => {
    const inside = callout('tip', 'Tip', '<p><a href="b.md">b</a></p>');
    expect(render('> [!NOTE]\n> > [!TIP]\n> > [b](b.md)')).toBe(callout('note', 'Note', inside));
    expect(render('::: note\n::: tip\n[b](b.md)\n:::\n:::')).toBe(callout('note', 'Note', inside));
    expect(render('- a\n\n  ::: tip\n  [b](b.md)\n  :::\n- c')).toContain(inside);
  });

  test('ends a list that stands right above its end', () => {
    expect(render('::: tip\n- a\n:::\nAfter.')).toMatch(/<\/ul><\/div>\n?<p>After\.<\/p>$/);
  });

  test.each([
    ['```\n::: tip\n```\n\nOpen 9:30–18:00, :smile: and a :: b', '</span>, :smile: and a :: b</p>'],
    ['```\n::: tip\n```', '<code>::: tip\n</code></pre>'],
    ['Text `::: tip\n` text', '<code>::: tip </code>'],
    ['> [!DNL Adobe] stays', '[!DNL Adobe] stays'],
  ])('is no colon and no bracket of other texts: %j', (markdown, html) => {
    expect(render(markdown)).toContain(html);
  });

  test('is read by search with the title of its editor, without our own word', () => {
    expect(outline('> [!NOTE]\n> Bring your passport.\n\n::: tip Only here\nBy post.\n:::').sections[0]!.text).toBe(
      'Bring your passport.\nOnly here\nBy post.',
    );
  });
});

describe('folded text', () => {
  test.each([
    ['::: details Как **измерить**?\n1. Лента.\n:::', 'ru', '<summary>Как <strong>измерить</strong>?</summary>'],
    ['::: details\nTekstas.\n:::', 'lt', '<summary>Daugiau</summary>'],
    ['::: details Sizes {open}\nText.\n:::', 'en', '<summary>Sizes</summary>'],
  ])('%j opens by its title', (markdown, locale, summary) => {
    expect(render(markdown, locale)).toContain(`<details>${summary}`);
  });
});

describe('tabs', () => {
  const tabs = ':::: tabs\n::: tab Lietuva\nPer vieną.\n:::\n::: tab Latvija\n## Rīga\n:::\n::::';

  test('are parts with names, which need no script to be read', () => {
    expect(render(tabs, 'lt')).toBe(
      '<div class="tabs"><section class="tab"><p class="tab-label">Lietuva</p><p>Per vieną.</p></section>' +
        '<section class="tab"><p class="tab-label">Latvija</p><h2 id="rīga">Rīga</h2></section></div>',
    );
  });

  test('are searched whole, with the anchors of their headings', () => {
    expect(outline(tabs)).toMatchObject({
      sections: [{ text: 'Lietuva\nPer vieną.\nLatvija\nRīga' }],
      headings: [{ anchor: 'rīga' }],
    });
  });
});
