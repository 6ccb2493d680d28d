// A guide as Markdown: each question once, under it its answers and what follows. Shared steps are not repeated, so the
// text is as long as the guide, whatever leads where.
import { plainText } from './article-markdown.ts';

/** Step by name, as the reader has it (src/reader/guide.ts): every answer names a step that is there. */
export type MachineGuide = Record<
  string,
  { question: string; answers: Record<string, string> } | { result: string; article?: string | undefined }
>;
/** The article that a result names; undefined where it is not published. */
export type FindLink = (name: string) => { title: string; url: string } | undefined;

/**
 *     ## What does the tracking link show?
 *
 *     - It’s in a parcel locker → Enter the PIN. [How does a locker work?](https://…)
 *     - It’s on its way → **How long has it been?**
 */
export function guideMarkdown(guide: MachineGuide, findLink: FindLink): string {
  const what = (name: string): string => {
    const step = guide[name]!;
    if ('question' in step) return `**${plainText(step.question)}**`;
    const link = step.article === undefined ? undefined : findLink(step.article);
    return [plainText(step.result), link && `[${plainText(link.title)}](${link.url})`].filter(Boolean).join(' ');
  };
  return Object.values(guide)
    .flatMap((step) => {
      if (!('question' in step)) return [];
      const answers = Object.entries(step.answers).map(([answer, next]) => `- ${plainText(answer)} → ${what(next)}`);
      return [`## ${plainText(step.question)}\n\n${answers.join('\n')}`];
    })
    .join('\n\n');
}
