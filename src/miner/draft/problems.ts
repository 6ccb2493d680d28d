// What happened to a customer, asked as an editor would: «Морковь не взошла» → «Что делать, если морковь не взошла?».
import { minerLanguageOf } from '../words/languages/index.ts';
import { patternsOf } from './tidy.ts';
import { toWording, type Measure, type RankedWording } from './worth.ts';

const MAX_EVENT = 6; // words; longer ones are a story
const MIN_EVENT = 2;

export function problemsIn(wordings: readonly RankedWording[], measure: Measure): RankedWording[] {
  return wordings.flatMap(({ text, ticketId }) => {
    const question = toProblem(text, measure);
    const wording = question && toWording(question, ticketId, 'problem', measure);
    return wording ? [wording] : [];
  });
}

/** Null where it tells no event that could be anybody's. */
export function toProblem(wording: string, { locale, grammar }: Pick<Measure, 'locale' | 'grammar'>): string | null {
  const { problem } = minerLanguageOf(locale).questionForms;
  const text = wording.replace(problem.asked, '');
  const { own, ownStory, days, pointing, anyQuestionWord } = patternsOf(locale);
  const size = text.split(' ').length;
  const isOwn = [own, ownStory, days, pointing, anyQuestionWord].some((pattern) => pattern.test(text));
  if (size < MIN_EVENT || size > MAX_EVENT || isOwn || /[?,:;«»„“\p{N}]/u.test(text) || !grammar.happens(text))
    return null;
  const event = text.charAt(0).toLowerCase() + text.slice(1).replace(/[.!]$/, '');
  const question = problem.question.replace('$<event>', event);
  return question.charAt(0).toUpperCase() + question.slice(1);
}
