// The visual editor in `npm run dev`, of the content as it lies on the disk at each visit.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import { contentDir, readContent } from '../../reader/read-content.ts';
import { ADMIN_ASSETS, ADMIN_FOLDER } from '../../site/hosting/rules.ts';
import { adminPage } from '../admin-page.ts';
import { cmsConfig } from '../cms-config.ts';
import { bundleCms } from './bundle-cms.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** @param base as in shop.yml, `/` or `/help`  @returns for the requests under `/help/admin`; others go on to `next` */
export function serveAdmin(base: string) {
  const folder = `${base.replace(/\/$/, '')}/${ADMIN_FOLDER}`;
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer) => response.setHeader('content-type', type).end(body);
    if (pathname === folder) return void response.writeHead(302, { location: `${folder}/` }).end();
    if (!pathname.startsWith(`${folder}/`)) return next();
    const bundle = await bundleCms();
    const content = () => readContent(contentDir(), { forCustomers: true });
    if (pathname === `${folder}/`) return void send('text/html; charset=utf-8', adminPage(content(), bundle.script));
    if (pathname === `${folder}/config.json`)
      return void send('application/json', JSON.stringify(cmsConfig(content(), process.cwd())));
    const asset = join(bundle.folder, basename(pathname));
    if (!pathname.startsWith(`${folder.slice(0, -ADMIN_FOLDER.length)}${ADMIN_ASSETS}/`) || !existsSync(asset))
      return next();
    send(types[extname(asset)] ?? 'application/octet-stream', readFileSync(asset));
  };
}
