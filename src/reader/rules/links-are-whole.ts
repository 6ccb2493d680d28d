// A link has its address.
//   ok      [refund](refund-time.md)   [refund][time] … [time]: refund-time.md   [sic]
//   not ok  [refund]()                 [refund][time] without [time]:, which shows as it is written
import noEmptyUrl from 'remark-lint-no-empty-url';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import { createLinter } from '../../markdown/lint.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

// Words in brackets alone are seldom meant as a link.
const lint = createLinter([noEmptyUrl, [noUndefinedReferences, { allowShortcutLink: true }]]);

const messages = {
  en: {
    empty: (link: string) => `${link} has no address: write one between the parentheses`,
    undefined: (link: string, name: string) =>
      `${link} has no address: add a line [${name}]: ADDRESS, or write [text](ADDRESS)`,
  },
  lt: {
    empty: (link: string) => `${link} neturi adreso: įrašykite jį lenktiniuose skliaustuose`,
    undefined: (link: string, name: string) =>
      `${link} neturi adreso: pridėkite eilutę [${name}]: ADRESAS arba rašykite [tekstas](ADRESAS)`,
  },
  ru: {
    empty: (link: string) => `у ${link} нет адреса: впишите его в круглые скобки`,
    undefined: (link: string, name: string) =>
      `у ${link} нет адреса: добавьте строку [${name}]: АДРЕС или напишите [текст](АДРЕС)`,
  },
};

export const linksAreWhole: Rule = {
  name: 'links-are-whole',
  severity: 'error',
  find: (content) => {
    const say = messages[content.shop.editorLocale];
    return textsOf(content).flatMap(({ path, body, bodyLine }) =>
      lint(body).map(({ id, line, text }) => ({
        path,
        line: line + bodyLine - 1,
        message: id === 'no-empty-url' ? say.empty(text) : say.undefined(text, nameOf(text)),
      })),
    );
  },
};

/** `[refund][time]` → time, `[time][]` → time */
function nameOf(reference: string): string {
  const [text = '', name = ''] = [...reference.matchAll(/\[([^[\]]*)\]/g)].map(([, inner]) => inner ?? '');
  return name || text;
}
