// A real browser before a search box: what happens on the page between a keystroke and its hits.
import { chromium, type Browser, type Page } from 'playwright-core';
import { needChromium } from '../terminal/chromium.ts';

/** Where the box is, and the list that its hits appear in. */
export type Box = { input: string; list: string };
export const ourBox: Box = { input: '#search-input', list: '[data-state~=answered] .hits' };

/** @throws UserError when there is no Chromium on this machine */
export async function openBrowser(): Promise<Browser> {
  // Without the sandbox it starts as root, too, in a container for instance.
  return chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
}

/** `ms` from the first sign of the query to the hits shown, and where they lead. */
export type Asked = { ms: number; paths: string[] };

/**
 * Focuses the box, writes the query as if it were pasted, and waits until the list has changed and is painted.
 * @param query not the one that stands in the box already: the list would not change
 */
export function ask(page: Page, box: Box, query: string): Promise<Asked> {
  return page.evaluate(
    ([{ input: inputSelector, list }, query]) => {
      const input = document.querySelector<HTMLInputElement>(inputSelector)!;
      return new Promise<Asked>((resolve, reject) => {
        const started = performance.now();
        setTimeout(() => reject(new Error(`Nothing shown for “${query}” in 30 s`)), 30_000);
        const observer = new MutationObserver((changes) => {
          // Rows that stay are left alone, so the change may lie deep in the list.
          if (!changes.some(({ target }) => (target as Element).closest(list))) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => {
              const links = [...document.querySelectorAll<HTMLAnchorElement>(`${list} a[href]:not(.see-all)`)];
              resolve({ ms: performance.now() - started, paths: links.map(({ pathname }) => pathname) });
            }),
          );
        });
        observer.observe(document.body, { childList: true, subtree: true });
        input.focus();
        input.value = query;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    [box, query] as const,
  );
}
