// For a locale too large to send its full text: Pagefind's index of the articles' bodies, which the browser reads in chunks.
import { createIndex, close } from 'pagefind';
import { join } from 'node:path';
import { pageAddress } from '../markdown/links.ts';
import type { Content } from '../reader/content.ts';
import { UserError } from '../reader/problem.ts';
import { publishedAt } from '../reader/shop.ts';

/** Writes DIR/pagefind/. Each locale becomes an index of its own, cut by Pagefind's stemmer of that language. */
export async function indexBodies({ articles, shop }: Content, locales: string[], dir: string): Promise<void> {
  const { base } = publishedAt(shop);
  const { index, errors } = await createIndex();
  if (!index) throw new UserError(`The long tail could not be indexed: ${errors.join(', ')}`);
  for (const { id, locale, title, draft, outline } of articles) {
    if (draft || !locales.includes(locale)) continue;
    const content = [title, ...outline.sections.flatMap(({ heading, text }) => [heading, text])]
      .filter(Boolean)
      .join('\n');
    await index.addCustomRecord({
      url: pageAddress(id, base),
      content,
      language: locale,
      meta: { title },
    });
  }
  await index.writeFiles({ outputPath: join(dir, 'pagefind') });
  await close();
}
