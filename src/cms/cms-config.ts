// The configuration of the visual editor (Sveltia CMS), of a shop's content.
import { relative, sep } from 'node:path';
import type { Article, Content } from '../reader/content.ts';
import { repositoryOf, type Repository } from '../reader/repository.ts';
import { articleSchema, categorySchema } from '../reader/schema.ts';
import { cmsWords } from './field-words.ts';
import { schemaToFields, type CmsField } from './schema-to-fields.ts';

/** What the page reads; `objects` are fields that are edited as YAML, of articles and categories alike. */
export type CmsConfig = { objects: string[]; [option: string]: unknown };

/** What files are called that our own reader and writer in `article-file.ts` handle. */
export const FORMAT = 'article';

/** @param content as it is read  @param root absolute: the folder that holds the project  @returns for config.json beside the page */
export function cmsConfig(content: Content, root: string): CmsConfig {
  const { shop, locales, defaultLocale } = content;
  const words = cmsWords[shop.editorLocale];
  const article = schemaToFields(articleSchema, words.fields);
  const category = schemaToFields(categorySchema, words.fields);
  const repository = repositoryOf(shop.repo);
  const folder = [repository?.folder, relative(root, content.dir)].filter(Boolean).join('/');
  const body: CmsField = { name: 'body', ...words.fields.body, widget: 'richtext', ...bodyOptions };
  const written: CmsField = { name: 'written', widget: 'hidden', i18n: true };
  return {
    load_config_file: false,
    app_title: shop.name || 'Help centre',
    backend: backendOf(repository),
    media_folder: 'public',
    public_folder: '/',
    media_libraries: { stock_assets: { providers: [] } },
    editor: { preview: false },
    slug: { clean_accents: true },
    i18n: {
      structure: 'multiple_folders',
      locales,
      default_locale: defaultLocale,
      initial_locales: 'default',
    },
    collections: collectionsOf(content).map(({ name, label, hasFolders }) => ({
      name,
      label,
      // A tree of folders; without it articles in them are not listed at all.
      ...(hasFolders && { nested: { subfolders: false } }),
      folder: `${folder}/{{locale}}/${name}`,
      // Beside the article.
      media_folder: '',
      public_folder: '',
      format: FORMAT,
      i18n: true,
      slug: { template: '{{title}}', editable: ['create'], hint: words.slug },
      aliases_field: false,
      index_file: { name: 'index', label: words.index, icon: 'folder', fields: [...category.fields, body, written] },
      fields: [...withBody(article.fields, body), written],
    })),
    objects: [...new Set([...article.objects, ...category.objects])],
  };
}

/** Markdown as it is written comes first: it holds what a rich text has no word for. */
const bodyOptions = { i18n: true as const, required: false, modes: ['raw', 'rich_text'] };

/** The text stands under the answer. */
function withBody(fields: CmsField[], body: CmsField): CmsField[] {
  const place = fields.findIndex(({ name }) => name === 'summary') + 1;
  return fields.toSpliced(place, 0, body);
}

type Collection = { name: string; label: string; hasFolders: boolean };

/** LOCALE/CATEGORY/SLUG.md; more is a folder that sorts the articles of a category. */
const DEPTH = 3;

/** Each category once, whatever locales have it, called as in the default locale where that has it. */
function collectionsOf({ dir, categories, articles, defaultLocale }: Content): Collection[] {
  const names = [...new Set(categories.map(({ category }) => category))];
  return names.map((name) => {
    const own = categories.filter(({ category }) => category === name);
    const label = (own.find(({ locale }) => locale === defaultLocale) ?? own[0]!).title;
    const isDeep = ({ file }: Article) => relative(dir, file).split(sep).length > DEPTH;
    return { name, label, hasFolders: articles.some((article) => article.category === name && isDeep(article)) };
  });
}

/** Without a repository that we know, the editor works on a folder of one's own computer; it asks for a name all the same. */
function backendOf(repository: Repository | undefined): Record<string, unknown> {
  // A token of one's own needs no third party that signs people in.
  const common = { auth_methods: ['token'] };
  if (!repository) return { name: 'github', repo: 'local/folder', ...common };
  const { kind, origin, name, branch } = repository;
  return { name: kind, repo: name, branch, ...ownHost(kind, origin), ...common };
}

/** Where a host's API is. */
const apis: Record<Repository['kind'], { usual: string; api: (origin: string) => string }> = {
  github: { usual: 'https://github.com', api: (origin) => `${origin}/api/v3` },
  gitlab: { usual: 'https://gitlab.com', api: (origin) => `${origin}/api/v4` },
  gitea: { usual: 'https://gitea.com', api: (origin) => `${origin}/api/v1` },
};

function ownHost(kind: Repository['kind'], origin: string): Record<string, string> {
  const { usual, api } = apis[kind];
  return origin === usual ? {} : { base_url: origin, api_root: api(origin) };
}

/** The hosts that the editor may ask: those of the repository, and no other. */
export function cmsHosts(content: Content): string[] {
  const repository = repositoryOf(content.shop.repo);
  if (!repository) return [];
  const { kind, origin } = repository;
  return kind === 'github' && origin === apis.github.usual ? ['https://api.github.com'] : [origin];
}
