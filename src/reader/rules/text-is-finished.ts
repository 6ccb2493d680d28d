// Nothing that was left for later is published, and no article without an answer.
//   ok      Refunds take 14 days.
//   ok      <!-- TODO ask Ana -->, which customers do not see
//   not ok  TODO ask Ana   Lorem ipsum dolor   a title with neither a summary nor a text
import { blocksOf } from '../blocks-of.ts';
import type { Article } from '../content.ts';
import type { Finding, Rule } from './rule.ts';

/** In capitals, since todo is Spanish for all. */
const LEFT =
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|PABAIGTI|PAPILDYTI|PATIKSLINTI|ДОПИСАТЬ|ДОДЕЛАТЬ|УТОЧНИТЬ)(?![\p{L}\p{N}_])/u;
const FILLER = /lorem ipsum/i;

const messages = {
  en: {
    left: (text: string) => `“${text}” was left for later: write what customers are to read, or put draft: true back`,
    empty: () => 'there is no answer yet: write a text or a summary, or put draft: true back',
  },
  lt: {
    left: (text: string) =>
      `„${text}“ palikta vėlesniam laikui: parašykite, ką turi perskaityti klientai, arba grąžinkite draft: true`,
    empty: () => 'atsakymo dar nėra: parašykite tekstą ar santrauką (summary) arba grąžinkite draft: true',
  },
  ru: {
    left: (text: string) => `«${text}» осталось на потом: напишите, что прочтут покупатели, или верните draft: true`,
    empty: () => 'ответа пока нет: напишите текст или краткий ответ (summary) либо верните draft: true',
  },
};

export const textIsFinished: Rule = {
  name: 'text-is-finished',
  severity: 'error',
  find: ({ articles, shop }) =>
    articles.filter(({ draft }) => !draft).flatMap((article) => unfinished(article, messages[shop.editorLocale])),
};

function unfinished(article: Article, say: (typeof messages)['en']): Finding[] {
  const { path, frontMatter, body, bodyLine, summary } = article;
  const blocks = blocksOf(article);
  if (!blocks.length && !summary) return [{ path, line: bodyLine, severity: 'warning', message: say.empty() }];
  const code = blocks.filter(({ kind }) => kind === 'code');
  const isCode = (line: number): boolean =>
    code.some((block) => line > block.line && line <= block.line + block.text.split('\n').length);
  const fields = frontMatter.split('\n').map((text, i) => ({ text: text.replace(/^\s*#.*/, ''), line: i + 1 }));
  const lines = withoutComments(body)
    .split('\n')
    .map((text, i) => ({ text, line: bodyLine + i }))
    .filter(({ line }) => !isCode(line));
  return [...fields, ...lines].flatMap(({ text, line }) => {
    const found = LEFT.exec(text) ?? FILLER.exec(text);
    return found ? [{ path, line, at: found[0], message: say.left(found[0]) }] : [];
  });
}

/** Every line stays where it is. */
function withoutComments(text: string): string {
  const [before, ...others] = text.split('<!--');
  return others.reduce((whole, piece) => {
    const end = piece.includes('-->') ? piece.indexOf('-->') + 3 : piece.length;
    return whole + piece.slice(0, end).replace(/[^\n]/g, '') + piece.slice(end);
  }, before!);
}
