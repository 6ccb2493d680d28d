// Short answers as a helpdesk's macros, so that agents and site say one thing: the article's answer and its address.
import { pageAddress } from '../markdown/links.ts';
import type { Article, Content } from '../reader/content.ts';
import { publishedAt } from '../reader/shop.ts';
import { shorten } from '../text/index.ts';
import { rowsToCsv } from './csv.ts';

/** `answer` is the summary, or the beginning of the text. */
export type Macro = { title: string; category: string; locale: string; answer: string; url: string };

const MAX_ANSWER = 300; // characters, where there is no summary

/** Of what is published; an article that says nothing gives none. */
export function toMacros({ articles, categories, shop }: Content, locales: string[]): Macro[] {
  const { site, base } = publishedAt(shop);
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  return articles
    .filter(({ draft, locale }) => !draft && locales.includes(locale))
    .map((article) => ({
      title: article.title,
      category: titles.get(`${article.locale}/${article.category}`) ?? article.category,
      locale: article.locale,
      answer: answerOf(article),
      url: new URL(pageAddress(article.id, base), site).href,
    }))
    .filter(({ answer }) => answer !== '');
}

function answerOf({ summary, outline }: Article): string {
  return summary ?? shorten(outline.sections.find(({ text }) => text)?.text ?? '', MAX_ANSWER);
}

/** What an agent sends. */
const textOf = ({ answer, url }: Macro): string => `${answer}\n\n${url}`;

/** Plain text comes from articles, so it is escaped before it is HTML. */
const htmlOf = ({ answer, url }: Macro): string =>
  `<p>${escaped(answer)}</p><p><a href="${escaped(url)}">${escaped(url)}</a></p>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `::` makes a folder of what stands before it. */
const zendeskTitle = ({ locale, category, title }: Macro): string =>
  [locale, category, title].map((part) => part.replaceAll('::', ':')).join('::');

type Helpdesk = { json: (macros: Macro[]) => object; csv: (macros: Macro[]) => string[][] };

/** By the name that `--for` takes. */
export const helpdesks: Record<string, Helpdesk> = {
  // https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/: each is the body of one request.
  zendesk: {
    json: (macros) => ({
      macros: macros.map((macro) => ({
        title: zendeskTitle(macro),
        description: macro.url,
        active: true,
        actions: [{ field: 'comment_value_html', value: htmlOf(macro) }],
      })),
    }),
    csv: (macros) => [
      ['title', 'description', 'active', 'comment_value_html'],
      ...macros.map((macro) => [zendeskTitle(macro), macro.url, 'true', htmlOf(macro)]),
    ],
  },
  // https://developers.gorgias.com/reference/create-macro
  gorgias: {
    json: (macros) => ({
      macros: macros.map((macro) => ({
        name: macro.title,
        language: macro.locale,
        actions: [
          {
            name: 'setResponseText',
            title: 'Add response text',
            type: 'user',
            arguments: { body_text: textOf(macro), body_html: htmlOf(macro) },
          },
        ],
      })),
    }),
    csv: (macros) => [
      ['name', 'language', 'tags', 'body_text', 'body_html'],
      ...macros.map((macro) => [macro.title, macro.locale, macro.category, textOf(macro), htmlOf(macro)]),
    ],
  },
};

export function macrosToText(macros: Macro[], { json, csv }: Helpdesk, format: 'json' | 'csv'): string {
  return format === 'json' ? `${JSON.stringify(json(macros), null, 2)}\n` : rowsToCsv(csv(macros));
}
