// Pagefind as its manual has it: articles indexed from their HTML, a box that shows the first eight hits with excerpts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../../src/search/index.ts';
import type { Box } from '../browser.ts';
import { benchFolder } from '../sites.ts';

export const pagefindBox: Box = { input: 'input', list: 'ul' };

/** @param name of the folder under dist-bench/ @returns the folder, to be served by a host */
export async function pagefindSite(name: string, locale: string, documents: SearchDocument[]): Promise<string> {
  const folder = join(benchFolder, name);
  const { index } = await createIndex();
  for (const document of documents) await index!.addHTMLFile({ url: document.url, content: toHtml(document, locale) });
  await index!.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page.replace('LOCALE', locale));
  return folder;
}

const page = `<!doctype html><html lang="LOCALE"><title>Pagefind</title><input><ul></ul><script type="module">
  const [input, list] = [document.querySelector('input'), document.querySelector('ul')];
  let pagefind;
  window.openPagefind = () => (pagefind ??= import('/pagefind/pagefind.js'));
  input.addEventListener('focus', openPagefind);
  input.addEventListener('input', async () => {
    const { results } = await (await openPagefind()).search(input.value);
    const hits = await Promise.all(results.slice(0, 8).map((result) => result.data()));
    const items = hits.map(({ url, meta, excerpt }) => \`<li><a href="\${url}">\${meta.title}</a><p>\${excerpt}</p></li>\`);
    list.replaceChildren(document.createRange().createContextualFragment(items.join('') || '<li>Nothing found</li>'));
  });
</script></html>`;

/** All that our engine knows of an article, customers' wordings included. */
function toHtml({ title, summary, questions, sections }: SearchDocument, locale: string): string {
  const lead = [summary, ...questions].filter(Boolean).map((text) => `<p>${escapeHtml(text)}</p>`);
  const blocks = sections.map(
    ({ heading, anchor, text }) =>
      `${heading && `<h2 id="${escapeHtml(anchor)}">${escapeHtml(heading)}</h2>`}<p>${escapeHtml(text)}</p>`,
  );
  const body = [`<h1>${escapeHtml(title)}</h1>`, ...lead, ...blocks].join('');
  return `<!doctype html><html lang="${locale}"><title>${escapeHtml(title)}</title><body>${body}</body></html>`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
