// The site's look for the report, which is a page of its own and loads nothing.
import { readFileSync } from 'node:fs';

/** @returns the CSS of `src/styles/tokens.css`, without its comments */
export function readSiteTokens(): string {
  const file = new URL('../../styles/tokens.css', import.meta.url);
  return readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
}
