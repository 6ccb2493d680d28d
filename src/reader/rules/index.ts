// Every rule of the content. A new one is a file beside this one, and a row here.
import { articlesAreFound } from './articles-are-found.ts';
import { containersWork } from './containers-work.ts';
import { draftsAreFinished } from './drafts-are-finished.ts';
import { goldenArticlesExist } from './golden-articles-exist.ts';
import { goldenQueriesFind } from './golden-queries-find.ts';
import { headingsNest } from './headings-nest.ts';
import { iconExists } from './icon-exists.ts';
import { linksAreWhole } from './links-are-whole.ts';
import { linksLead } from './links-lead.ts';
import { markupWorks } from './markup-works.ts';
import { namesAreFree } from './names-are-free.ts';
import { relatedExist } from './related-exist.ts';
import type { Rule } from './rule.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';

export const rules: Rule[] = [
  slugsAreUnique,
  namesAreFree,
  relatedExist,
  iconExists,
  linksLead,
  linksAreWhole,
  headingsNest,
  markupWorks,
  containersWork,
  draftsAreFinished,
  articlesAreFound,
  goldenArticlesExist,
  goldenQueriesFind,
];
