// content/theme.css: the shop's own colours, font and measures over ours, and nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../text/languages.ts';
import { createProblem, type Problem } from '../problem.ts';
import { readText, shown } from '../text-file.ts';
import { toColour, toHex, type Variant } from './colours.ts';
import { contrastFindings } from './contrast.ts';
import { themeWords } from './theme-words.ts';
import { readTokens, type Finding, type Tokens } from './tokens.ts';

/** The file of a content folder; a shop without one has our look. */
export function themeFile(dir: string): string {
  return join(dir, 'theme.css');
}

/** Every problem of the shop's theme.css, none when there is no such file. */
export function checkTheme(dir: string, editorLocale: Locale): Problem[] {
  const file = themeFile(dir);
  if (!existsSync(file)) return [];
  const { source, problems } = readText(file, editorLocale);
  if (source === null) return problems;
  return themeFindings(source, ownTokens(), editorLocale).map((finding) =>
    createProblem({ rule: 'theme', path: shown(file), ...finding }),
  );
}

/** Tokens of our look, which a theme may set anew. */
function ownTokens(): Tokens {
  return readTokens(readFileSync(resolve(import.meta.dirname, '../../styles/tokens.css'), 'utf8')).tokens;
}

/** The colour of the header in light and in dark, as hex; a browser on a phone continues it around the page. */
export function headerColours(dir: string): Record<Variant, string> {
  const file = themeFile(dir);
  const own = ownTokens();
  const theme = existsSync(file) ? readTokens(readFileSync(file, 'utf8')).tokens : [];
  const all: Tokens = new Map([...own, ...theme]);
  // In dev a theme may be one that `check` would refuse: then ours is taken.
  const hex = (variant: Variant) =>
    toHex((toColour('var(--sheet)', all, variant) ?? toColour('var(--sheet)', own, variant))!);
  return { light: hex('light'), dark: hex('dark') };
}

/** @param own our tokens, which a theme may set anew */
export function themeFindings(source: string, own: Tokens, editorLocale: Locale = 'en'): Finding[] {
  const { tokens: theme, findings } = readTokens(source, new Set(own.keys()), editorLocale);
  const all: Tokens = new Map([...own, ...theme]);
  const unreadable = [...theme].filter(
    ([name, { value }]) =>
      toColour(own.get(name)!.value, own, 'light') &&
      (['light', 'dark'] as const).some((variant) => !toColour(value, all, variant)),
  );
  return [
    ...findings,
    ...unreadable.map(([name, { value, line }]) => ({
      line,
      message: themeWords[editorLocale].noColour(name, value),
    })),
    ...contrastFindings(theme, all, themeWords[editorLocale]),
  ];
}
