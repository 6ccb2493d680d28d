// One category's folder: its index.md, its articles, and whatever lies beside them.
import { basename, join } from 'node:path';
import { outline, type Outline } from '../markdown/outline.ts';
import { articleSchema, categorySchema } from './schema.ts';
import type { Category, Content } from './content.ts';
import { hidden, markdownFile, readFolder } from './folder.ts';
import { parseMarkdown } from './front-matter.ts';
import { readText, shown } from './text-file.ts';

/** Adds to `content` the category, its articles, assets and problems. */
export function readCategory(content: Content, locale: string, folder: string): void {
  const dir = join(content.dir, locale, folder);
  const category = folder.normalize('NFC');
  const entries = readFolder(dir);
  const markdown = entries.filter((entry) => markdownFile.test(entry.name) && !hidden.test(entry.name));
  if (markdown.length) {
    if (!slugPattern.test(category))
      content.problems.push({
        path: shown(dir),
        line: 1,
        severity: 'error',
        message: `Unexpected folder name ${folder}, expected letters, digits and hyphens: it becomes the address`,
      });
    const hasIndex = markdown.some(({ name }) => name === 'index.md');
    content.categories.push(readCategoryIndex(content, dir, { locale, category }, hasIndex));
  }
  for (const { name } of markdown) if (name !== 'index.md') readArticle(content, join(dir, name), { locale, category });
  for (const entry of entries) {
    const file = join(dir, entry.name);
    if (!entry.isDirectory()) content.assets.add(file);
    else
      for (const name of readFolder(file).map((inner) => inner.name)) {
        if (markdownFile.test(name))
          content.problems.push({
            path: shown(join(file, name)),
            line: 1,
            severity: 'error',
            message: `Unexpected article in a folder within a category, expected ${locale}/${category}/${name}`,
          });
        else content.assets.add(join(file, name));
      }
  }
}

/** Of an article or a category's index; the names as they stand in addresses. */
type Place = { locale: string; category: string };

function readCategoryIndex(content: Content, dir: string, { locale, category }: Place, exists: boolean): Category {
  const file = join(dir, 'index.md');
  const place = { id: `${locale}/${category}`, locale, category, path: shown(file) };
  const plain = { ...categorySchema.parse({ title: titleFromFolder(category) }), ...place };
  if (!exists) {
    content.problems.push({
      path: shown(dir),
      line: 1,
      severity: 'warning',
      message: `Unexpected absence of index.md, expected one with a title; the category is called “${plain.title}” until then`,
    });
    return plain;
  }
  const source = readText(file, content.problems);
  if (source === null) return plain;
  const { fields, problems } = parseMarkdown(place.path, source, categorySchema);
  content.problems.push(...problems);
  return fields ? { ...fields, ...place } : plain;
}

/** `arduino-cloud` → Arduino cloud */
function titleFromFolder(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What may stand in an address: letters of any alphabet, digits, - _ . and no dot in front. */
const slugPattern = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u;

function readArticle(content: Content, file: string, { locale, category }: Place): void {
  const path = shown(file);
  const name = basename(file);
  const slug = name.replace(markdownFile, '').normalize('NFC');
  if (!slugPattern.test(slug))
    content.problems.push({
      path,
      line: 1,
      severity: 'error',
      message: `Unexpected file name ${name}, expected letters, digits and hyphens: it becomes the address`,
    });
  const source = readText(file, content.problems);
  if (source === null) return;
  const { fields, body, bodyLine, problems } = parseMarkdown(path, source, articleSchema);
  content.problems.push(...problems);
  const outlined = outlineOf(body);
  if (!outlined)
    content.problems.push({
      path,
      line: bodyLine,
      severity: 'error',
      message: 'Unexpected depth of quotes or lists within each other, expected a text that can be read',
    });
  if (!fields || !outlined) return;
  content.articles.push({
    ...fields,
    id: `${locale}/${category}/${slug}`,
    locale,
    category,
    slug,
    path,
    file,
    frontMatter: source.slice(0, source.length - body.length),
    body,
    bodyLine,
    outline: outlined,
  });
}

/** Null for thousands of quotes or lists within each other, which no stack holds. */
function outlineOf(body: string): Outline | null {
  try {
    return outline(body);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
