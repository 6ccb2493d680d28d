// The site as nginx and Caddy serve it by the files that the build writes for them, at the root of a host and under /help.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, statSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installOnDebian } from '../../scripts/terminal/debian.ts';
import { runBuild } from '../site/build-all.ts';

const dir = mkdtempSync(join(tmpdir(), 'hosts-'));
const running: ChildProcess[] = [];

beforeAll(async () => {
  for (const program of ['nginx', 'caddy']) {
    if (!isInstalled(program)) installOnDebian(program);
    if (!isInstalled(program)) throw new Error(`This test serves a site by ${program}: install it first.`);
  }
});
afterAll(() => {
  for (const server of running) server.kill();
  rmSync(dir, { recursive: true, force: true });
});

const isInstalled = (program: string) => spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;

type Server = { command: string; args: string[] };
/** `root` holds the site in `site`, which is the same folder or one inside it. */
const servers: Record<string, (root: string, site: string, port: number) => Server> = {
  nginx: (root, site, port) => {
    const config = `daemon off; user ${userInfo().username}; pid ${dir}/nginx-${port}.pid; error_log stderr; events {}
      http { access_log off; include /etc/nginx/mime.types;
      server { listen 127.0.0.1:${port}; root ${root}; include ${site}/nginx.conf; } }`;
    return { command: 'nginx', args: ['-p', dir, '-c', write(`nginx-${port}.conf`, config)] };
  },
  caddy: (root, site, port) => {
    const config = `{\n admin off\n}\nhttp://127.0.0.1:${port} {\n root * ${root}\n import ${site}/Caddyfile\n}\n`;
    return {
      command: 'caddy',
      args: ['run', '--adapter', 'caddyfile', '--config', write(`Caddyfile-${port}`, config)],
    };
  },
};

function write(name: string, text: string): string {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts it and waits until it answers; @returns its origin */
async function start({ command, args }: Server, port: number): Promise<string> {
  const server = spawn(command, args, { env: { ...process.env, HOME: dir }, stdio: ['ignore', 'ignore', 'pipe'] });
  running.push(server);
  let output = '';
  server.stderr.on('data', (text) => (output += text));
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`${command} did not start: ${output}`);
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return origin;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.each(['', '/help'])('under the base “%s”', (base) => {
  const root = join(dir, `root${base.replace('/', '-')}`);
  const site = `${root}${base}`;
  beforeAll(async () => {
    mkdirSync(root);
    const content = join(dir, `content${base.replace('/', '-')}`);
    cpSync('tests/fixtures/site-one-locale', content, { recursive: true });
    writeFileSync(join(content, 'shop.yml'), 'name: Laden\nwidgetOrigins: [https://laden.example]\n');
    const { exitCode, output } = await runBuild(['--content', content, '--out', site], base);
    expect([exitCode, output]).toEqual([0, expect.any(String)]);
  });

  describe.each(Object.keys(servers))('%s', (name) => {
    let origin: string;
    beforeAll(async () => {
      const port = await freePort();
      origin = await start(servers[name]!(root, site, port), port);
    });
    const ask = (path: string) =>
      fetch(origin + base + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });
    const hashed = () => `/search/${readdirSync(join(site, 'search'))[0]!}`;
    /** The largest script: hosts send small files as they are. */
    const code = () => {
      const scripts = readdirSync(join(site, '_astro')).filter((file) => file.endsWith('.js'));
      const size = (file: string) => statSync(join(site, '_astro', file)).size;
      return `/_astro/${scripts.toSorted((one, other) => size(other) - size(one))[0]!}`;
    };

    test('serves pages, feeds and files by their type, compressed', async () => {
      for (const [path, type] of [
        ['/de/', 'text/html'],
        ['/sitemap.xml', 'xml'],
        [hashed(), 'application/json'],
        [code(), 'javascript'],
      ] as const) {
        const answer = await ask(path);
        expect([path, answer.status, answer.headers.get('content-encoding')]).toEqual([path, 200, 'gzip']);
        expect(answer.headers.get('content-type')?.toLowerCase()).toContain(type);
      }
    });

    test('serves an article for machines as Markdown in UTF-8', async () => {
      const answer = await ask('/de/versand/versandkosten.md');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')?.toLowerCase()).toBe('text/markdown; charset=utf-8');
    });

    test('leads from an address without its last slash to the one with it', async () => {
      for (const path of ['/de', '/de/versand', ...(base ? [''] : [])]) {
        const answer = await ask(path);
        expect([301, 308]).toContain(answer.status);
        expect(answer.headers.get('location')).toMatch(new RegExp(`^(${origin})?${base}${path}/$`));
      }
    });

    test.each(['/de/nichts/', '/nothing.html', '/_astro/', '/search/gone.json'])(
      'answers %s, where nothing is, with our page',
      async (path) => {
        const answer = await ask(path);
        expect(answer.status).toBe(404);
        expect(await answer.text()).toContain(`action="${base}/de/search/"`);
        expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      },
    );

    test('leads from an old address to the article, for good', async () => {
      for (const path of ['/de/versand/früher', '/de/versand/früher/', '/hc/123/']) {
        const answer = await ask(encodeURI(path));
        expect([path, answer.status]).toEqual([path, 301]);
        expect(answer.headers.get('location')).toMatch(new RegExp(`^(${origin})?${base}/de/versand/versandkosten/$`));
      }
    });

    test('lets a browser keep hashed files for good, and ask for all others again', async () => {
      const caching = async (path: string) => (await ask(path)).headers.get('cache-control');
      expect(await caching(hashed())).toBe('public, max-age=31536000, immutable');
      expect(await caching(code())).toBe('public, max-age=31536000, immutable');
      for (const path of ['/', '/de/', '/de/versand/versandkosten/', '/sitemap.xml', '/favicon.svg'])
        expect([path, await caching(path)]).toEqual([path, 'no-cache']);
    });

    test('lets the shop’s own pages frame the widget, and nothing else', async () => {
      const framedBy = async (path: string) => (await ask(path)).headers.get('content-security-policy');
      expect(await framedBy('/de/widget/')).toBe("frame-ancestors 'self' https://laden.example");
      for (const path of [
        '/de/',
        '/de/contact/',
        '/de/versand/versandkosten/',
        '/de/versand/versandkosten.md',
        '/404.html',
      ])
        expect([path, await framedBy(path)]).toEqual([path, "frame-ancestors 'self'"]);
    });

    test('sends the security headers with everything, each once', async () => {
      for (const path of ['/', '/de/', hashed(), code(), '/robots.txt']) {
        const { headers } = await ask(path);
        const sent = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy'];
        expect([path, ...sent.map((header) => headers.get(header))]).toEqual([
          path,
          "frame-ancestors 'self'",
          'nosniff',
          'strict-origin-when-cross-origin',
          'camera=(), geolocation=(), microphone=()',
        ]);
      }
    });
  });
});
