// Addresses that this help centre does not have any more, or never had: content/redirects.tsv says what answers there now.
//
//   # old address, a tab, where it leads: LOCALE/CATEGORY/SLUG, LOCALE/CATEGORY or LOCALE
//   /hc/en-us/articles/360-refunds	en/returns/refund-time
//
// A renamed article needs no line here: its `aliases:` hold its earlier names.
import { createProblem, type Problem } from './problem.ts';

/** `from` begins with a slash and has none at its end; `to` is an id; `line` counts from 1. */
export type MovedAddress = { from: string; to: string; path: string; line: number };

/** Letters of any alphabet and what addresses hold besides; nothing that a host's own file would read as more. */
const address = /^\/[\p{L}\p{M}\p{N}/._~%+,@!:=()-]+$/u;

/** @param path of the file as messages name it */
export function parseMovedAddresses(text: string, path: string): { moved: MovedAddress[]; problems: Problem[] } {
  const moved: MovedAddress[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((row, place) => {
    if (row.trim() === '' || row.startsWith('#')) return;
    const line = place + 1;
    const [from = '', to = '', ...rest] = row.split('\t').map((cell) => cell.trim());
    const message = faultOf(from, to, rest);
    if (message) problems.push(createProblem({ rule: 'redirects', path, line, message }));
    else moved.push({ from: from.replace(/\/+$/, ''), to: to.replace(/^\/|\/$/g, ''), path, line });
  });
  return { moved, problems };
}

function faultOf(from: string, to: string, rest: string[]): string | null {
  if (!from || !to || rest.length)
    return 'a line needs an old address, one tab and where it leads, such as: /hc/articles/360⇥en/returns/refund-time';
  if (/[?#*]/.test(from))
    return `${from}: a static site cannot tell addresses apart by ? or # or *: name the part before`;
  if (!address.test(from) || !/[^/]/.test(from))
    return `${from} is no address on this site: begin it with a slash and write it without https://… and without spaces`;
  return null;
}
