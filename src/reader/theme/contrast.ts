// Can everything be read? The pairs of tokens that stand on each other, measured in light and in dark.
import { formatHex, type Color } from 'culori';
import { contrast, shadesOf, toColour, type Variant } from './colours.ts';
import type { Finding, Token, Tokens } from './tokens.ts';

/** WCAG 2.2, 1.4.3: text needs this much. */
const ENOUGH = 4.5;

/** Text → where it is read → what it stands on there. The button is the accent under its own text. */
const pairs: Record<string, Record<string, string[]>> = {
  '--accent': { links: ['--paper', '--sheet', '--accent-soft'], 'the button': ['--on-accent'] },
  '--ink': { text: ['--paper', '--sheet', '--accent-soft'] },
  '--muted': { text: ['--paper', '--sheet', '--accent-soft'] },
  '--warning': { text: ['--paper', '--sheet'] },
};

/** @param theme what the shop sets; @param tokens the same over our own tokens */
export function contrastFindings(theme: Tokens, tokens: Tokens): Finding[] {
  const variants = variantsOf(tokens);
  return Object.keys(pairs).flatMap((name) => {
    const place =
      theme.get(name) ??
      Object.values(pairs[name]!)
        .flat()
        .flatMap((other) => theme.get(other) ?? [])[0];
    return place ? (findingOf(name, place, tokens, variants) ?? []) : [];
  });
}

/** A shop without a dark look says `color-scheme: light`. */
function variantsOf(tokens: Tokens): Variant[] {
  const scheme = tokens.get('color-scheme')?.value ?? 'light dark';
  return (['light', 'dark'] as const).filter((variant) => scheme.includes(variant));
}

function findingOf(name: string, { line }: Token, tokens: Tokens, variants: Variant[]): Finding | null {
  const weak = variants.flatMap((variant) => weakPairs(name, tokens, variant));
  if (!weak.length) return null;
  const list = weak.map(({ ratio, where, variant }) => `${ratio} : 1 for ${where} in ${variant}`).join(', ');
  return {
    line,
    message: `${name} is hard to read: ${list}; it takes ${ENOUGH} : 1. ${remedy(name, tokens, variants)}`,
  };
}

type WeakPair = { ratio: string; where: string; variant: Variant };

/** Of each place the worst. */
function weakPairs(name: string, tokens: Tokens, variant: Variant): WeakPair[] {
  const colour = colourOf(name, tokens, variant);
  return Object.entries(pairs[name]!).flatMap(([where, others]) => {
    const ratios = others.map((other) => {
      const on = colourOf(other, tokens, variant);
      return colour && on ? contrast(colour, on) : ENOUGH; // what is no colour is reported as such
    });
    const ratio = Math.min(...ratios);
    // Rounded down: 4.49 is not enough, and must not look like 4.5.
    return ratio < ENOUGH ? [{ ratio: (Math.floor(ratio * 10) / 10).toFixed(1), where, variant }] : [];
  });
}

function colourOf(name: string, tokens: Tokens, variant: Variant): Color | null {
  return toColour(`var(${name})`, tokens, variant);
}

function remedy(name: string, tokens: Tokens, variants: Variant[]): string {
  const shades = variants.map((variant) => nearestShade(name, tokens, variant));
  if (shades.includes(null)) return 'No shade of it is readable there: change what it stands on as well';
  const value = new Set(shades).size === 1 ? shades[0]! : `light-dark(${shades.join(', ')})`;
  return `The nearest that passes: ${name}: ${value}`;
}

/** The colour itself where it is readable already. What follows from it (--accent-soft) is worked out anew. */
function nearestShade(name: string, tokens: Tokens, variant: Variant): string | null {
  const colour = colourOf(name, tokens, variant);
  if (!colour) return null;
  const isReadable = (value: string) => !weakPairs(name, new Map(tokens).set(name, { value, line: 0 }), variant).length;
  return [formatHex(colour), ...shadesOf(colour)].find(isReadable) ?? null;
}
