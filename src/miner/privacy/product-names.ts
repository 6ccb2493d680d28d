// Shops call sofas and dresses by first names: „kėdė Milda“, “the Victoria sofa”, «диван Вера». A name beside its product is
// nobody's, and the cluster is about that product; a possessive (“Anna's sofa”, „Birutės spinta“) is somebody's.
import { anyOf } from './cues.ts';
import { quick } from './finder.ts';
import { isDeclined } from './known-names.ts';

const GOODS = anyOf('goods');
/** «диван Вера в зелёном», but not «диван Вера заказала». */
const GOES_ON = anyOf('afterGoods');

const BEFORE = quick(new RegExp(`(?<!\\p{L})${GOODS}[ \\u00a0-]["“„«]?$`, 'iu'));
const AFTER = quick(new RegExp(`^["”“»]?[ \\u00a0]${GOODS}(?!\\p{L})`, 'iu'));
const ENDS = quick(new RegExp(`^["”“»]?(?:[ \\u00a0]${GOES_ON}(?!\\p{L})|[ \\t]*(?:[?.,!):;\\n]|$))`, 'iu'));

/** Is the name between `start` and `end` that of a product? */
export function isProductName(text: string, start: number, end: number): boolean {
  if (/['’]s$/.test(text.slice(start, end))) return false;
  const after = text.slice(end, end + 30);
  const isCalled = !isDeclined(text.slice(start, end).toLowerCase());
  return (
    (isCalled && AFTER.test(after)) || (BEFORE.test(text.slice(Math.max(0, start - 30), start)) && ENDS.test(after))
  );
}
