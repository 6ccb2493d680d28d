// Everything may be read; the sitemap's address depends on where the site is published.
import type { APIRoute } from 'astro';
import { absolute, filePath } from '../site/urls.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(filePath('sitemap.xml'))}\n`);
