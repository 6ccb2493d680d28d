// Each fact that an article names is in shop.yml, with as many forms of its word as the language has.
//   ok      {{returnDays}}    {{returnDays: day | days}}    {{returnDays: день | дня | дней}}
//   not ok  {{retrunDays}}    {{returnDays: день | дней}}
// Drafts may hold what a helpdesk's template left, such as {{name}}: their editor sees it.
import type { Article, Content } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { integerForms, mentions, type Facts, type Mention } from '../facts.ts';
import { guideSections } from '../guide.ts';
import { lineOf } from '../line-of.ts';
import type { Finding, Rule } from './rule.ts';

export const factsExist: Rule = {
  name: 'facts-exist',
  severity: 'error',
  find: (content) =>
    isShopRead(content)
      ? content.articles.filter(({ draft }) => !draft).flatMap((article) => unfilled(article, content.shop.facts))
      : [],
};

/** With an error in shop.yml its facts are not known, and no article is to blame. */
function isShopRead({ problems, shopFile }: Content): boolean {
  return !problems.some(({ path, severity }) => path === shopFile.path && severity === 'error');
}

/** Those in the text are filled in already: what still stands between {{ and }} could not be. */
function unfilled(article: Article, facts: Facts): Finding[] {
  const { path, frontMatter, body, bodyLine, title, summary = '', questions, guide, locale } = article;
  const inGuide = guideSections(guide).flatMap(({ heading, text }) => [heading, text]);
  const inFields = [title, summary, ...questions, ...inGuide].flatMap((field) =>
    mentions(field).map((mention) => ({ mention, line: lineOf(frontMatter, mention.whole) })),
  );
  const inBody = mentions(body).map((mention) => ({
    mention,
    line: bodyLine + body.slice(0, mention.start).split('\n').length - 1,
  }));
  return [...inFields, ...inBody].map(({ mention, line }) => ({
    path,
    line,
    message: complaint(mention, facts, locale),
  }));
}

function complaint({ whole, name, forms }: Mention, facts: Facts, locale: string): string {
  const fact = Object.hasOwn(facts, name) ? facts[name]! : null;
  if (!fact) return `there is no fact ${name}: add it to facts: in shop.yml.${didYouMean(name, Object.keys(facts))}`;
  if (fact.kind !== 'count') return `the unit of ${name} is written with it: write {{${name}}}, without words`;
  const examples = integerForms(locale).map(({ example }) => example);
  return `${whole} has ${forms.length} ${forms.length === 1 ? 'form' : 'forms'}: in ${locale} write ${examples.length}, those for ${examples.join(', ')}`;
}
