// Astro writes the hash of every style and script of the site into the policy of each page: 700 bytes that do not
// compress. A page needs those of what stands in it; what it loads, 'self' lets in.
import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
/** Of JSON in a script nothing runs, so it needs no hash: its hash is simply in no policy. */
const INLINE = /<(style|script)\b[^>]*>([^]*?)<\/\1>/g;

/** @param html a whole page  @returns it with the hashes that it needs; the rest of its policy stays */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text]) => hashOf(text!)));
  return html.replace(POLICY, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (whole, hash: string) => (own.has(hash) ? whole : '')),
  );
}

// The same sheet travels in every page.
const hashes = new Map<string, string>();

function hashOf(text: string): string {
  const known = hashes.get(text) ?? createHash('sha256').update(text).digest('base64');
  if (hashes.size < 100) hashes.set(text, known);
  return known;
}
