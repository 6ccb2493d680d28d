// remark-lint's rules, run over the tree that pages are made of.
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { parseMarkdown } from './parse.ts';

/** `id` is the name of remark-lint's rule; `line` counts from 1; `text` is the Markdown that it is about, one line of it. */
export type Finding = { id: string; line: number; text: string };

/** @returns a function that looks for what the rules know, in one Markdown text after the other */
export function createLinter(rules: PluggableList): (markdown: string) => Finding[] {
  const processor = unified().use(rules).freeze();
  return (markdown) => {
    const file = new VFile({ value: markdown });
    processor.runSync(parseMarkdown(markdown), file);
    return file.messages.map(({ ruleId = '', line = 1, place }) => ({
      id: ruleId,
      line,
      text: place && 'start' in place ? firstLine(markdown.slice(place.start.offset, place.end.offset)) : '',
    }));
  };
}

const MAX_SHOWN = 80; // characters

function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > MAX_SHOWN || line.length < text.length ? `${line.slice(0, MAX_SHOWN)}…` : line;
}
