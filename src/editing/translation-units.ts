// An article as a translator gets it: its title, summary, customers' wordings and body, each beside its translation.
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { joinFrontMatter } from '../markdown/front-matter.ts';
import type { Article } from '../reader/content.ts';
import { cutSource, joinSource } from './cut-source.ts';
import type { TranslationState } from '../reader/translation-states.ts';

export const unitFields = ['title', 'summary', 'questions', 'body'] as const;
type Field = (typeof unitFields)[number];
/** `article` is CATEGORY/SLUG of the original; `questions` are a line each; `target` is '' until it is translated. */
export type Unit = { article: string; locale: string; field: Field; source: string; target: string };

/** What is empty in the source needs no translation. */
export function toUnits({ source, translation, locale }: TranslationState): Unit[] {
  return unitFields
    .map((field) => ({
      ...{ article: source.original, locale, field },
      source: textOf(source, field),
      target: translation ? textOf(translation, field) : '',
    }))
    .filter((unit) => unit.source !== '' || unit.target !== '');
}

/** As it is written, with its facts by name: a translator leaves {{returnLabel}} as it is. */
function textOf({ questions, asWritten }: Article, field: Field): string {
  if (field === 'questions') return questions.join('\n');
  return field === 'body' ? asWritten.body.trim() : asWritten[field];
}

/**
 * A translated article's new text, or null where the units say what it says already; what they do not name stays.
 * @param text the file of the translation with its own line ends, if there is one
 * @param today YYYY-MM-DD, the day of the change
 */
export function withUnits(
  state: TranslationState,
  units: Unit[],
  text: string | undefined,
  today: string,
): string | null {
  const { source, translation } = state;
  const given = units.filter(({ target }) => target !== '');
  const changed = given.filter(({ field, target }) => !translation || textOf(translation, field) !== target);
  if (!changed.length) return null;
  const target = (field: Field): string | undefined => changed.find((unit) => unit.field === field)?.target;
  if (!translation || text === undefined) return newTranslation(source, target, today);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const cut = cutSource(text, translation.bodyLine);
  const document = parseDocument(cut.yaml.replaceAll('\r\n', '\n'));
  for (const field of ['title', 'summary'] as const)
    if (target(field) !== undefined) document.set(field, target(field));
  const questions = target('questions');
  if (questions !== undefined) document.set('questions', toList(questions));
  document.set('updated', today);
  const body = target('body');
  return joinSource({
    ...cut,
    yaml: document.toString({ lineWidth: 0 }).replaceAll('\n', newline),
    body: body === undefined ? cut.body : /^\s*/.exec(cut.body)![0] + `${body}\n`.replaceAll('\n', newline),
  });
}

/** With what holds in every language: order, stage, pin and related articles. */
function newTranslation(source: Article, target: (field: Field) => string | undefined, today: string): string {
  const { order, pin, related, stage } = source;
  const questions = toList(target('questions') ?? '');
  const summary = target('summary');
  const fields = {
    title: target('title') ?? source.asWritten.title,
    ...(summary && { summary }),
    ...(questions.length && { questions }),
    ...(stage && { stage }),
    updated: today,
    ...(order !== 1000 && { order }),
    ...(pin && { pin }),
    ...(related.length && { related }),
  };
  return joinFrontMatter(fields, `\n${target('body') ?? ''}\n`);
}

const toList = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Where the translation lies, or goes: in the category folder of the same name. Absolute. @param dir of the content */
export function translationFile({ source, translation, locale }: TranslationState, dir: string): string {
  return translation?.file ?? join(dir, locale, source.category, `${source.slug}.md`);
}
