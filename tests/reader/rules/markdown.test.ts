// What an editor reads about Markdown that customers would see otherwise than it was meant.
import { describe, expect, test } from 'vitest';
import { article, messagesWith } from '../folder.ts';

/** Messages about one article with this body, which begins on line 5 of its file. */
const about = (body: string): string =>
  messagesWith({ 'en/returns/a.md': article('title: How do I pay?', body) }).replaceAll('en/returns/', '');

describe('headings', () => {
  test('that go down level by level are left in peace', () => {
    expect(about('Text.\n\n## One\n\n### Two\n\n#### Three\n\n## Four')).toBe('');
  });

  test('on the level of the title, which is above the body already', () => {
    expect(about('# By card\n\nBy card.')).toBe(
      'a.md:5: warning: “# By card” stands beside the title, which is the page’s own first-level heading: delete it, or begin it with ##',
    );
  });

  test('without words', () => {
    expect(about('Text.\n\n##\n\nMore.')).toBe(
      'a.md:7: warning: this heading has no words: write them, or delete the line',
    );
  });

  test('that leave out a level, also under the title', () => {
    expect(about('### Deep\n\nText.\n\n##### Deeper')).toBe(
      'a.md:5: warning: “### Deep” leaves out a level of headings: go down one level at a time\n' +
        'a.md:9: warning: “##### Deeper” leaves out a level of headings: go down one level at a time',
    );
  });

  test('in raw HTML, of which a message shows one line', () => {
    expect(about('<section>\n<h4>Deep</h4>\n</section>')).toBe(
      'a.md:5: warning: “<section>…” leaves out a level of headings: go down one level at a time',
    );
  });
});

describe('links', () => {
  test('without an address, by themselves or by reference', () => {
    expect(about('One [here]().\n\n![]()\n\n[refund][time] and [time][]')).toBe(
      [
        'a.md:5: [here]() has no address: write one between the parentheses',
        'a.md:7: ![]() has no address: write one between the parentheses',
        'a.md:9: [refund][time] has no address: add a line [time]: ADDRESS, or write [text](ADDRESS)',
        'a.md:9: [time][] has no address: add a line [time]: ADDRESS, or write [text](ADDRESS)',
      ].join('\n'),
    );
  });

  test.each([
    'Brackets [alone], [!NOTE] and [x] are words.',
    '[refund][when]\n\n[when]: refund-time.md',
    '`[in][code]`\n\n    [in][code]\n\n\\[escaped][brackets]',
    '- [ ] a task\n- [x] another',
    'A note[^1].\n\n[^1]: Below.',
  ])('that are whole, and what is no link, are left in peace: %j', (body) => {
    expect(about(body)).toBe('');
  });

  test('to a note at the foot that is not there', () => {
    expect(about('Paid[^1], refunded[^late], `[^3]`.\n\n[^1]: By card.')).toBe(
      'a.md:5: [^late] has no note: add a line [^late]: NOTE, or take the mark out',
    );
  });

  test('whose brackets are the wrong way round', () => {
    expect(about('See (our terms)[refund-time.md].')).toBe(
      'a.md:5:5: warning: the brackets of a link are the wrong way round: write [text](address)',
    );
  });
});

test('what is written twice, or never used, is named with its line', () => {
  expect(about('[refund][a]\n\n[a]: refund-time.md\n[a]: /en/\n[b]: /en/')).toBe(
    'a.md:8: warning: [a] is defined a second time and stays as it was: delete one of the two\n' +
      'a.md:9: warning: nothing refers to [b], so customers do not see it: refer to it, or delete it',
  );
});

test('a row with more cells than its table has columns, since the last ones are not shown', () => {
  expect(about('| a | b |\n| - | - |\n| 1 | 2 | 3 |')).toBe(
    'a.md:7: warning: this row has more cells than the table’s first, and the last ones are not shown: delete them, or add a column',
  );
});

describe('notes, folded text and tabs', () => {
  test.each([
    '> [!NOTE]\n> Text.',
    '::: details Sizes\nText.\n:::',
    ':::: tabs\n::: tab Latvia\nText.\n:::\n::::',
    '```\n::: tip\n```',
  ])('that work are left in peace: %j', (body) => {
    expect(about(body)).toBe('');
  });

  test.each([
    [
      'Text.\n\n::: tip\nText.',
      'a.md:7: ::: tip is not closed, so it takes in all that follows: add a line ::: where it ends',
    ],
    ['Text.\n:::', 'a.md:6: this ::: closes nothing: delete it, or open a container above it, such as ::: note'],
    [
      '::: warnng\nText.\n:::',
      'a.md:5: there is no container named warnng: use note, tip, important, warning, caution, details or tabs. Did you mean warning?',
    ],
    [
      '> [!CHECKLIST]\n> Text.',
      'a.md:5: there is no container named checklist: use note, tip, important, warning, caution, details or tabs.',
    ],
    [
      '::: tab Latvia\nText.\n:::',
      'a.md:5: ::: tab stands outside of tabs: write :::: tabs above the first tab and :::: below the last',
    ],
    [
      ':::: tabs\nText.\n\n::: tab\nText.\n:::\n::::',
      'a.md:8: this tab has no name: write ::: tab NAME\n' +
        'a.md:6: this stands between tabs, where nothing shows it as one: put it into a tab, or above them all',
    ],
  ])('that do not: %j', (body, message) => {
    expect(about(body).split('\n').sort()).toEqual(message.split('\n').sort());
  });
});
