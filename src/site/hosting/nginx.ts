// nginx.conf, to be included in the server block of the help centre's host.
import type { HostRules } from './rules.ts';

/** What compresses well and is larger than a packet; nginx always compresses HTML. */
const COMPRESSED = [
  'application/javascript',
  'application/json',
  'application/rss+xml',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/markdown',
  'text/javascript',
  'text/plain',
  'text/xml',
];

const MARKDOWN = `  types { text/markdown md; }
  charset_types text/markdown;
`;

export function nginxFile({
  base,
  headers,
  framing,
  pageCaching,
  hashedFolders,
  hashedCaching,
  admin,
  moves,
}: HostRules): string {
  // A location with a header of its own takes over none from outside, so each has all of them.
  const location = (path: string, caching: HostRules['pageCaching'], own = [framing.standard]) =>
    block(`${base}/${path}`, caching, own);
  const block = (place: string, caching: HostRules['pageCaching'], own = [framing.standard], more = '') =>
    `location ${place} {
  try_files $uri $uri/ =404;
  error_page 404 ${base}/404.html;
  error_page 403 =404 ${base}/404.html; # a folder without a page
  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_types ${COMPRESSED.join(' ')};
  absolute_redirect off; # behind a proxy nginx does not know its own address
${[...own, ...headers, caching].map(({ name, value }) => `  add_header ${name} "${value}" always;\n`).join('')}${more}}
`;
  return [
    `# In the server block: root is the folder that holds ${base ? `this one, which is called ${base.slice(1)}` : 'this file'}.
# server { server_name …; root /var/www/…; include /var/www/…${base}/nginx.conf; }
`,
    base && `location = ${base} { return 301 ${base}/$is_args$args; }\n`,
    ...moves.map(movedLocations),
    location('', pageCaching),
    // Most hosts' lists of types do not know Markdown, and would have it downloaded.
    block(`~ ^${base.replaceAll('.', '\\.')}/.*\\.md$`, pageCaching, [framing.standard], MARKDOWN),
    ...hashedFolders.map((folder) => location(`${folder}/`, hashedCaching)),
    ...framing.widgetFolders.map((folder) => location(`${folder}/`, pageCaching, framing.widget && [framing.widget])),
    admin && location(`${admin.folder}/`, pageCaching, admin.headers),
  ].join('');
}

/** nginx compares with the address as people read it; what is exact goes before everything else. */
function movedLocations({ from, to }: HostRules['moves'][number]): string {
  return [from, `${from}/`]
    .map((address) => `location = "${address}" { absolute_redirect off; return 301 ${to}$is_args$args; }\n`)
    .join('');
}
