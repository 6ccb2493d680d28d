// The policy of a page names what stands in that page, and nothing that it does not need.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../src/site/policy-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

test('hashes of other pages go, those of its own styles and scripts stay', () => {
  const body = '<style>a{}</style><script type="module">run()</script><script src="/a.js"></script>';
  const all = ['a{}', 'b{}', 'run()', 'walk()'].map(hash).join(' ');
  expect(withOwnHashes(page(`default-src 'none'; script-src 'self' ${all}; style-src 'self' ${all};`, body))).toBe(
    page(
      `default-src 'none'; script-src 'self' ${hash('a{}')} ${hash('run()')}; style-src 'self' ${hash('a{}')} ${hash('run()')};`,
      body,
    ),
  );
});

test('a policy in an article’s text stays text', () => {
  const html = `<p>content="script-src ${hash('x')}"</p>`;
  expect(withOwnHashes(html)).toBe(html);
});
