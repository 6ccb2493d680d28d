// No customer's address, card or personal code stands in an article, its title or the wordings that came from tickets.
//   ok      Write to help@shop.example.
//   not ok  Ona wrote from ona.onaite@gmail.com.
// What was found is not repeated: messages end up in logs that anybody may read.
import type { Article } from '../content.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: {
    email: 'a private e-mail address stands here: take it out, or name it as a channel in shop.yml if it is yours',
    card: 'the number of a payment card stands here: take it out',
    code: 'a personal code stands here: take it out',
  },
  lt: {
    email: 'čia likęs asmeninis el. pašto adresas: išimkite jį, o jei jis jūsų, įrašykite kaip kanalą į shop.yml',
    card: 'čia likęs mokėjimo kortelės numeris: išimkite jį',
    code: 'čia likęs asmens kodas: išimkite jį',
  },
  ru: {
    email: 'здесь остался личный адрес почты: уберите его, а если он ваш, укажите его как канал в shop.yml',
    card: 'здесь остался номер банковской карты: уберите его',
    code: 'здесь остался личный код: уберите его',
  },
};

type Kind = keyof (typeof messages)['en'];

/** Where people have a mailbox of their own; shops seldom write from there. */
const MAILBOXES =
  'gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton(?:mail)?|gmx|inbox|one|mail|yandex|ya|bk|list|rambler';
const patterns: [Kind, RegExp, (found: string) => boolean][] = [
  ['email', new RegExp(`(?<![\\w.+-])[\\w.+-]{1,64}@(?:${MAILBOXES})\\.[a-z]{2,3}(?![\\w-])`, 'gi'), () => true],
  ['card', /(?<!\d)[2-5]\d{3}(?:[ -]?\d{4}){3}(?!\d)/g, hasCardChecksum],
  ['code', /(?<!\d)[3-6]\d{10}(?!\d)/g, isPersonalCode],
];

export const customersStayPrivate: Rule = {
  name: 'customers-stay-private',
  severity: 'warning',
  find({ articles, shop }) {
    const own = new Set(shop.channels.flatMap(({ email }) => (email ? [email.toLowerCase()] : [])));
    return articles.flatMap((article) =>
      linesOf(article).flatMap(({ text, line }) =>
        personalIn(text)
          .filter(({ at }) => !own.has(at.toLowerCase()))
          .map(({ at, kind }): Finding => ({
            path: article.path,
            line,
            at,
            message: messages[shop.editorLocale][kind],
          })),
      ),
    );
  },
};

/** The front matter, wordings of customers included, and the text. */
const linesOf = ({ frontMatter, body, bodyLine }: Article): { text: string; line: number }[] => [
  ...frontMatter.split('\n').map((text, i) => ({ text, line: i + 1 })),
  ...body.split('\n').map((text, i) => ({ text, line: bodyLine + i })),
];

function personalIn(text: string): { kind: Kind; at: string }[] {
  return patterns.flatMap(([kind, pattern, isOne]) =>
    Array.from(text.matchAll(pattern), ([at]) => ({ kind, at })).filter(({ at }) => isOne(at)),
  );
}

const digitsOf = (text: string): number[] => Array.from(text.replace(/\D/g, ''), Number);

/** Luhn's (ISO/IEC 7812-1): every second digit from the right is doubled, and the sum of all digits ends in 0. */
function hasCardChecksum(text: string): boolean {
  const sum = digitsOf(text)
    .reverse()
    .reduce((all, digit, at) => all + (at % 2 ? doubled(digit) : digit), 0);
  return sum % 10 === 0;
}

/** The sum of its digits. */
const doubled = (digit: number): number => (digit > 4 ? 2 * digit - 9 : 2 * digit);

/** A Lithuanian one: century and sex, day of birth, a serial number, and a digit that the others give (Law I-1524). */
function isPersonalCode(text: string): boolean {
  const digits = digitsOf(text);
  const [month, day] = [Number(text.slice(3, 5)), Number(text.slice(5, 7))];
  const remainder = (weights: string) =>
    Array.from(weights, Number).reduce((sum, weight, at) => sum + weight * digits[at]!, 0) % 11;
  const first = remainder('1234567891');
  const check = first < 10 ? first : remainder('3456789123') % 10;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && check === digits[10];
}
