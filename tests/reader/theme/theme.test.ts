// content/theme.css: what a shop may set, and whether its customers can read the outcome.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesWith } from '../folder.ts';
import { contrast, toColour } from '../../../src/reader/theme/colours.ts';
import { themeFindings } from '../../../src/reader/theme/read-theme.ts';
import { readTokens } from '../../../src/reader/theme/tokens.ts';

const own = readTokens(readFileSync('src/styles/tokens.css', 'utf8')).tokens;
const root = (declarations: string) => `:root { ${declarations} }`;
const messagesOf = (css: string) => themeFindings(css, own).map(({ message }) => message);
const colour = (text: string) => toColour(text, own, 'light')!;

test('our own look passes where a shop sets every colour of it to what it is', () => {
  const all = [...own].map(([name, { value }]) => `${name}: ${value};`).join(' ');
  expect(messagesOf(root(all))).toEqual([]);
});

test('a theme that is wrong in every way is told all of it, by line', () => {
  const theme = `:root {
  --acent: red;
  --font: url(https://fonts.example/a.woff2);
  --muted: grey !important;
  --ink: inkblue;
  --small: ;
  --text: 1rem</style><script>;
}
.hero { color: red }
@import 'more.css';
@media print { :root { --accent: red } }
`;
  expect(messagesWith({ 'theme.css': theme })).toMatchInlineSnapshot(`
    "theme.css:2: --acent is no token of ours: src/styles/tokens.css lists them. Did you mean --accent?
    theme.css:3: --font may hold a colour, a size or a font, no file and no code
    theme.css:4: --muted needs no !important: a theme wins as it is
    theme.css:5: --ink: inkblue is no colour that we can measure: write it as #0a5, oklch(0.5 0.1 150) or light-dark(LIGHT, DARK), not see-through
    theme.css:6: --small is empty: give it a value or delete the line
    theme.css:7: --text may hold a colour, a size or a font, no file and no code
    theme.css:9: .hero does not belong here: this file holds tokens only, as in :root { --accent: #0a5; }
    theme.css:10: @import does not belong here: this file holds tokens only, as in :root { --accent: #0a5; }
    theme.css:11: @media does not belong here: this file holds tokens only, as in :root { --accent: #0a5; }"
  `);
});

test('a stylesheet that does not close is told so, not read half', () => {
  expect(messagesOf(':root { --accent: #ff6f3c;')).toEqual([
    'this is not CSS (unclosed block): write it as in :root { --accent: #0a5; }',
  ]);
});

describe('an accent that is hard to read', () => {
  test.each([
    ['orange', '#ff6f3c', '2.4 : 1 for links in light, 2.6 : 1 for the button in light'],
    [
      'a blue that is too dark for the dark look',
      '#1a5fb4',
      '2.4 : 1 for links in dark, 2.8 : 1 for the button in dark',
    ],
    ['yellow for both', 'light-dark(yellow, yellow)', '1.0 : 1 for links in light, 1.0 : 1 for the button in light'],
    ['grey, too little in both', 'rgb(120 120 120)', 'light'],
  ])('%s is refused with the nearest that passes, which does pass', (_name, accent, why) => {
    const [message, ...more] = messagesOf(root(`--accent: ${accent};`));
    expect(more).toEqual([]);
    expect(message).toContain(why);
    const remedy = /The nearest that passes: (--accent: .*)$/.exec(message!)![1]!;
    expect(messagesOf(root(remedy))).toEqual([]);
  });

  test('keeps its hue in what is proposed', () => {
    const remedy = /light-dark\((#\w+), (#\w+)\)$/.exec(messagesOf(root('--accent: #ff6f3c'))[0]!)!;
    expect(remedy[2]).toBe('#ff6f3c' /* in the dark it can be read as it is */);
    expect(remedy[1]).toMatch(/^#[b-d][0-9a-f][3-5]/ /* a darker orange */);
  });

  test('is let be in the dark where a shop has no dark look', () => {
    expect(messagesOf(root('color-scheme: light; --accent: #1a5fb4'))).toEqual([]);
  });

  test('is told so where no shade of it would do', () => {
    expect(messagesOf(root('--accent: #ff6f3c; --on-accent: black'))[0]).toContain('change what it stands on as well');
  });
});

describe('a paper that swallows the text', () => {
  test('is refused by its own name, once, with all that cannot be read on it', () => {
    const [message, ...more] = messagesOf(root('--paper: gray'));
    expect(more).toEqual([]);
    expect(message).toMatch(/^--paper makes our own colours hard to read: --accent [\d.]+ : 1 for links in light, /);
    expect(message).toMatch(/or set --accent, --ink, --muted, --success, --warning, --danger as well$/);
  });

  test('is not to blame for a colour that the shop sets itself', () => {
    const messages = messagesOf(root('--paper: white; --accent: yellow'));
    expect(messages.filter((message) => message.startsWith('--accent is hard to read'))).toHaveLength(1);
  });

  test('passes with a value each for light and dark', () => {
    expect(messagesOf(root('--paper: light-dark(#fff, #111)'))).toEqual([]);
  });
});

test('a token may name another, and one that names itself is told so', () => {
  expect(messagesOf(root('--accent: var(--ink)'))).toEqual([]);
  expect(messagesOf(root('--accent: var(--accent)'))[0]).toContain('is no colour that we can measure');
});

// The examples of WCAG's own techniques (G18) and the ends of the scale.
test.each([
  ['black', 'white', 21],
  ['#777777', '#ffffff', 4.48],
  ['white', 'white', 1],
])('the contrast of %s and %s is %s : 1', (a, b, ratio) => {
  expect(contrast(colour(a), colour(b))).toBeCloseTo(ratio, 2);
});
