// Each of an article's questions finds it, and is, like its title, no other article's too.
// An article is first for its own title and questions: nobody has to rename it.
//   ok      “where is my money” finds returns/refund-time
//   not ok  “?!” finds nothing, since no word tells what is asked
//   not ok  returns/refund-time and payments/my-money both ask “Where is my money?”
import { articlesNamed, search, type SearchIndex } from '../../search/index.ts';
import { fold, terms, tokens } from '../../text/index.ts';
import { isLocale, languages } from '../../text/languages.ts';
import type { Article } from '../content.ts';
import { lineOf } from '../line-of.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: {
    twin: (wording: string, id: string) =>
      `“${wording}” is what ${id} asks, too: make the two differ, or merge the articles`,
    notFound: (wording: string) => `“${wording}” does not find this article: add a word that tells what is asked`,
  },
  lt: {
    twin: (wording: string, id: string) =>
      `to paties, ko „${wording}“, klausia ir ${id}: tegul klausimai skiriasi arba sujunkite straipsnius`,
    notFound: (wording: string) =>
      `pagal „${wording}“ paieška šio straipsnio neranda: pridėkite žodį, iš kurio aišku, ko klausiama`,
  },
  ru: {
    twin: (wording: string, id: string) =>
      `о том же, что и «${wording}», спрашивает ${id}: сделайте вопросы разными или объедините статьи`,
    notFound: (wording: string) =>
      `по словам «${wording}» поиск не находит эту статью: добавьте слово, из которого ясно, о чём спрашивают`,
  },
};
type Words = (typeof messages)['en'];

export const articlesAreFound: Rule = {
  name: 'articles-are-found',
  severity: 'error',
  searches: true,
  find: ({ locales, articles, shop }, indexOf) =>
    locales.flatMap((locale) => {
      const index = indexOf(locale);
      const say = messages[shop.editorLocale];
      const first = new Map<string, Article>();
      const published = articles.filter((article) => article.locale === locale && !article.draft);
      return published.flatMap((article) =>
        [article.title, ...article.questions].flatMap(
          (wording) =>
            twin(article, wording, { first, say }) ??
            (wording === article.title ? [] : notFound(article, wording, { index, say })) ??
            [],
        ),
      );
    }),
};

/** `first` is what was asked so far, by its terms, and the article that asked it first. */
type Asked = { first: Map<string, Article>; say: Words };

function twin(article: Article, wording: string, { first, say }: Asked): Finding | null {
  const key = termsOf(wording, article.locale);
  const other = first.get(key) ?? article;
  first.set(key, other);
  if (other === article) return null;
  return finding(article, wording, say.twin(wording, other.id));
}

/** Without a stemmer terms are mere beginnings, which different wordings share. */
function termsOf(wording: string, locale: string): string {
  const words = isLocale(locale) ? terms(wording, languages[locale]) : tokens(wording).map(({ text }) => fold(text));
  return words.join(' ');
}

type Searched = { index: SearchIndex; say: Words };

/** Most wordings name their article alone, which search then puts first: no need to search, which takes 6 ms each. */
function notFound(article: Article, wording: string, { index, say }: Searched): Finding | null {
  const [named, ...others] = articlesNamed(index, wording).map((place) => index.documents[place]!.id);
  if (named === article.id && !others.length) return null;
  const { hits } = search(index, wording, { limit: 1 });
  if (hits[0]?.id === article.id) return null;
  return finding(article, wording, say.notFound(wording));
}

function finding({ path, frontMatter }: Article, wording: string, message: string): Finding {
  return { path, line: lineOf(frontMatter, wording), message };
}
