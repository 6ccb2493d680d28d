// Guided answers: `guide:` in an article's front matter is a small decision tree. Each of its steps asks a question, whose
// answers name the step that follows, or gives the result.
import { z } from 'zod';
import type { Section } from '../markdown/outline.ts';
import { inEach } from './field-words.ts';
import { printable } from './printable.ts';

const text = z.string().overwrite(printable).trim().min(1);
/** Part of an address, and never a number: JavaScript would sort those to the front. */
const stepName = z.string().regex(/^[a-z][a-z0-9-]*$/, {
  error: inEach({
    en: 'a name of small letters, digits and hyphens, a letter first, such as in-locker',
    lt: 'vardą iš mažųjų lotyniškų raidžių, skaitmenų ir brūkšnelių, prasidedantį raide, pvz., in-locker',
    ru: 'имя из строчных латинских букв, цифр и дефисов, сначала буква, например in-locker',
  }),
});

const questionSchema = z.strictObject({
  question: text,
  /** What a customer may answer → the name of the step that follows. */
  answers: z.record(text, stepName).refine((answers) => Object.keys(answers).length > 1, {
    error: inEach({
      en: 'a question needs two answers or more: add one',
      lt: 'klausimui reikia bent dviejų atsakymų: pridėkite dar vieną',
      ru: 'вопросу нужно не меньше двух ответов: добавьте ещё один',
    }),
  }),
});
const resultSchema = z.strictObject({
  result: text,
  /** The slug of the article that says more. */
  article: text.optional(),
});

/** Step by name, in the order of the file; the first is where it begins. */
export const guideSchema = z
  .record(
    stepName,
    z.union([questionSchema, resultSchema], {
      error: inEach({
        en: 'this is no step: write question: with answers: under it, or result: with article: beside it if you like',
        lt: 'tai ne žingsnis: įrašykite question: ir po juo answers: arba result: ir, jei norite, šalia article:',
        ru: 'это не шаг: напишите question: и под ним answers: или result: и, если хотите, рядом article:',
      }),
    }),
  )
  .refine((guide) => Object.keys(guide).length > 0, {
    error: inEach({
      en: 'the guide has no step: write one, or take guide: out',
      lt: 'vedlys neturi nė vieno žingsnio: parašykite žingsnį arba ištrinkite guide:',
      ru: 'в помощнике нет ни одного шага: напишите шаг или удалите guide:',
    }),
  });
export type Guide = z.infer<typeof guideSchema>;
export type GuideStep = Guide[string];
/** What was answered so far: the question, the step where it was asked, and the answer. */
export type GivenAnswer = { step: string; question: string; answer: string };

export function firstStep(guide: Guide): string {
  return Object.keys(guide)[0]!;
}

/** Answer → step, in the order of the file; none for a result. */
export function answersOf(step: GuideStep | undefined): [answer: string, next: string][] {
  return step && 'question' in step ? Object.entries(step.answers) : [];
}

/** Every text of the guide through `fill`. */
export function fillGuide(guide: Guide, fill: (text: string) => string): Guide {
  const steps = Object.entries(guide).map(([name, step]): [string, GuideStep] => {
    if ('result' in step) return [name, { ...step, result: fill(step.result) }];
    const answers = Object.entries(step.answers).map(([answer, next]) => [fill(answer), next]);
    return [name, { question: fill(step.question), answers: Object.fromEntries(answers) }];
  });
  return Object.fromEntries(steps);
}

/** What search reads of it: a question with its answers is a section, and so is a result. */
export function guideSections(guide: Guide | undefined): Section[] {
  return Object.values(guide ?? {}).map((step) =>
    'question' in step
      ? { heading: step.question, anchor: '', text: Object.keys(step.answers).join('. ') }
      : { heading: '', anchor: '', text: step.result },
  );
}

/** Every answer of the way to a step, from the first on. Where several ways lead there it is not known which was taken: null. */
export function answersBefore(guide: Guide, step: string): GivenAnswer[] | null {
  const given: GivenAnswer[] = [];
  for (let reached = step; reached !== firstStep(guide);) {
    const ways = Object.entries(guide).flatMap(([name, before]) =>
      answersOf(before).flatMap(([answer, next]) =>
        next === reached && 'question' in before ? [{ step: name, question: before.question, answer }] : [],
      ),
    );
    if (ways.length !== 1) return null;
    given.unshift(ways[0]!);
    reached = ways[0]!.step;
  }
  return given;
}
