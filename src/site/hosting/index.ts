// The files that tell hosts what to do with the site; `npm run build` writes them beside the pages.
import type { Redirect } from '../../reader/redirects.ts';
import { caddyFile } from './caddy.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxFile } from './nginx.ts';
import { hostRules, type Framing } from './rules.ts';

const unframed: Framing = { origins: [], widgetFolders: [], otherFolders: [] };

/** File name → text. A host ignores what it does not know. */
export function hostFiles(base: string, framing = unframed, redirects: Redirect[] = []): Record<string, string> {
  const rules = hostRules(base, framing, redirects);
  return {
    _headers: headersFile(rules),
    _redirects: redirectsFile(rules),
    'nginx.conf': nginxFile(rules),
    Caddyfile: caddyFile(rules),
    '.nojekyll': '', // GitHub Pages would leave out folders that begin with _
  };
}
