// A static host in a few lines: files, index.html of a folder, 404.html for the rest, nothing outside the base.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

export type StaticHost = {
  origin: string;
  /** The paths asked for so far, in order. */
  asked: string[];
  close: () => Promise<void>;
};

/** @param base `/help` when the site is published in a folder of its host, `` otherwise */
export async function serve(folder: string, base = ''): Promise<StaticHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://host').pathname);
    asked.push(path);
    const send = (status: number, file: string) => {
      response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(readFileSync(file));
    };
    if (!`${path}/`.startsWith(`${base}/`)) return void response.writeHead(404).end();
    const file = join(folder, path.slice(base.length));
    if (existsSync(file) && statSync(file).isFile()) return send(200, file);
    if (!existsSync(join(file, 'index.html'))) return send(404, join(folder, '404.html'));
    if (path.endsWith('/')) return send(200, join(file, 'index.html'));
    response.writeHead(301, { location: `${path}/` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
