// The page's title is its only first-level heading, no level below it is left out, and each has words: who listens to a
// page instead of seeing it moves by its headings.
//   ok      ## Within Lithuania   ### Parcel lockers
//   not ok  # Delivery            ## Within Lithuania   #### Parcel lockers   ##
import headingIncrement from 'remark-lint-heading-increment';
import noMultipleToplevelHeadings from 'remark-lint-no-multiple-toplevel-headings';
import { createLinter } from '../../markdown/lint.ts';
import { proseLines } from '../../markdown/prose-lines.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

const lint = createLinter([headingIncrement, noMultipleToplevelHeadings]);
/** Stands for the title, which is on the page but not in the body. */
const TITLE = '# Title\n\n';
const TITLE_LINES = 2;

const messages = {
  en: {
    besideTitle: (text: string) =>
      `“${text}” stands beside the title, which is the page’s own first-level heading: delete it, or begin it with ##`,
    leftOut: (text: string) => `“${text}” leaves out a level of headings: go down one level at a time`,
    empty: 'this heading has no words: write them, or delete the line',
  },
  lt: {
    besideTitle: (text: string) =>
      `„${text}“ stovi greta pavadinimo, o pirmojo lygio antraštė yra jis pats: ištrinkite ją arba pradėkite ##`,
    leftOut: (text: string) => `„${text}“ praleidžia antraščių lygį: leiskitės po vieną lygį`,
    empty: 'ši antraštė be žodžių: parašykite juos arba ištrinkite eilutę',
  },
  ru: {
    besideTitle: (text: string) =>
      `«${text}» стоит рядом с названием, а заголовок первого уровня — оно само: удалите его или начните с ##`,
    leftOut: (text: string) => `«${text}» пропускает уровень заголовков: спускайтесь по одному уровню`,
    empty: 'в этом заголовке нет слов: напишите их или удалите строку',
  },
};

export const headingsNest: Rule = {
  name: 'headings-nest',
  severity: 'warning',
  find: (content) => {
    const say = messages[content.shop.editorLocale];
    return textsOf(content).flatMap(({ path, body, bodyLine }) => [
      ...lint(TITLE + body).map(({ id, line, text }) => ({
        path,
        line: line - TITLE_LINES + bodyLine - 1,
        kind: id,
        message: id === 'no-multiple-toplevel-headings' ? say.besideTitle(text) : say.leftOut(text),
      })),
      ...proseLines(body).flatMap((text, index) =>
        /^ {0,3}#{1,6}[ #]*$/.test(text) ? [{ path, line: bodyLine + index, message: say.empty }] : [],
      ),
    ]);
  },
};
