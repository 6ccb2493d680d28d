// _headers and _redirects, as Netlify and Cloudflare Pages read them.
import type { HostRules } from './rules.ts';

/**
 * Without caching of pages: both hosts let browsers ask again by default, and would send a second Cache-Control beside ours.
 * Nor can a folder take back what stands at its parent: with a widget each folder of pages says who may frame it.
 */
export function headersFile({ base, headers, framing, hashedFolders, hashedCaching, admin }: HostRules): string {
  const block = (path: string, lines: HostRules['headers']) =>
    `${base}/${path}\n${lines.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`;
  const { standard, widget, widgetFolders, otherFolders } = framing;
  return [
    block('*', widget ? headers : [standard, ...headers]),
    ...hashedFolders.map((folder) => block(`${folder}/*`, [hashedCaching])),
    ...(admin ? [block(`${admin.folder}/*`, admin.headers)] : []),
    ...(widget ? otherFolders.map((folder) => block(folder, [standard])) : []),
    ...(widget ? widgetFolders.map((folder) => block(`${folder}/*`, [widget])) : []),
  ].join('');
}

/** These hosts serve dist/ at the root, so a base is taken off again. A redirect to /help/ would loop on Netlify. */
export function redirectsFile({ base, moves }: HostRules): string {
  const moved = moves.map(({ from, to }) => `${encodeURI(from)} ${to} 301\n`).join('');
  return moved + (base ? `${base} / 200\n${base}/* /:splat 200\n` : '');
}
