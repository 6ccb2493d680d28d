// Every rule of the content. A new one is a file beside this one, and a row here.
import { addressesStay } from './addresses-stay.ts';
import { articlesAnswerOnce } from './articles-answer-once.ts';
import { articlesAreFound } from './articles-are-found.ts';
import { cmsSaves } from './cms-saves.ts';
import { containersWork } from './containers-work.ts';
import { customersStayPrivate } from './customers-stay-private.ts';
import { datesHaveCome } from './dates-have-come.ts';
import { draftsAreFinished } from './drafts-are-finished.ts';
import { factsAreNamed } from './facts-are-named.ts';
import { factsExist } from './facts-exist.ts';
import { filesAreUsed } from './files-are-used.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { htmlStays } from './html-stays.ts';
import { goldenArticlesExist } from './golden-articles-exist.ts';
import { goldenQueriesFind } from './golden-queries-find.ts';
import { guidesLead } from './guides-lead.ts';
import { headingsNest } from './headings-nest.ts';
import { iconExists } from './icon-exists.ts';
import { imagesAreDescribed } from './images-are-described.ts';
import { linksAreWhole } from './links-are-whole.ts';
import { linksLead } from './links-lead.ts';
import { markupWorks } from './markup-works.ts';
import { namesAreFree } from './names-are-free.ts';
import { noticeIsCurrent } from './notice-is-current.ts';
import { redirectsLead } from './redirects-lead.ts';
import { relatedExist } from './related-exist.ts';
import type { Rule } from './rule.ts';
import { sentencesAreShort } from './sentences-are-short.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';
import { textIsFinished } from './text-is-finished.ts';
import { textReadsEasily } from './text-reads-easily.ts';
import { titlesDiffer } from './titles-differ.ts';
import { toneIsKind } from './tone-is-kind.ts';
import { translationsAgree } from './translations-agree.ts';
import { translationsAreCurrent } from './translations-are-current.ts';
import { videoHasCaptions } from './video-has-captions.ts';
import { wordsAreSpelt } from './words-are-spelt.ts';

export const rules: Rule[] = [
  slugsAreUnique,
  namesAreFree,
  relatedExist,
  guidesLead,
  redirectsLead,
  iconExists,
  noticeIsCurrent,
  cmsSaves,
  linksLead,
  linksAreWhole,
  headingsNest,
  markupWorks,
  containersWork,
  foreignSyntax,
  htmlStays,
  filesAreUsed,
  draftsAreFinished,
  textIsFinished,
  customersStayPrivate,
  datesHaveCome,
  imagesAreDescribed,
  videoHasCaptions,
  factsExist,
  factsAreNamed,
  translationsAgree,
  translationsAreCurrent,
  addressesStay,
  titlesDiffer,
  articlesAnswerOnce,
  textReadsEasily,
  sentencesAreShort,
  toneIsKind,
  wordsAreSpelt,
  articlesAreFound,
  goldenArticlesExist,
  goldenQueriesFind,
];
