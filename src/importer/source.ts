// What any help centre is once its export has been read: the nouns between reading it and writing ours.
import type { Root } from 'mdast';

/** One article in one language. */
export type SourceArticle = {
  /** Names the same article in every language: `zendesk/360012`, or its path in a folder. */
  key: string;
  locale: string;
  /** Where it stands in the export, for messages; in a folder also what its references start from. */
  path: string;
  title: string;
  summary?: string | undefined;
  body: Root;
  /** `key` of a category. */
  category: string;
  /** The name it goes by in addresses, where the export has one that people chose. */
  slug?: string | undefined;
  order?: number | undefined;
  /** Not for everybody, or not finished. */
  draft: boolean;
  /** YYYY-MM-DD */
  updated?: string | undefined;
  /** Where it was published, as paths: `/hc/en-us/articles/360012-Refunds`. Old addresses lead to the new one. */
  addresses: string[];
  /** The text of its category's own page. */
  isIntroduction?: true;
  /** Articles that help next, as the source names them: paths, addresses, names. */
  related?: string[];
  /** What only our own front matter has, where the export is of that shape. */
  own?: { questions?: string[]; stage?: 'before' | 'after'; pin?: true };
};

/** `title` and `description` by locale. */
export type SourceCategory = {
  key: string;
  titles: Map<string, string>;
  descriptions: Map<string, string>;
  slug?: string | undefined;
  order?: number | undefined;
  /** The category that it stands in: named beside the title where two have the same. */
  parent?: string | undefined;
};

/** A picture or another file: on this disk, at an address, or within the text itself. */
export type SourceFile = { file: string } | { url: string } | { bytes: Uint8Array; ending: string };

/** Something that could not be carried over as it was. `kind` groups them in the report. */
export type Loss = { kind: LossKind; path: string; what: string };

/** What may be lost, in the order in which it is told; `import-words.ts` says it. */
export const lossKinds = [
  'unreadable',
  'encoding',
  'large',
  'deep',
  'unnamed',
  'double',
  'empty',
  'restricted',
  'kept',
  'removed',
  'renamed',
  'component',
  'code',
  'embed',
  'picture',
  'remote',
  'file',
  'link',
  'anchor',
  'fields',
  'address',
] as const;
export type LossKind = (typeof lossKinds)[number];

/** Thrown where a whole file has to be left out. */
export class LeftOut extends Error {
  kind: LossKind;
  constructor(kind: LossKind) {
    super(kind);
    this.kind = kind;
  }
}

export type Source = {
  /** What was recognised: “Zendesk Guide”; '' where it is nobody's. */
  name: string;
  articles: SourceArticle[];
  categories: SourceCategory[];
  /** Hosts whose pages these are: a link to one is a link to an article. */
  hosts: Set<string>;
  /** The forms under which articles may be linked to by this address: a path, decoded, without its fragment. */
  namesOf: (path: string, from: SourceArticle) => string[];
  /** By what of `namesOf` an article is found. */
  ownNames: (article: SourceArticle) => string[];
  /** The file that a reference names, or null where there is none. */
  fileOf: (href: string, from: SourceArticle) => SourceFile | null;
  losses: Loss[];
};

/** The articles of these languages alone, and what is lost of them. */
export function onlyLocales(source: Source, locales: string[]): Source {
  const [articles, others] = [true, false].map((isWanted) =>
    source.articles.filter(({ locale }) => locales.includes(locale) === isWanted),
  );
  const left = new Set(others!.map(({ path }) => path));
  return { ...source, articles: articles!, losses: source.losses.filter(({ path }) => !left.has(path)) };
}
