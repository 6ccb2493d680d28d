// One Markdown file, an article or the introduction of a category: its fields checked, its facts filled in, its body read.
import type { z } from 'zod';
import { outline, type Outline } from '../markdown/outline.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { tidyText } from '../markdown/text.ts';
import { fold } from '../text/index.ts';
import type { Locale } from '../text/languages.ts';
import type { Text } from './content.ts';
import { fillFacts } from './facts.ts';
import { readMarkdown, type Checked } from './fields.ts';
import { createProblem } from './problem.ts';
import type { Shop } from './schema.ts';
import { readText, shown } from './text-file.ts';

type BodyKeys = 'frontMatter' | 'body' | 'bodyLine' | 'outline';
/** `body` has its facts; `written` is the body before that. */
export type MarkdownText = Pick<Text, BodyKeys> & { written: string };
type ReadText<Fields> = Checked<Fields> & { text: MarkdownText | null };

const messages: Record<Locale, { repeated: string; tooDeep: string }> = {
  en: {
    repeated: 'the page shows the title already, so this heading is left out: delete it',
    tooDeep: 'quotes or lists nest too deep here for anybody to read: take some levels out',
  },
  lt: {
    repeated: 'pavadinimą puslapis rodo pats, todėl ši antraštė praleidžiama: ištrinkite ją',
    tooDeep: 'citatų ar sąrašų čia vienas kitame per daug, kad kas juos perskaitytų: palikite mažiau lygių',
  },
  ru: {
    repeated: 'название страница показывает сама, поэтому этот заголовок пропущен: удалите его',
    tooDeep: 'цитаты или списки здесь вложены слишком глубоко, чтобы их читать: уберите несколько уровней',
  },
};

/** What the shop says of its texts. */
export type TextSettings = Pick<Shop, 'facts' | 'editorLocale'>;

/** @param file absolute  @returns `fields` and `text` are null when a problem stands in their way */
export function readMarkdownText<Schema extends z.ZodType<{ title: string }>>(
  file: string,
  schema: Schema,
  { locale, facts, editorLocale }: TextSettings & { locale: string },
): ReadText<z.infer<Schema>> {
  const path = shown(file);
  const { source, problems } = readText(file, editorLocale);
  if (source === null) return { fields: null, text: null, problems };
  const {
    fields,
    frontMatter,
    body: all,
    bodyLine,
    problems: found,
  } = readMarkdown(path, source, schema, editorLocale);
  const { body: written, repeatedLine } = withoutTitle(all, fields?.title ?? '');
  const body = fillFacts(written, facts, locale);
  const outlined = outlineOf(body);
  const refuse = (message: string, line: number, severity?: 'warning') =>
    createProblem({ rule: 'body', path, line, message, ...(severity && { severity }) });
  const say = messages[editorLocale];
  return {
    fields,
    text: outlined && { frontMatter, body, bodyLine, outline: outlined, written },
    problems: [
      ...found,
      ...(repeatedLine ? [refuse(say.repeated, bodyLine + repeatedLine - 1, 'warning')] : []),
      ...(outlined ? [] : [refuse(say.tooDeep, bodyLine)]),
    ],
  };
}

/** `# Title` or `Title` over a line of =, as the first thing that is written. */
const FIRST_HEADING = /^(\s*)(#[ \t]+[^\n]+|[^\n#>-][^\n]*\n=+[ \t]*)(?:\n|$)/;

/** A first heading that says what the title says leaves empty lines, so that all below keep their numbers. */
function withoutTitle(body: string, title: string): { body: string; repeatedLine: number | null } {
  const [whole = '', before = '', heading = ''] = FIRST_HEADING.exec(body) ?? [];
  if (!heading || sameWords(tidyText(parseMarkdown(heading))) !== sameWords(title)) return { body, repeatedLine: null };
  const lines = (text: string) => text.split('\n').length - 1;
  return { body: '\n'.repeat(lines(whole)) + body.slice(whole.length), repeatedLine: lines(before) + 1 };
}

const sameWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Null for thousands of quotes or lists within each other, which no stack holds. */
function outlineOf(body: string): Outline | null {
  try {
    return outline(body);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
