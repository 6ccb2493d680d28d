// A static host as a shop's would be: files compressed by brotli ahead of time, those with a hash in their name kept
// by the browser. It counts the bytes that it sends.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
const compressible = new Set(['.html', '.js', '.json', '.css', '.svg', '.xml', '.txt']);

/** `sent` are the bytes of all bodies so far. */
export type Host = { origin: string; sent: () => number; close: () => void };

export async function openHost(folder: string): Promise<Host> {
  const compressed = new Map<string, Buffer>();
  let sent = 0;
  const read = (file: string) => {
    const text = readFileSync(file);
    return compressible.has(extname(file)) ? brotliCompressSync(text) : text;
  };
  const server = createServer(({ url }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url!, 'http://host').pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return void response.writeHead(404).end();
    const body = compressed.get(file) ?? read(file);
    compressed.set(file, body);
    sent += body.length;
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': extname(file) === '.html' ? 'no-cache' : 'max-age=31536000, immutable',
      ...(compressible.has(extname(file)) && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent: () => sent, close };
}
