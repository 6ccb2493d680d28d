// A folder of pages before and after its pages are read.
import type { Root } from 'mdast';
import type { PageFields } from './fields.ts';
import type { Page, Spot } from './pages.ts';

/** A folder on disk: all its files by their path in it, with `/` between; `file` is the absolute path of one. */
export type Folder = {
  /** Tells its articles from those of another folder with the same paths. */
  name: string;
  paths: string[];
  has: (path: string) => boolean;
  read: (path: string) => string;
  file: (path: string) => string;
};

/** `category` where the page itself names it, `host` where it says where it was published. */
export type ReadPage = {
  page: Page;
  spot: Spot;
  fields: PageFields;
  title: string;
  body: Root;
  locale: string;
  category?: string;
  host?: string;
};
