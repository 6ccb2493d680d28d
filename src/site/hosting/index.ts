// The files that tell hosts what to do with the site; `npm run build` writes them beside the pages.
import { caddyFile } from './caddy.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxFile } from './nginx.ts';
import { hostRules, type Hosted } from './rules.ts';

const defaults: Hosted = { framing: { origins: [], widgetFolders: [], otherFolders: [] }, redirects: [] };

/** File name → text. A host ignores what it does not know. */
export function hostFiles(base: string, hosted: Partial<Hosted> = {}): Record<string, string> {
  const rules = hostRules(base, { ...defaults, ...hosted });
  return {
    _headers: headersFile(rules),
    _redirects: redirectsFile(rules),
    'nginx.conf': nginxFile(rules),
    Caddyfile: caddyFile(rules),
    '.nojekyll': '', // GitHub Pages would leave out folders that begin with _
  };
}
