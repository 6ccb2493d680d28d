// Every page on its way to a file.
import { defineMiddleware } from 'astro:middleware';
import { withOwnHashes } from './site/policy-hashes.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return isPage ? new Response(withOwnHashes(await response.text()), response) : response;
});
