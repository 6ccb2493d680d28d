// What somebody wrote as Markdown is seen by customers as it was meant.
//   ok      [a]: a.md           | a | b | with two columns      [text](address)
//   not ok  [a]: a.md, unused   | a | b | c | with two columns  (text)[address]
import correctMediaSyntax from 'remark-lint-correct-media-syntax';
import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import noHiddenTableCell from 'remark-lint-no-hidden-table-cell';
import noUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { createLinter } from '../../markdown/lint.ts';
import { textsOf } from '../content.ts';
import type { Fix } from '../problem.ts';
import type { Rule } from './rule.ts';

const lint = createLinter([correctMediaSyntax, noDuplicateDefinitions, noHiddenTableCell, noUnusedDefinitions]);

type Complaints = Record<string, (name: string) => string>;

const en: Complaints = {
  'correct-media-syntax': () => 'the brackets of a link are the wrong way round: write [text](address)',
  'no-duplicate-definitions': (name) => `${name} is defined a second time and stays as it was: delete one of the two`,
  'no-hidden-table-cell': () =>
    'this row has more cells than the table’s first, and the last ones are not shown: delete them, or add a column',
  'no-unused-definitions': (name) => `nothing refers to ${name}, so customers do not see it: refer to it, or delete it`,
};

const lt: Complaints = {
  'correct-media-syntax': () => 'nuorodos skliaustai sukeisti vietomis: rašykite [tekstas](adresas)',
  'no-duplicate-definitions': (name) => `${name} apibrėžta antrą kartą, galioja pirmasis: ištrinkite vieną iš dviejų`,
  'no-hidden-table-cell': () =>
    'šioje eilutėje langelių daugiau nei pirmojoje, o paskutiniai nerodomi: ištrinkite juos arba pridėkite stulpelį',
  'no-unused-definitions': (name) =>
    `${name} niekur nepanaudota, todėl klientai to nemato: panaudokite arba ištrinkite`,
};

const ru: Complaints = {
  'correct-media-syntax': () => 'скобки ссылки перепутаны: напишите [текст](адрес)',
  'no-duplicate-definitions': (name) => `${name} определено второй раз, действует первое: удалите одно из двух`,
  'no-hidden-table-cell': () =>
    'в этой строке больше ячеек, чем в первой, и последние не видны: удалите их или добавьте столбец',
  'no-unused-definitions': (name) =>
    `на ${name} ничто не ссылается, поэтому покупатели этого не видят: сошлитесь на него или удалите`,
};

const complaints = { en, lt, ru };

export const markupWorks: Rule = {
  name: 'markup-works',
  severity: 'warning',
  find: (content) =>
    textsOf(content).flatMap(({ path, body, bodyLine }) =>
      lint(body).flatMap(({ id, line, text }) => {
        const message = complaints[content.shop.editorLocale][id]?.(nameOf(text));
        const fix = id === 'correct-media-syntax' && turnedRound(body.split('\n')[line - 1]!);
        return message ? [{ path, line: line + bodyLine - 1, message, ...(fix && { fix }) }] : [];
      }),
    ),
};

/** `(text)[address]` → `[text](address)`, where the line has one of them. */
function turnedRound(line: string): Fix | null {
  const [only, ...others] = line.matchAll(/\(([^()[\]]+)\)\[([^()[\]\s]+)\]/g);
  return only && !others.length ? { from: only[0], to: `[${only[1]}](${only[2]})` } : null;
}

/** `[time]: refund-time.md` → [time] */
const nameOf = (definition: string): string => /^\[[^\]]*\]/.exec(definition)?.[0] ?? definition;
