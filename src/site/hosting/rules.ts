// What a host must do with the site, whichever host it is: one list, which each of them gets in its own words.
import { pageAddress, safeDecode } from '../../markdown/links.ts';
import type { Redirect } from '../../reader/redirects.ts';
import { FILES_FOLDER } from '../../reader/references/published-files.ts';

/** The search index of each locale, every file with a hash of what is in it in its name. */
export const SEARCH_FOLDER = 'search';
/** Astro's own folder for code, styles and pictures, named the same way. */
const ASSETS_FOLDER = '_astro';

/** Where the visual editor lies, where a shop has it, and in it what has a hash in its name. */
export const ADMIN_FOLDER = 'admin';
export const ADMIN_ASSETS = `${ADMIN_FOLDER}/assets`;

/** `origins` may frame the pages in `widgetFolders` (en/widget); `otherFolders` are all other folders of pages. */
export type Framing = { origins: string[]; widgetFolders: string[]; otherFolders: string[] };
/** `adminPolicy` is the content security policy of the visual editor, where the site has one. */
export type Hosted = { framing: Framing; redirects: Redirect[]; adminPolicy?: string | undefined };
type Header = { name: string; value: string };
export type HostRules = {
  /** `/help` when the site lies in a folder of its host, `` otherwise. */
  base: string;
  /** Sent with every answer. */
  headers: Header[];
  /** Who may show a page in a frame: another header for the widget's pages, where there are any. */
  framing: { standard: Header; widget: Header | undefined; widgetFolders: string[]; otherFolders: string[] };
  /** A browser asks for these again before it shows them: pages, feeds, whatever keeps its name. */
  pageCaching: Header;
  /** These folders' files never change under their names, so a browser keeps them for good. */
  hashedFolders: string[];
  hashedCaching: Header;
  /** The visual editor's folder and what is sent with its files instead of `framing`, where the site has it. */
  admin: { folder: string; headers: Header[] } | undefined;
  /** Old address → address of today, with the base; `from` without a slash at its end, as people read it, `to` encoded. */
  moves: { from: string; to: string }[];
};

/**
 * The content security policy stands in each page; only what a page cannot say of itself is a header.
 * Strict-Transport-Security is left to the host: it binds a whole domain.
 * @param base as in shop.yml, `/` or `/help`
 */
export function hostRules(base: string, { framing, redirects, adminPolicy }: Hosted): HostRules {
  const { origins, widgetFolders, otherFolders } = framing;
  const folder = base.replace(/\/+$/, '');
  const framedBy = (ancestors: string[]) => ({
    name: 'Content-Security-Policy',
    value: `frame-ancestors ${["'self'", ...ancestors].join(' ')}`,
  });
  const widget = origins.length ? framedBy(origins) : undefined;
  return {
    base: folder,
    framing: { standard: framedBy([]), widget, widgetFolders: widget ? widgetFolders : [], otherFolders },
    headers: [
      { name: 'X-Content-Type-Options', value: 'nosniff' },
      { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
    ],
    pageCaching: { name: 'Cache-Control', value: 'no-cache' },
    hashedFolders: [ASSETS_FOLDER, SEARCH_FOLDER, FILES_FOLDER, ...(adminPolicy ? [ADMIN_ASSETS] : [])],
    hashedCaching: { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
    admin: adminPolicy ? { folder: ADMIN_FOLDER, headers: adminHeaders(adminPolicy) } : undefined,
    moves: redirects.map(({ from, to }) => ({ from: safeDecode(folder + from), to: pageAddress(to, base) })),
  };
}

/** The page states its policy itself, but for who may frame it; search engines should not list it. */
function adminHeaders(policy: string): Header[] {
  return [
    { name: 'Content-Security-Policy', value: `${policy}; frame-ancestors 'self'` },
    { name: 'X-Robots-Tag', value: 'noindex' },
  ];
}
