// Every rule of the content. A new one is a file beside this one, and a row here.
import { articlesAreFound } from './articles-are-found.ts';
import { containersWork } from './containers-work.ts';
import { draftsAreFinished } from './drafts-are-finished.ts';
import { factsAreNamed } from './facts-are-named.ts';
import { factsExist } from './facts-exist.ts';
import { goldenArticlesExist } from './golden-articles-exist.ts';
import { goldenQueriesFind } from './golden-queries-find.ts';
import { guidesLead } from './guides-lead.ts';
import { headingsNest } from './headings-nest.ts';
import { iconExists } from './icon-exists.ts';
import { linksAreWhole } from './links-are-whole.ts';
import { linksLead } from './links-lead.ts';
import { markupWorks } from './markup-works.ts';
import { namesAreFree } from './names-are-free.ts';
import { redirectsLead } from './redirects-lead.ts';
import { relatedExist } from './related-exist.ts';
import type { Rule } from './rule.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';
import { translationsAgree } from './translations-agree.ts';

export const rules: Rule[] = [
  slugsAreUnique,
  namesAreFree,
  relatedExist,
  guidesLead,
  redirectsLead,
  iconExists,
  linksLead,
  linksAreWhole,
  headingsNest,
  markupWorks,
  containersWork,
  draftsAreFinished,
  factsExist,
  factsAreNamed,
  translationsAgree,
  articlesAreFound,
  goldenArticlesExist,
  goldenQueriesFind,
];
