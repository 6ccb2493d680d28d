// Can everything be read? The pairs of tokens that stand on each other, measured in light and in dark.
import { formatHex, type Color } from 'culori';
import { contrast, shadesOf, toColour, type Variant } from './colours.ts';
import type { Finding, Token, Tokens } from './tokens.ts';
import type { Place, ThemeWords } from './theme-words.ts';

/** WCAG 2.2, 1.4.3: text needs this much. */
const ENOUGH = 4.5;

/** Text → where it is read → what it stands on there. The button is the accent under its own text. */
const pairs: Record<string, Partial<Record<Place, string[]>>> = {
  '--accent': { links: ['--paper', '--sheet', '--accent-soft'], button: ['--on-accent'] },
  '--ink': { text: ['--paper', '--sheet', '--accent-soft'] },
  '--muted': { text: ['--paper', '--sheet', '--accent-soft'] },
  '--success': { text: ['--paper', '--sheet'] },
  '--warning': { text: ['--paper', '--sheet'] },
  '--danger': { text: ['--paper', '--sheet'] },
};

/** @param theme what the shop sets  @param tokens the same over our own tokens  @param say of the editors' language */
export function contrastFindings(theme: Tokens, tokens: Tokens, say: ThemeWords): Finding[] {
  const variants = variantsOf(tokens);
  const names = Object.keys(pairs);
  const ofTheirs = names.flatMap((name) => {
    const token = theme.get(name);
    return token ? (findingOf(name, token, tokens, { variants, say }) ?? []) : [];
  });
  const ours = names.filter((name) => !theme.has(name));
  const causes = Map.groupBy(ours, (name) => groundsOf(name).find((ground) => theme.has(ground)));
  const ofOurs = [...causes].flatMap(([ground, names]) =>
    ground ? (causeOf(ground, theme.get(ground)!, names, tokens, { variants, say }) ?? []) : [],
  );
  return [...ofTheirs, ...ofOurs];
}

type Measured = { variants: Variant[]; say: ThemeWords };

function groundsOf(name: string): string[] {
  return Object.values(pairs[name]!).flat();
}

/** A ground of the shop's that several of our texts stand on is one problem, and its name is told. */
function causeOf(
  ground: string,
  { line }: Token,
  names: string[],
  tokens: Tokens,
  { variants, say }: Measured,
): Finding | null {
  const weak = variants.flatMap((variant) =>
    names.flatMap((name) => weakPairs(name, tokens, variant).map((pair) => ({ name, ...pair }))),
  );
  if (!weak.length) return null;
  const list = weak.map(({ name, ...pair }) => `${name} ${say.ratio(pair)}`);
  return {
    line,
    message: say.ground({
      ...{ ground, list: list.join(', '), enough: ENOUGH },
      others: [...new Set(weak.map(({ name }) => name))].join(', '),
    }),
  };
}

/** A shop without a dark look says `color-scheme: light`. */
function variantsOf(tokens: Tokens): Variant[] {
  const scheme = tokens.get('color-scheme')?.value ?? 'light dark';
  return (['light', 'dark'] as const).filter((variant) => scheme.includes(variant));
}

function findingOf(name: string, { line }: Token, tokens: Tokens, { variants, say }: Measured): Finding | null {
  const weak = variants.flatMap((variant) => weakPairs(name, tokens, variant));
  if (!weak.length) return null;
  const list = weak.map(say.ratio).join(', ');
  return { line, message: `${say.weak(name, list, ENOUGH)} ${remedy(name, tokens, { variants, say })}` };
}

type WeakPair = { ratio: string; where: Place; variant: Variant };

/** Of each place the worst. */
function weakPairs(name: string, tokens: Tokens, variant: Variant): WeakPair[] {
  const colour = colourOf(name, tokens, variant);
  return (Object.entries(pairs[name]!) as [Place, string[]][]).flatMap(([where, others]) => {
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

function remedy(name: string, tokens: Tokens, { variants, say }: Measured): string {
  const shades = variants.map((variant) => nearestShade(name, tokens, variant));
  if (shades.includes(null)) return say.noShade;
  const value = new Set(shades).size === 1 ? shades[0]! : `light-dark(${shades.join(', ')})`;
  return say.nearest(name, value);
}

/** The colour itself where it is readable already. What follows from it (--accent-soft) is worked out anew. */
function nearestShade(name: string, tokens: Tokens, variant: Variant): string | null {
  const colour = colourOf(name, tokens, variant);
  if (!colour) return null;
  const isReadable = (value: string) => !weakPairs(name, new Map(tokens).set(name, { value, line: 0 }), variant).length;
  return [formatHex(colour), ...shadesOf(colour)].find(isReadable) ?? null;
}
