// Which generator a folder was made for, where its pages and pictures lie, and at what address it publishes a page.

/** Paths are from the folder that was named, with `/` between; '' is that folder. */
export type Layout = {
  name: string;
  /** The folder of pages; a folder of translations lies in it or, with `locale`, beside it. */
  roots: { path: string; locale?: string }[];
  /** What an address that begins with a slash is looked for in. */
  statics: string[];
  /** MDX is what the generator reads `.md` as. */
  isMdx: boolean;
  /** Addresses of the page `path`, without its ending and from its root; '' is the root's index. */
  addressOf: (path: string, locale: string | null) => string[];
};

type Recognise = (paths: string[]) => Layout | null;

/** @param paths of all files  @returns what is recognised, the plain folder otherwise */
export function layoutOf(paths: string[]): Layout {
  return recognisers.flatMap((recognise) => recognise(paths) ?? [])[0] ?? plainFolder();
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const inFolder = (folder: string, name: string): string => (folder ? `${folder}/${name}` : name);

/** The shallowest file that matches decides. */
function find(paths: string[], pattern: RegExp): string | null {
  const found = paths.filter((path) => pattern.test(path)).sort((a, b) => a.split('/').length - b.split('/').length);
  return found[0] ?? null;
}

const docusaurus: Recognise = (paths) => {
  const config = find(paths, /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/);
  if (config === null) return null;
  const site = folderOf(config);
  const translations = inFolder(site, 'i18n/');
  // Some keep the pages beside the folder of the site: docs/ and website/.
  const docs = [inFolder(site, 'docs'), inFolder(folderOf(site), 'docs')];
  const locales = new Set(
    paths.flatMap((path) =>
      path.startsWith(translations) ? (path.slice(translations.length).split('/')[0] ?? []) : [],
    ),
  );
  return {
    name: 'Docusaurus',
    roots: [
      { path: docs.find((folder) => paths.some((path) => path.startsWith(`${folder}/`))) ?? docs[0]! },
      ...[...locales].map((locale) => ({
        path: `${translations}${locale}/docusaurus-plugin-content-docs/current`,
        locale,
      })),
    ],
    statics: [inFolder(site, 'static')],
    isMdx: true,
    addressOf: (path, locale) => [`${locale ? `/${locale}` : ''}/docs/${path}`],
  };
};

const starlight: Recognise = (paths) => {
  const page = find(paths, /(?:^|\/)src\/content\/docs\/[^/]+/);
  if (page === null) return null;
  const root = /^(?:.*\/)?src\/content\/docs(?=\/)/.exec(page)![0];
  const site = root.slice(0, root.length - 'src/content/docs'.length);
  return {
    name: 'Starlight',
    roots: [{ path: root }],
    statics: [`${site}public`, `${site}src`],
    isMdx: false,
    addressOf: (path, locale) => [`${locale ? `/${locale}` : ''}/${path}`],
  };
};

const vitepress: Recognise = (paths) => {
  const config = find(paths, /(?:^|\/)\.vitepress\/config(?:\.[cm]?[jt]s|\/)/);
  if (config === null) return null;
  const root = config.slice(0, config.indexOf('.vitepress/')).replace(/\/$/, '');
  return {
    name: 'VitePress',
    roots: [{ path: root }],
    statics: [inFolder(root, 'public')],
    isMdx: false,
    addressOf: (path, locale) => {
      const address = `${locale ? `/${locale}` : ''}/${path}`;
      return path && !path.endsWith('/') ? [address, `${address}.html`] : [address];
    },
  };
};

const hugo: Recognise = (paths) => {
  const config = find(paths, /(?:^|\/)(?:(?:hugo|config)\.(?:toml|ya?ml|json)|config\/_default\/[^/]+)$/);
  const site = config === null ? '' : folderOf(config).replace(/(?:^|\/)config\/_default$/, '');
  const isThere = (...folders: string[]) =>
    folders.some((folder) => paths.some((path) => path.startsWith(inFolder(site, folder))));
  // Many a project has a config.yaml and a folder called content.
  if (config === null || !isThere('content/')) return null;
  if (!config.endsWith('.toml') && !config.includes('hugo.') && !isThere('archetypes/', 'layouts/', 'themes/'))
    return null;
  return {
    name: 'Hugo',
    roots: [{ path: inFolder(site, 'content') }],
    statics: [inFolder(site, 'static'), inFolder(site, 'assets')],
    isMdx: false,
    addressOf: (path, locale) => [`${locale ? `/${locale}` : ''}/${path.toLowerCase()}`],
  };
};

const gitbook: Recognise = (paths) => {
  const marker = find(paths, /(?:^|\/)(?:\.gitbook\.yaml|SUMMARY\.md|\.gitbook\/)/);
  if (marker === null) return null;
  const root = folderOf(find(paths, /(?:^|\/)SUMMARY\.md$/) ?? marker).replace(/(?:^|\/)\.gitbook$/, '');
  return { ...plainFolder(), name: 'GitBook', roots: [{ path: root }], statics: [root] };
};

const recognisers: Recognise[] = [docusaurus, starlight, vitepress, hugo, gitbook];

function plainFolder(): Layout {
  return {
    name: '', // nobody's: a folder of Markdown
    roots: [{ path: '' }],
    statics: ['', 'public', 'static', 'assets'],
    isMdx: false,
    addressOf: (path, locale) => [`${locale ? `/${locale}` : ''}/${path}`],
  };
}
