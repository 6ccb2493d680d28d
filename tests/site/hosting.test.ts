// The files that tell Netlify, Cloudflare Pages and GitHub Pages how to serve the site. nginx and Caddy are asked for
// real in tests/long/hosts.test.ts.
import { expect, test } from 'vitest';
import { hostFiles } from '../../src/site/hosting/index.ts';

test('_headers keeps hashed files for good and adds to every answer what a page cannot say of itself', () => {
  expect(hostFiles('/')._headers).toBe(`/*
  Content-Security-Policy: frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/search/*
  Cache-Control: public, max-age=31536000, immutable
/files/*
  Cache-Control: public, max-age=31536000, immutable
`);
});

test('a site at the root of its host needs no redirect', () => {
  expect(hostFiles('/')._redirects).toBe('');
});

test('a site under /help is served there, though its files lie at the root of what is uploaded', () => {
  expect(hostFiles('/help')._redirects).toBe('/help / 200\n/help/* /:splat 200\n');
  expect(hostFiles('/help')._headers).toMatch(/^\/help\/\*\n[^]*^\/help\/search\/\*\n/m);
});

test('a shop’s own sites may frame the widget, and no page but that', () => {
  const framing = {
    origins: ['https://shop.example'],
    widgetFolders: ['en/widget'],
    otherFolders: ['', '404.html', 'en/', 'en/returns/*'],
  };
  const files = hostFiles('/', { framing });
  const byPath = files._headers!.split(/^(?=\/)/m).map((block) => {
    const [path, ...lines] = block.trim().split('\n  ');
    return [path, lines.filter((line) => line.includes('frame-ancestors')).map((line) => line.split("'self'")[1])];
  });
  expect(Object.fromEntries(byPath)).toEqual({
    '/*': [],
    '/_astro/*': [],
    '/search/*': [],
    '/files/*': [],
    '/': [''],
    '/404.html': [''],
    '/en/': [''],
    '/en/returns/*': [''],
    '/en/widget/*': [' https://shop.example'],
  });
  expect(files['nginx.conf']!.match(/location \S+|frame-ancestors[^"]*/g)).toEqual([
    'location /',
    "frame-ancestors 'self'",
    'location ~', // .md
    "frame-ancestors 'self'",
    'location /_astro/',
    "frame-ancestors 'self'",
    'location /search/',
    "frame-ancestors 'self'",
    'location /files/',
    "frame-ancestors 'self'",
    'location /en/widget/',
    "frame-ancestors 'self' https://shop.example",
  ]);
  expect(files.Caddyfile).toContain(
    `header @widget Content-Security-Policy "frame-ancestors 'self' https://shop.example"`,
  );
  expect(files.Caddyfile).toContain(`header @others Content-Security-Policy "frame-ancestors 'self'"`);
});

test('hosts are told of old addresses, with the base, in their own words', () => {
  const files = hostFiles('/help', { redirects: [{ from: '/en/returns/старое', to: 'en/returns/new' }] });
  expect(files._redirects).toMatch(
    /^\/help\/en\/returns\/%D1%81[%\w]+ \/help\/en\/returns\/new\/ 301\n\/help \/ 200\n/,
  );
  expect(files['nginx.conf']).toContain(
    'location = "/help/en/returns/старое/" { absolute_redirect off; return 301 /help/en/returns/new/$is_args$args; }',
  );
  expect(files.Caddyfile).toContain('redir "/help/en/returns/старое/" /help/en/returns/new/ permanent\n');
});

test('the visual editor has a policy of its own at every host, and no search engine lists it', () => {
  const files = hostFiles('/help', { adminPolicy: "script-src 'self'" });
  const policy = "script-src 'self'; frame-ancestors 'self'";
  expect(files._headers).toContain(`/help/admin/*\n  Content-Security-Policy: ${policy}\n  X-Robots-Tag: noindex\n`);
  const location = /^location \/help\/admin\/ \{[^}]*\}/m.exec(files['nginx.conf']!)![0];
  expect(location).toContain(`add_header Content-Security-Policy "${policy}" always;`);
  expect(location).toContain('add_header X-Robots-Tag "noindex" always;');
  expect(files.Caddyfile).toContain(`@admin path /help/admin/*\n  header @admin Content-Security-Policy "${policy}"`);
});

test('a site without the visual editor says nothing of it', () => {
  expect(Object.values(hostFiles('/')).filter((text) => text.includes('admin'))).toEqual([]);
});
