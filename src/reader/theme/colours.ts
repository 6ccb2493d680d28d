// The colours that tokens stand for, in light or in dark, as a browser would work them out.
import { clampChroma, formatHex, interpolate, oklch, parse, wcagContrast, type Color } from 'culori';
import type { Tokens } from './tokens.ts';

export type Variant = 'light' | 'dark';

/**
 * Understands what CSS colours are written with here: hex, names, rgb(), hsl(), oklch() and the like, light-dark(),
 * var(--token), color-mix(in oklab, A 10%, B). Anything else, and whatever can be seen through, is null.
 */
export function toColour(value: string, tokens: Tokens, variant: Variant, depth = 0): Color | null {
  if (depth > 8) return null; // tokens that name each other in a circle
  const resolve = (text: string) => toColour(text, tokens, variant, depth + 1);
  const call = /^([\w-]+)\((.*)\)$/s.exec(value.trim());
  const parts = call ? splitAtCommas(call[2]!) : [];
  if (call?.[1] === 'light-dark') return parts.length === 2 ? resolve(parts[variant === 'light' ? 0 : 1]!) : null;
  if (call?.[1] === 'var') {
    const token = tokens.get(parts[0]!);
    return token ? resolve(token.value) : null;
  }
  if (call?.[1] === 'color-mix') return mixed(parts, resolve);
  const colour = parse(value.trim());
  return colour && (colour.alpha ?? 1) === 1 ? colour : null;
}

function mixed(parts: string[], resolve: (text: string) => Color | null): Color | null {
  const [space, first, second] = parts;
  const share = /^(.+?)\s+([\d.]+)%$/s.exec(first ?? '');
  if (space !== 'in oklab' || !share || !second) return null;
  const [a, b] = [resolve(share[1]!), resolve(second)];
  return a && b ? interpolate([b, a], 'oklab')(Number(share[2]) / 100) : null;
}

/** `a, f(b, c)` → `a`, `f(b, c)`. */
function splitAtCommas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** 1 … 21, as WCAG 2.2 counts it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Color, b: Color): number {
  return wcagContrast(shown(a), shown(b));
}

/** Most screens show sRGB: a colour beyond it loses what it has too much of. */
function shown(colour: Color): Color {
  return clampChroma(colour, 'oklch', 'rgb');
}

export function toHex(colour: Color): string {
  return formatHex(shown(colour));
}

/** The same hue lighter and darker, the nearest first, as hex: what a person would try, one step at a time. */
export function* shadesOf(colour: Color): Generator<string> {
  const { l, ...rest } = oklch(colour);
  for (let step = 0; step <= 100; step++)
    for (const lightness of [l - step / 100, l + step / 100])
      if (lightness >= 0 && lightness <= 1) yield toHex({ ...rest, l: lightness });
}
