// Two titles in one list are told apart by more than a small word.
//   ok      How do I return an item?      How do I return a gift?
//   not ok  Can I cancel my order?        Can I cancel an order?
import { languageOf } from '../../text/languages.ts';
import { terms } from '../../text/index.ts';
import type { Article } from '../content.ts';
import { lineOf } from '../line-of.ts';
import { tellingTerms } from '../vectors.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: (title: string, id: string) =>
    `“${title}” is almost the title of ${id}: say in both what makes the two differ, or merge the articles`,
  lt: (title: string, id: string) =>
    `„${title}“ – beveik straipsnio ${id} pavadinimas: abiejuose parašykite, kuo jie skiriasi, arba sujunkite straipsnius`,
  ru: (title: string, id: string) =>
    `«${title}» — почти то же название, что у ${id}: напишите в обоих, чем они отличаются, или объедините статьи`,
};

export const titlesDiffer: Rule = {
  name: 'titles-differ',
  severity: 'warning',
  find({ articles, shop }) {
    const first = new Map<string, Article>();
    return articles
      .filter(({ draft }) => !draft)
      .flatMap((article) => {
        const key = keyOf(article);
        const other = first.get(key) ?? article;
        first.set(key, other);
        // The very same words are what articles-are-found says.
        if (other === article || sameWords(article, other)) return [];
        const line = lineOf(article.frontMatter, article.asWritten.title);
        return [
          {
            path: article.path,
            line,
            at: article.asWritten.title,
            message: messages[shop.editorLocale](article.title, other.id),
          },
        ];
      });
  },
};

/** What is asked in its order (from card to invoice, from invoice to card), and the first word: how to cancel is not why. */
function keyOf({ title, locale }: Article): string {
  const language = languageOf(locale);
  const telling = tellingTerms(title, language);
  return telling.length ? [locale, terms(title, language)[0], ...telling].join(' ') : `${locale} ${title}`;
}

function sameWords({ title, locale }: Article, other: Article): boolean {
  const language = languageOf(locale);
  return terms(title, language).join(' ') === terms(other.title, language).join(' ');
}
