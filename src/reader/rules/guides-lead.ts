// Every way through a guide ends at a result, and every step is on one.
//   ok      guide: { start: { question: …, answers: { Yes: sent, No: unsent } }, sent: { result: … }, unsent: { result: … } }
//   not ok  an answer that names a step that is not there, steps that lead in a circle, a step that no answer leads to
import type { Locale } from '../../text/languages.ts';
import type { Article, Content } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { answersOf, firstStep, type Guide } from '../guide.ts';
import { lineOf } from '../line-of.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: {
    noStep: (answer: string, name: string, next: string) =>
      `in the guide “${answer}” of ${name} leads to ${next}, which is no step: add it, or name another.`,
    circle: (circle: string, name: string) => `the guide goes in a circle, ${circle}: let ${name} lead on`,
    unreached: (name: string) => `no answer of the guide leads to ${name}: name it in an answer, or take it out`,
    noArticle: (name: string, locale: string) =>
      `the guide names ${name}, which is no article in ${locale}: write the slug of one that is there.`,
  },
  lt: {
    noStep: (answer: string, name: string, next: string) =>
      `guide: žingsnio ${name} atsakymas „${answer}“ veda į ${next}, bet tokio žingsnio nėra: pridėkite jį arba nurodykite kitą.`,
    circle: (circle: string, name: string) => `guide: žingsniai eina ratu, ${circle}: tegul ${name} veda toliau`,
    unreached: (name: string) =>
      `guide: į ${name} neveda joks atsakymas: nurodykite šį žingsnį kuriame nors atsakyme arba išimkite`,
    noArticle: (name: string, locale: string) =>
      `guide nurodo ${name}, bet tokio straipsnio (${locale}) nėra: įrašykite esamo vardą.`,
  },
  ru: {
    noStep: (answer: string, name: string, next: string) =>
      `guide: ответ «${answer}» шага ${name} ведёт к ${next}, но такого шага нет: добавьте его или укажите другой.`,
    circle: (circle: string, name: string) => `guide: шаги идут по кругу, ${circle}: пусть ${name} ведёт дальше`,
    unreached: (name: string) =>
      `guide: к ${name} не ведёт ни один ответ: укажите этот шаг в каком-нибудь ответе или уберите`,
    noArticle: (name: string, locale: string) =>
      `guide называет ${name}, но такой статьи (${locale}) нет: напишите имя существующей.`,
  },
};

export const guidesLead: Rule = {
  name: 'guides-lead',
  severity: 'error',
  needed: true,
  find: (content) =>
    content.articles.flatMap((article) => (article.guide ? faultsOf(article.guide, article, content) : [])),
};

function faultsOf(guide: Guide, article: Article, content: Content): Finding[] {
  const { editorLocale } = content.shop;
  const say = messages[editorLocale];
  const lost = missingSteps(guide, editorLocale);
  // One answer that leads nowhere leaves the steps behind it unreached: that is one problem.
  const others = lost.length ? [] : [...circles(guide, say), ...unreachedSteps(guide, say)];
  return [...lost, ...others, ...missingArticles(guide, article, content)].map(({ about, message }) => ({
    path: article.path,
    line: lineOf(article.frontMatter, about),
    message,
  }));
}

/** `about` stands in the line that is to be mended. */
type Fault = { about: string; message: string };
type Words = (typeof messages)['en'];

function missingSteps(guide: Guide, editorLocale: Locale): Fault[] {
  const names = Object.keys(guide);
  return Object.entries(guide).flatMap(([name, step]) =>
    answersOf(step)
      .filter(([, next]) => !Object.hasOwn(guide, next))
      .map(([answer, next]) => ({
        about: answer,
        message: messages[editorLocale].noStep(answer, name, next) + didYouMean(next, names, editorLocale),
      })),
  );
}

/** Steps are left once all that they lead to is known to end; who meets a step that is not left yet goes in a circle. */
function circles(guide: Guide, say: Words): Fault[] {
  const found: Fault[] = [];
  const ended = new Set<string>();
  const follow = (name: string, way: string[]): void => {
    for (const [, next] of answersOf(guide[name])) {
      if (way.includes(next)) {
        const circle = [...way.slice(way.indexOf(next)), next].join(' → ');
        found.push({ about: `${name}:`, message: say.circle(circle, name) });
      } else if (!ended.has(next)) follow(next, [...way, next]);
    }
    ended.add(name);
  };
  follow(firstStep(guide), [firstStep(guide)]);
  return found;
}

function unreachedSteps(guide: Guide, say: Words): Fault[] {
  const reached = new Set([firstStep(guide)]);
  // A set is walked to its end, with what is added on the way.
  for (const name of reached) for (const [, next] of answersOf(guide[name])) reached.add(next);
  return Object.keys(guide)
    .filter((name) => !reached.has(name))
    .map((name) => ({ about: `${name}:`, message: say.unreached(name) }));
}

function missingArticles(guide: Guide, { locale }: Article, { articles, unread, shop }: Content): Fault[] {
  const { editorLocale } = shop;
  const names = [...articles, ...unread]
    .filter((other) => other.locale === locale)
    .flatMap(({ category, slug }) => [slug, `${category}/${slug}`]);
  return Object.values(guide).flatMap((step) => {
    const name = 'result' in step ? step.article : undefined;
    if (name === undefined || names.includes(name)) return [];
    const nearest = didYouMean(name, names, editorLocale);
    return [{ about: name, message: messages[editorLocale].noArticle(name, locale) + nearest }];
  });
}
