// A link has its address, and a mark of a footnote its note.
//   ok      [refund](refund-time.md)   [refund][time] … [time]: refund-time.md   [sic]   [^1] … [^1]: A note.
//   not ok  [refund]()                 [refund][time] without [time]:, which shows as it is written; so does [^1]
import noEmptyUrl from 'remark-lint-no-empty-url';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import { createLinter } from '../../markdown/lint.ts';
import { proseLines } from '../../markdown/prose-lines.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

// Words in brackets alone are seldom meant as a link.
const lint = createLinter([noEmptyUrl, [noUndefinedReferences, { allowShortcutLink: true }]]);

const messages = {
  en: {
    empty: (link: string) => `${link} has no address: write one between the parentheses`,
    undefined: (link: string, name: string) =>
      `${link} has no address: add a line [${name}]: ADDRESS, or write [text](ADDRESS)`,
    note: (mark: string) => `${mark} has no note: add a line ${mark}: NOTE, or take the mark out`,
  },
  lt: {
    empty: (link: string) => `${link} neturi adreso: įrašykite jį lenktiniuose skliaustuose`,
    undefined: (link: string, name: string) =>
      `${link} neturi adreso: pridėkite eilutę [${name}]: ADRESAS arba rašykite [tekstas](ADRESAS)`,
    note: (mark: string) => `${mark} neturi išnašos: pridėkite eilutę ${mark}: IŠNAŠA arba pašalinkite ženklą`,
  },
  ru: {
    empty: (link: string) => `у ${link} нет адреса: впишите его в круглые скобки`,
    undefined: (link: string, name: string) =>
      `у ${link} нет адреса: добавьте строку [${name}]: АДРЕС или напишите [текст](АДРЕС)`,
    note: (mark: string) => `у ${mark} нет сноски: добавьте строку ${mark}: СНОСКА или уберите знак`,
  },
};

export const linksAreWhole: Rule = {
  name: 'links-are-whole',
  severity: 'error',
  find: (content) => {
    const say = messages[content.shop.editorLocale];
    return textsOf(content).flatMap(({ path, body, bodyLine }) =>
      [
        ...lint(body).map(({ id, line, text }) => ({
          line,
          message: id === 'no-empty-url' ? say.empty(text) : say.undefined(text, nameOf(text)),
        })),
        ...marksWithoutNotes(body).map(({ line, mark }) => ({ line, message: say.note(mark) })),
      ].map(({ line, message }) => ({ path, line: line + bodyLine - 1, message })),
    );
  },
};

/** `[refund][time]` → time, `[time][]` → time */
function nameOf(reference: string): string {
  const [text = '', name = ''] = [...reference.matchAll(/\[([^[\]]*)\]/g)].map(([, inner]) => inner ?? '');
  return name || text;
}

function marksWithoutNotes(body: string): { line: number; mark: string }[] {
  const lines = proseLines(body);
  const notes = new Set(lines.flatMap((text) => /^\s*(\[\^[^[\]\s]+\]):/.exec(text)?.[1] ?? []));
  return lines.flatMap((text, index) =>
    [...text.matchAll(/\[\^[^[\]\s]+\]/g)]
      .filter(([mark]) => !notes.has(mark))
      .map(([mark]) => ({ line: index + 1, mark })),
  );
}
