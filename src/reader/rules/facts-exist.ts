// Each fact that an article names is in shop.yml, with as many forms of its word as the language has.
//   ok      {{returnDays}}    {{returnDays: day | days}}    {{returnDays: день | дня | дней}}
//   ok      \{{name}}, which customers read as {{name}}
//   not ok  {{retrunDays}}    {{returnDays: день | дней}}
// Drafts may hold what a helpdesk's template left, such as {{name}}: their editor sees it.
import type { Locale } from '../../text/languages.ts';
import { textsOf, type Content, type Text } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { integerForms, unfilledMentions, type Facts, type Mention } from '../facts.ts';
import { lineOf } from '../line-of.ts';
import type { Shop } from '../schema.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: {
    unknown: (name: string) =>
      `there is no fact ${name}: add it to facts: in shop.yml, or write \\{{ for braces that customers read.`,
    hasUnit: (name: string) => `the unit of ${name} is written with it: write {{${name}}}, without words`,
    forms: (whole: string, count: number, locale: string, examples: number[]) =>
      `${whole} has ${count} ${count === 1 ? 'form' : 'forms'}: in ${locale} write ${examples.length}, those for ${examples.join(', ')}`,
  },
  lt: {
    unknown: (name: string) =>
      `fakto ${name} nėra: pridėkite jį prie facts: faile shop.yml arba rašykite \\{{, jei skliaustus turi matyti klientai.`,
    hasUnit: (name: string) => `${name} jau turi savo vienetą: rašykite {{${name}}}, be žodžių`,
    forms: (whole: string, count: number, locale: string, examples: number[]) =>
      `${whole}: žodžio formų – ${count}, o ${locale} kalboje jų ${examples.length}: parašykite tas, kurių reikia skaičiams ${examples.join(', ')}`,
  },
  ru: {
    unknown: (name: string) =>
      `факта ${name} нет: добавьте его в facts: в shop.yml или напишите \\{{, если скобки должны видеть покупатели.`,
    hasUnit: (name: string) => `у ${name} уже есть единица: напишите {{${name}}}, без слов`,
    forms: (whole: string, count: number, locale: string, examples: number[]) =>
      `${whole}: форм слова — ${count}, а в языке ${locale} их ${examples.length}: напишите те, что нужны для чисел ${examples.join(', ')}`,
  },
};

export const factsExist: Rule = {
  name: 'facts-exist',
  severity: 'error',
  needed: true,
  find: (content) =>
    isShopRead(content)
      ? textsOf(content)
          .filter(({ draft }) => !draft)
          .flatMap((text) => unfilled(text, content.shop))
      : [],
};

/** With an error in shop.yml its facts are not known, and no article is to blame. */
function isShopRead({ problems, shopFile }: Content): boolean {
  return !problems.some(({ path, severity }) => path === shopFile.path && severity === 'error');
}

function unfilled(text: Text, { facts, editorLocale }: Pick<Shop, 'facts' | 'editorLocale'>): Finding[] {
  const { path, frontMatter, bodyLine, asWritten, locale } = text;
  const { fields, body } = asWritten;
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
    at: mention.whole,
    message: complaint(mention, facts, { locale, editorLocale }),
  }));
}

type Locales = { locale: string; editorLocale: Locale };

function complaint({ whole, name, forms }: Mention, facts: Facts, { locale, editorLocale }: Locales): string {
  const say = messages[editorLocale];
  const fact = Object.hasOwn(facts, name) ? facts[name]! : null;
  if (!fact) return say.unknown(name) + didYouMean(name, Object.keys(facts), editorLocale);
  if (fact.kind !== 'count') return say.hasUnit(name);
  const examples = integerForms(locale).map(({ example }) => example);
  return say.forms(whole, forms.length, locale, examples);
}
