// /favicon.ico and /apple-touch-icon.png, where the shop has none of its own in public/.
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, missingIcons } from '../site/icon-files.ts';

export const getStaticPaths = (() =>
  missingIcons().map((name) => {
    const [icon, type] = name.split('.');
    return { params: { icon, type } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { icon, type } }) =>
  new Response(new Uint8Array(await drawIcon(`${icon}.${type}`)), {
    headers: { 'content-type': type === 'ico' ? 'image/vnd.microsoft.icon' : 'image/png' },
  });
