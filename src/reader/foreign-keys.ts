// Front matter as other tools have it (Jekyll, Hugo, Docusaurus, VitePress, MkDocs, GitBook, Mintlify) → what to write here.
import type { Locale } from '../text/languages.ts';

/** A key of ours, where there is one for the same. */
const ours: Record<string, string[]> = {
  title: ['name', 'heading', 'question', 'linkTitle', 'sidebar_label', 'sidebarTitle', 'nav_title'],
  summary: ['description', 'excerpt', 'abstract', 'lead', 'subtitle'],
  description: ['summary', 'excerpt', 'abstract', 'lead', 'subtitle'],
  order: ['sidebar_position', 'weight', 'nav_order', 'position', 'sort', 'priority', 'index'],
  updated: ['date', 'lastmod', 'last_update', 'last_updated', 'lastUpdated', 'last_modified_at', 'modified', 'pubDate'],
  questions: ['tags', 'keywords', 'synonyms', 'search_terms'],
  aliases: ['slug', 'permalink', 'redirect_from', 'redirects', 'url', 'old_url'],
  draft: ['published', 'unlisted', 'hidden', 'private', 'status'],
  related: ['see_also', 'seeAlso', 'related_articles', 'relatedArticles'],
  pin: ['featured', 'promoted', 'pinned'],
};

/** `remarks` on what needs more than another name. */
type Words = { write: (key: string) => string; remarks: Record<string, string>; unneeded: string };

const en: Words = {
  write: (key) => `write ${key}`,
  remarks: {
    questions: 'only what customers type, search reads the text itself',
    aliases: 'the earlier places alone, the address comes from the name of the file',
  },
  unneeded: 'take it out, nothing here needs it',
};
const lt: Words = {
  write: (key) => `rašykite ${key}`,
  remarks: {
    questions: 'tik tai, ką renka klientai, tekstą paieška skaito pati',
    aliases: 'tik ankstesnes vietas, adresas sudaromas iš failo vardo',
  },
  unneeded: 'pašalinkite jį, čia jis nereikalingas',
};
const ru: Words = {
  write: (key) => `пишите ${key}`,
  remarks: {
    questions: 'только то, что набирают покупатели, сам текст поиск читает и так',
    aliases: 'только прежние места, адрес берётся из имени файла',
  },
  unneeded: 'уберите его, здесь он не нужен',
};
const words: Record<Locale, Words> = { en, lt, ru };

const unneeded = [
  ...['layout', 'template', 'type', 'theme', 'toc', 'hide_title', 'hide_table_of_contents', 'outline', 'sidebar'],
  ...['id', 'uid', 'uuid', 'guid', 'lang', 'locale', 'category', 'categories', 'author', 'authors', 'owner', 'parent'],
  ...[
    'exl-id',
    'feature',
    'role',
    'level',
    'source-git-commit',
    'workflow-type',
    'solution',
    'topic',
    'recommendations',
  ],
  ...[
    'image',
    'cover',
    'icon',
    'mode',
    'version',
    'label',
    'labels',
    'slug',
    'permalink',
    'nav_exclude',
    'has_children',
  ],
];

/** @param known the keys that may stand there  @returns what to do with the key, or null where it is no other tool's */
export function remedyForKey(key: string, known: readonly string[], editorLocale: Locale): string | null {
  const { write, remarks, unneeded: remedy } = words[editorLocale];
  if (!known.includes('title')) return null; // a part of shop.yml
  const own = known.find((name) => ours[name]?.includes(key));
  if (own) return `${write(own)}${remarks[own] ? `, ${remarks[own]}` : ''}`;
  return unneeded.includes(key) ? remedy : null;
}
