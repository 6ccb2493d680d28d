// Every way through a guide ends at a result, and every step is on one.
//   ok      guide: { start: { question: …, answers: { Yes: sent, No: unsent } }, sent: { result: … }, unsent: { result: … } }
//   not ok  an answer that names a step that is not there, steps that lead in a circle, a step that no answer leads to
import type { Article, Content } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { answersOf, firstStep, type Guide } from '../guide.ts';
import { lineOf } from '../line-of.ts';
import type { Finding, Rule } from './rule.ts';

export const guidesLead: Rule = {
  name: 'guides-lead',
  severity: 'error',
  needed: true,
  find: (content) =>
    content.articles.flatMap((article) => (article.guide ? faultsOf(article.guide, article, content) : [])),
};

function faultsOf(guide: Guide, article: Article, content: Content): Finding[] {
  const lost = missingSteps(guide);
  // One answer that leads nowhere leaves the steps behind it unreached: that is one problem.
  const others = lost.length ? [] : [...circles(guide), ...unreachedSteps(guide)];
  return [...lost, ...others, ...missingArticles(guide, article, content)].map(({ about, message }) => ({
    path: article.path,
    line: lineOf(article.frontMatter, about),
    message,
  }));
}

/** `about` stands in the line that is to be mended. */
type Fault = { about: string; message: string };

function missingSteps(guide: Guide): Fault[] {
  const names = Object.keys(guide);
  return Object.entries(guide).flatMap(([name, step]) =>
    answersOf(step)
      .filter(([, next]) => !Object.hasOwn(guide, next))
      .map(([answer, next]) => ({
        about: answer,
        message: `in the guide “${answer}” of ${name} leads to ${next}, which is no step: add it, or name another.${didYouMean(next, names)}`,
      })),
  );
}

/** Steps are left once all that they lead to is known to end; who meets a step that is not left yet goes in a circle. */
function circles(guide: Guide): Fault[] {
  const found: Fault[] = [];
  const ended = new Set<string>();
  const follow = (name: string, way: string[]): void => {
    for (const [, next] of answersOf(guide[name])) {
      if (way.includes(next)) {
        const circle = [...way.slice(way.indexOf(next)), next].join(' → ');
        found.push({ about: `${name}:`, message: `the guide goes in a circle, ${circle}: let ${name} lead on` });
      } else if (!ended.has(next)) follow(next, [...way, next]);
    }
    ended.add(name);
  };
  follow(firstStep(guide), [firstStep(guide)]);
  return found;
}

function unreachedSteps(guide: Guide): Fault[] {
  const reached = new Set([firstStep(guide)]);
  // A set is walked to its end, with what is added on the way.
  for (const name of reached) for (const [, next] of answersOf(guide[name])) reached.add(next);
  return Object.keys(guide)
    .filter((name) => !reached.has(name))
    .map((name) => ({
      about: `${name}:`,
      message: `no answer of the guide leads to ${name}: name it in an answer, or take it out`,
    }));
}

function missingArticles(guide: Guide, { locale }: Article, { articles, unread }: Content): Fault[] {
  const names = [...articles, ...unread]
    .filter((other) => other.locale === locale)
    .flatMap(({ category, slug }) => [slug, `${category}/${slug}`]);
  return Object.values(guide).flatMap((step) => {
    const name = 'result' in step ? step.article : undefined;
    if (name === undefined || names.includes(name)) return [];
    const nearest = didYouMean(name, names);
    return [
      {
        about: name,
        message: `the guide names ${name}, which is no article in ${locale}: write the slug of one that is there.${nearest}`,
      },
    ];
  });
}
