// Each fact that an article names is in shop.yml, with as many forms of its word as the language has.
//   ok      {{returnDays}}    {{returnDays: day | days}}    {{returnDays: день | дня | дней}}
//   ok      \{{name}}, which customers read as {{name}}
//   not ok  {{retrunDays}}    {{returnDays: день | дней}}
// Drafts may hold what a helpdesk's template left, such as {{name}}: their editor sees it.
import { textsOf, type Content, type Text } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { integerForms, unfilledMentions, type Facts, type Mention } from '../facts.ts';
import { lineOf } from '../line-of.ts';
import type { Finding, Rule } from './rule.ts';

export const factsExist: Rule = {
  name: 'facts-exist',
  severity: 'error',
  needed: true,
  find: (content) =>
    isShopRead(content)
      ? textsOf(content)
          .filter(({ draft }) => !draft)
          .flatMap((text) => unfilled(text, content.shop.facts))
      : [],
};

/** With an error in shop.yml its facts are not known, and no article is to blame. */
function isShopRead({ problems, shopFile }: Content): boolean {
  return !problems.some(({ path, severity }) => path === shopFile.path && severity === 'error');
}

function unfilled({ path, frontMatter, bodyLine, asWritten: { fields, body }, locale }: Text, facts: Facts): Finding[] {
  const inFields = fields.flatMap((field) =>
    unfilledMentions(field, facts, locale).map((mention) => ({ mention, line: lineOf(frontMatter, mention.whole) })),
  );
  const inBody = unfilledMentions(body, facts, locale).map((mention) => ({
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
  if (!fact)
    return `there is no fact ${name}: add it to facts: in shop.yml, or write \\{{ for braces that customers read.${didYouMean(name, Object.keys(facts))}`;
  if (fact.kind !== 'count') return `the unit of ${name} is written with it: write {{${name}}}, without words`;
  const examples = integerForms(locale).map(({ example }) => example);
  return `${whole} has ${forms.length} ${forms.length === 1 ? 'form' : 'forms'}: in ${locale} write ${examples.length}, those for ${examples.join(', ')}`;
}
