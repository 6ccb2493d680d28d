// _headers and _redirects, as Netlify and Cloudflare Pages read them.
import type { HostRules } from './rules.ts';

/** Without caching of pages: both hosts let browsers ask again by default, and would send a second Cache-Control beside ours. */
export function headersFile({ base, headers, hashedFolders, hashedCaching }: HostRules): string {
  const block = (path: string, lines: HostRules['headers']) =>
    `${base}/${path}\n${lines.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`;
  return [block('*', headers), ...hashedFolders.map((folder) => block(`${folder}/*`, [hashedCaching]))].join('');
}

/** These hosts serve dist/ at the root, so a base is taken off again. A redirect to /help/ would loop on Netlify. */
export function redirectsFile({ base }: HostRules): string {
  return base ? `${base} / 200\n${base}/* /:splat 200\n` : '';
}
