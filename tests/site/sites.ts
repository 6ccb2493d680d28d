// The sites that build-all.ts builds, and how a test reads one: every page parsed, every file at hand.
import { parseDocument, DomUtils } from 'htmlparser2';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type SiteName = 'root' | 'help' | 'person' | 'hostile' | 'oneLocale';

export const buildsFolder = 'dist-tests';
/** `shop`: a folder whose files stand in for those of `content`, or beside them; `ui`: locale → its words of the site. */
export const sites: Record<SiteName, { content: string; shop?: string; base?: string; ui?: Record<string, string> }> = {
  root: { content: 'tests/fixtures/shop' },
  help: { content: 'tests/fixtures/shop', base: '/help' },
  person: { content: 'tests/fixtures/shop', shop: 'tests/fixtures/site-person' },
  hostile: { content: 'tests/fixtures/site-hostile' },
  oneLocale: { content: 'tests/fixtures/site-one-locale', ui: { de: 'docs/ui.de.yml' } },
};

export type Page = { /** with the base: /help/en/ */ address: string; html: string; document: Document };
type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export function siteFolder(name: SiteName): string {
  return resolve(buildsFolder, name);
}

/** The names of all files, with / and without the folder. */
export function siteFiles(name: SiteName): string[] {
  return readdirSync(siteFolder(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder(name).length + 1));
}

export function siteText(name: SiteName, file: string): string {
  return readFileSync(join(siteFolder(name), file), 'utf8');
}

/** All HTML files; `index.html` is the address of its folder. */
export function sitePages(name: SiteName): Page[] {
  const base = sites[name].base ?? '';
  return siteFiles(name)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = siteText(name, file);
      return { address: `${base}/${file.replace(/index\.html$/, '')}`, html, document: parseDocument(html) };
    });
}

/** `select(page.document, 'link', { rel: 'canonical' })`; `*` is any tag, `true` any value of an attribute. */
export function select(document: Document, tag: string, attributes: Record<string, string | true> = {}): Element[] {
  return DomUtils.getElementsByTagName(tag, document).filter((element) =>
    Object.entries(attributes).every(([name, value]) =>
      value === true ? name in element.attribs : element.attribs[name] === value,
    ),
  );
}

export function textOf(element: Element | undefined): string {
  return element ? DomUtils.textContent(element).replace(/\s+/g, ' ').trim() : '';
}

/** `content` of a <meta> by its name or property. */
export function meta({ document }: Page, name: string): string | undefined {
  return [...select(document, 'meta', { name }), ...select(document, 'meta', { property: name })][0]?.attribs.content;
}

export function isNoindex(page: Page): boolean {
  return meta(page, 'robots') === 'noindex';
}
