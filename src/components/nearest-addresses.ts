// Which articles an address that is not there may have meant: by the letters of its last part, beside those of the
// articles' own addresses and titles. So a slip, a moved article and another help centre's long address are found.
import { fold } from '../text/index.ts';

export type Address = { href: string; title: string };

const MAX_NEAREST = 4;
/** Of 1. On the frozen shop each address that lost a letter finds its article first, and addresses about other things none. */
const NEAR = 0.42;

/** The best first; none where nothing is near. @param asked the path that was asked for, percent-encoded or not */
export function nearestAddresses(asked: string, articles: Address[]): Address[] {
  const grams = gramsOf(lastPart(asked));
  if (!grams.size) return [];
  return articles
    .map((article) => {
      const likeness = Math.max(alike(grams, gramsOf(lastPart(article.href))), alike(grams, gramsOf(article.title)));
      return { article, likeness };
    })
    .filter(({ likeness }) => likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_NEAREST)
    .map(({ article }) => article);
}

/** `/en/returns/refund-time.html?a=b` → `refund-time`; numbers in front, as other help centres have them, are left out. */
export function lastPart(path: string): string {
  const part = path.split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? '';
  return part
    .replace(/(%[0-9a-f]{2})+/gi, decode)
    .replace(/\.\w{2,5}$/, '')
    .replace(/^\d+\W+/, '');
}

/** What is no such code stays out. */
function decode(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return ' ';
  }
}

/** Groups of three letters, word by word, with the word's ends. */
function gramsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const padded = ` ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }),
  );
}

/** Dice's coefficient: https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient */
function alike(a: Set<string>, b: Set<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size || 1);
}
