// Caddyfile, to be imported in the site block of the help centre's host.
import type { HostRules } from './rules.ts';

const markdownType = { name: 'Content-Type', value: 'text/markdown; charset=utf-8' };

export function caddyFile({
  base,
  headers,
  framing,
  pageCaching,
  hashedFolders,
  hashedCaching,
  admin,
  moves,
}: HostRules): string {
  const header = (matcher: string, { name, value }: HostRules['pageCaching']) =>
    `  header ${matcher}${name} "${value}"\n`;
  const widgets = framing.widgetFolders.map((folder) => `${base}/${folder}/*`).join(' ');
  const framedBy = framing.widget
    ? `  @widget path ${widgets}\n  @others not path ${widgets}
${header('@widget ', framing.widget)}${header('@others ', framing.standard)}`
    : header('', framing.standard);
  const editor = admin
    ? `  @admin path ${base}/${admin.folder}/*\n${admin.headers.map((each) => header('@admin ', each)).join('')}`
    : '';
  const hashed = hashedFolders.map((folder) => `${base}/${folder}/*`).join(' ');
  return `# In the site block: root is the folder that holds ${base ? `this one, which is called ${base.slice(1)}` : 'this file'}.
# help.shop.example {
#   root * /var/www/…
#   import /var/www/…${base}/Caddyfile
# }
${base && `redir ${base} ${base}/ permanent\n`}${moves.map(movedRules).join('')}handle ${base}/* {
  encode zstd gzip
${framedBy}${editor}${headers.map((each) => header('', each)).join('')}  @hashed path ${hashed}
  @unhashed not path ${hashed}
  @markdown path *.md
${header('@markdown ', markdownType)}${header('@hashed ', hashedCaching)}${header('@unhashed ', pageCaching)}  file_server
}
handle_errors {
  @missing {
    path ${base}/*
    expression {http.error.status_code} == 404
  }
  handle @missing {
    rewrite * ${base}/404.html
    file_server
  }
}
`;
}

/** Caddy carries redirects out before it looks for files. */
function movedRules({ from, to }: HostRules['moves'][number]): string {
  return [from, `${from}/`].map((address) => `redir "${address}" ${to} permanent\n`).join('');
}
