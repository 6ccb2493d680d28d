// Addresses that this help centre does not have any more, or never had: content/redirects.tsv says what answers there now.
//
//   # old address, a tab, where it leads: LOCALE/CATEGORY/SLUG, LOCALE/CATEGORY or LOCALE
//   /hc/en-us/articles/360-refunds	en/returns/refund-time
//
// A renamed article needs no line here: its `aliases:` hold its earlier names.
import type { Locale } from '../text/languages.ts';
import { createProblem, type Problem } from './problem.ts';

/** `from` begins with a slash and has none at its end; `to` is an id; `line` counts from 1. */
export type MovedAddress = { from: string; to: string; path: string; line: number };

/** Letters of any alphabet and what addresses hold besides; nothing that a host's own file would read as more. */
const address = /^\/[\p{L}\p{M}\p{N}/._~%+,@!:=()-]+$/u;

const messages = {
  en: {
    needs: 'a line needs an old address, one tab and where it leads, such as: /hc/articles/360⇥en/returns/refund-time',
    parts: (from: string) => `${from}: a static site cannot tell addresses apart by ? or # or *: name the part before`,
    noAddress: (from: string) =>
      `${from} is no address on this site: begin it with a slash and write it without https://… and without spaces`,
  },
  lt: {
    needs:
      'eilutėje turi būti senas adresas, tabuliacija ir kur jis veda, pvz., /hc/articles/360⇥lt/returns/refund-time',
    parts: (from: string) => `${from}: statinė svetainė adresų neskiria pagal ?, # ar *: palikite dalį prieš juos`,
    noAddress: (from: string) =>
      `${from} nėra šios svetainės adresas: pradėkite pasviruoju brūkšniu, rašykite be https://… ir be tarpų`,
  },
  ru: {
    needs:
      'в строке нужны старый адрес, одна табуляция и куда он ведёт, например: /hc/articles/360⇥ru/returns/refund-time',
    parts: (from: string) => `${from}: статический сайт не различает адреса по ?, # и *: оставьте часть до них`,
    noAddress: (from: string) =>
      `${from} — не адрес этого сайта: начните с косой черты, пишите без https://… и без пробелов`,
  },
};
type Words = (typeof messages)['en'];

/** @param path of the file as messages name it */
export function parseMovedAddresses(
  text: string,
  path: string,
  editorLocale: Locale,
): { moved: MovedAddress[]; problems: Problem[] } {
  const moved: MovedAddress[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((row, place) => {
    if (row.trim() === '' || row.startsWith('#')) return;
    const line = place + 1;
    const [from = '', to = '', ...rest] = row.split('\t').map((cell) => cell.trim());
    const message = faultOf(from, to, rest, messages[editorLocale]);
    if (message) problems.push(createProblem({ rule: 'redirects', path, line, message }));
    else moved.push({ from: from.replace(/\/+$/, ''), to: to.replace(/^\/|\/$/g, ''), path, line });
  });
  return { moved, problems };
}

function faultOf(from: string, to: string, rest: string[], say: Words): string | null {
  if (!from || !to || rest.length) return say.needs;
  if (/[?#*]/.test(from)) return say.parts(from);
  if (!address.test(from) || !/[^/]/.test(from)) return say.noAddress(from);
  return null;
}
