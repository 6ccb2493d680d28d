// Where an article is edited.

/** `file` is its path from the project's folder. */
type Edited = { category: string; slug: string; file: string };

/**
 * @param where.editor the address of the visual editor, where there is one
 * @param where.repo as in shop.yml: the Git host's editor, up to the path
 * @returns undefined where nothing is known: no editor and no repository, or content that lies in another one
 */
export function editAddress(
  { category, slug, file }: Edited,
  { editor, repo }: { editor: string | undefined; repo: string | undefined },
): string | undefined {
  // The editor lists what lies in a category's folder itself.
  if (editor && file.endsWith(`/${category}/${slug}.md`))
    return `${editor}#/collections/${encodeURIComponent(category)}/entries/${encodeURIComponent(slug)}`;
  return repo && !file.startsWith('..') ? `${repo}/${encodeURI(file)}` : undefined;
}
