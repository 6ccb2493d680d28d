// llms.txt and llms-full.txt of a locale (https://llmstxt.org): what there is to read, and all of it in one file.
import { articleFile, plainText, type MachineArticle } from './article-markdown.ts';

export type MachineCategory = { title: string; articles: (MachineArticle & { markdownUrl: string })[] };
export type MachineSite = { name: string; description: string; url: string };

export function llmsText({ name, description }: MachineSite, categories: MachineCategory[]): string {
  const sections = categories.map(({ title, articles }) => {
    const lines = articles.map(
      ({ title: question, summary, markdownUrl }) =>
        `- [${plainText(question)}](${markdownUrl})${summary ? `: ${plainText(summary)}` : ''}`,
    );
    return `## ${plainText(title)}\n\n${lines.join('\n')}\n`;
  });
  return [`# ${plainText(name)}\n\n> ${plainText(description)}\n`, ...sections].join('\n');
}

export function llmsFullText({ name, description }: MachineSite, categories: MachineCategory[]): string {
  const articles = categories.flatMap((category) => category.articles.map(articleFile));
  return [`# ${plainText(name)}\n\n> ${plainText(description)}\n`, ...articles].join('\n---\n\n');
}
