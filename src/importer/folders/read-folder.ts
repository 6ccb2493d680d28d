// A folder of pages, Markdown or HTML, whichever generator it was made for → articles and categories.
import type { Root } from 'mdast';
import { safeDecode } from '../../markdown/links.ts';
import { htmlToTree } from '../markdown/html-to-tree.ts';
import { markdownToTree } from '../markdown/markdown-to-tree.ts';
import { textOf } from '../markdown/nodes.ts';
import type { Parts } from '../markdown/parts.ts';
import { namesOfLocales } from '../places/locales.ts';
import { LeftOut, type Loss, type Source, type SourceArticle } from '../source.ts';
import { categoriesOf } from './categories.ts';
import { cutPage, toPageFields } from './fields.ts';
import { findPart } from './find-part.ts';
import type { Folder, ReadPage } from './folder.ts';
import { readHtmlPage } from './html-page.ts';
import { introductionsOf } from './introductions.ts';
import { layoutOf, type Layout } from './layout.ts';
import { chosenAddresses, fileOf, namesOf, plain } from './names.ts';
import { orderInName, pagesInFolders, pagesOf, spotOf, titleFromName, type Page } from './pages.ts';

/** @param locale of the pages that do not say theirs */
export function readFolder(folder: Folder, locale: string): Source {
  const layout = layoutOf(folder.paths);
  const pages = pagesOf(folder.paths, layout);
  const counts = pagesInFolders(pages.map(({ place }) => place));
  const names = namesOfLocales(codesOf(pages, locale));
  const losses: Loss[] = [];
  const read = pages.flatMap((page): ReadPage[] => {
    const lose = (kind: Loss['kind'], what: string) => void losses.push({ kind, path: page.path, what });
    try {
      const spot = spotOf(page.place, counts);
      const own = { page, spot, locale: names.get(page.code ?? locale)! };
      return [
        /\.html?$/i.test(page.path)
          ? fromHtml(folder.read(page.path), own, lose)
          : fromMarkdown(own, folder, layout, lose),
      ];
    } catch (error) {
      if (error instanceof LeftOut) lose(error.kind, '');
      else lose('unreadable', (error as Error).message.split('\n')[0]!);
      return [];
    }
  });
  const written = read.filter((each) => hasText(each, losses));
  const introductions = introductionsOf(written, losses);
  const articles = written.map((each) => ({
    ...toArticle(each, layout, folder.name),
    ...(introductions.has(each) && { isIntroduction: true as const }),
  }));
  return {
    name: layout.name,
    articles,
    categories: categoriesOf(read, folder),
    hosts: new Set(read.flatMap(({ host }) => host ?? [])),
    namesOf: (path, from) => namesOf(path, from, layout),
    ownNames: ({ path, addresses }) => [`file:${plain(path)}`, ...addresses.map((address) => `url:${plain(address)}`)],
    fileOf: (href, from) => fileOf(href, from, folder, layout),
    losses,
  };
}

/** The language of pages that do not say theirs comes first. */
function codesOf(pages: Page[], locale: string): string[] {
  const codes = pages.map(({ code }) => code ?? locale);
  return [...codes.filter((code) => code === locale), ...codes];
}

type Own = Pick<ReadPage, 'page' | 'spot' | 'locale'>;
type Lose = (kind: Loss['kind'], what: string) => void;

function fromMarkdown(own: Own, folder: Folder, layout: Layout, lose: Lose): ReadPage {
  const { path } = own.page;
  const { fields: written, body: text } = cutPage(folder.read(path));
  const fields = toPageFields(written);
  for (const name of fields.unknown) lose('fields', name);
  const parts = { path, findPart: (href: string, from: string) => findPart(href, from, folder) };
  const isMdx = /\.mdx$/i.test(path) || layout.isMdx || DOCUSAURUS_IMPORT.test(text);
  const body = toTree(text, lose, isMdx ? parts : null);
  const heading =
    body.children[0]?.type === 'heading' && body.children[0].depth === 1 ? textOf(body.children[0]).trim() : '';
  const title = fields.title ?? (heading || titleFromName(own.spot.name));
  if (heading === title) body.children.shift();
  return { ...own, fields, title, body };
}

/** Docusaurus reads `.md` as MDX; its pages may come without the file that says whose they are. */
const DOCUSAURUS_IMPORT = /^import\s.*\sfrom\s+['"]@(?:theme|site|docusaurus)\//m;

/** @param parts where it is MDX; MDX that is none is read as Markdown, and its components become what HTML makes of them */
function toTree(text: string, lose: Lose, parts: Parts | null): Root {
  if (!parts) return markdownToTree(text, 'markdown', lose);
  const lost: Parameters<Lose>[] = [];
  try {
    const tree = markdownToTree(text, 'mdx', (...loss) => void lost.push(loss), parts);
    for (const loss of lost) lose(...loss);
    return tree;
  } catch {
    return markdownToTree(text, 'markdown', lose);
  }
}

function fromHtml(source: string, own: Own, lose: Lose): ReadPage {
  const { title, lang, canonical, category, body } = readHtmlPage(source);
  const address = URL.parse(canonical);
  const locale = own.page.code === null && lang ? namesOfLocales([lang]).get(lang)! : own.locale;
  return {
    ...own,
    locale,
    fields: {
      addresses: address ? [safeDecode(address.pathname)] : [],
      draft: false,
      related: [],
      own: {},
      unknown: [],
    },
    title: title || titleFromName(own.spot.name),
    body: htmlToTree(body, lose),
    ...(category && { category }),
    ...(address && { host: address.host }),
  };
}

function toArticle(
  { page, spot, fields, title, body, locale, category }: ReadPage,
  layout: Layout,
  folderName: string,
): SourceArticle {
  const { summary, draft, updated, related, own } = fields;
  const order = fields.order ?? orderInName(page.place);
  const path = page.place.replace(/(?:^|\/)(?:index|_index|readme)$/i, '');
  const slug = fields.slug?.startsWith('/') ? undefined : fields.slug;
  const inAddress = path
    .split('/')
    .map((part) => part.replace(/^\d+[-_.]\s*(?=\D)/, ''))
    .join('/');
  return {
    key: `${folderName}/${page.place}`,
    ...{ locale, path: page.path, title, summary, body, draft, updated, order, related, own },
    category: category ? `crumb:${category}` : spot.category,
    slug: slug ?? spot.name,
    addresses: [
      ...new Set([
        ...chosenAddresses(inAddress, fields, layout, page.prefix),
        ...layout.addressOf(inAddress, page.prefix),
        ...fields.addresses,
        ...(fields.slug?.startsWith('/') ? [fields.slug] : []),
      ]),
    ].map((address) => (address.startsWith('/') ? address : `/${address}`)),
  };
}

/** An index without text is only the title of its category. */
function hasText({ body, page, spot }: ReadPage, losses: Loss[]): boolean {
  const isEmpty = body.children.every(
    (node) => !textOf(node).trim() && node.type !== 'html' && node.type !== 'paragraph',
  );
  if (isEmpty && !spot.isIndex) losses.push({ kind: 'empty', path: page.path, what: '' });
  return !isEmpty;
}
