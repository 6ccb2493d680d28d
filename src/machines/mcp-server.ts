// A read-only MCP server (https://modelcontextprotocol.io) over a built help centre: search and read, nothing else.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { search, type Hit, type SearchIndex } from '../search/index.ts';
import type { AgentEvents } from './agent-events.ts';
import { articleFile } from './article-markdown.ts';
import type { Articles } from './articles-json.ts';

/** Of one locale: what articles.json holds, and the index that the site searches. */
export type MachineLocale = { articles: Articles; index: SearchIndex };
/** The default locale first. */
export type MachineLocales = Map<string, MachineLocale>;

const MAX_QUERY = 500; // characters, far more than anybody asks in
const MAX_HITS = 20;
const DEFAULT_HITS = 5;

/** @param events who is told what was searched and read, where somebody is */
export function createMcpServer(locales: MachineLocales, version: string, events?: AgentEvents): McpServer {
  const [first] = locales.values();
  const name = first?.articles.name ?? 'Help centre';
  const codes = [...locales.keys()] as [string, ...string[]];
  const server = new McpServer({ name: 'faqtory', title: name, version });
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  server.registerTool(
    'search',
    {
      title: `Search ${name}`,
      description: `Finds the articles of ${name} that answer a customer's question, the best first. Read an article before you answer from it; where the hits are doubtful, say that the help centre has no answer.`,
      inputSchema: {
        query: z.string().min(1).max(MAX_QUERY).describe("The question in the customer's own words"),
        locale: z.enum(codes).default(codes[0]).describe('The language of the question'),
        limit: z.number().int().min(1).max(MAX_HITS).default(DEFAULT_HITS).describe('How many articles at most'),
      },
      annotations,
    },
    ({ query, locale, limit }) => {
      const found = findArticles(locales.get(locale)!, query, limit);
      events?.searched(locale, query, found);
      return asJson(found);
    },
  );
  server.registerTool(
    'read',
    {
      title: `Read an article of ${name}`,
      description: 'Gives one article as Markdown, with its address to link to.',
      inputSchema: { id: z.string().max(MAX_QUERY).describe('The id of a hit: LOCALE/CATEGORY/SLUG') },
      annotations,
    },
    ({ id }) => {
      const article = locales.get(id.split('/')[0]!)?.articles.articles.find((each) => each.id === id);
      if (!article) return { ...asText(`There is no article ${id}: search for it first.`), isError: true };
      events?.read(id);
      return asText(articleFile(article));
    },
  );
  return server;
}

function findArticles({ index, articles }: MachineLocale, query: string, limit: number) {
  const { hits, doubtful, answer, repaired } = search(index, query, { limit });
  const published = new Map(articles.articles.map((article) => [article.id, article]));
  return {
    doubtful,
    ...(repaired && { searchedFor: repaired.query }),
    ...(answer && { answer: answer.text }),
    hits: hits.flatMap(({ id, excerpt }: Hit) => {
      const article = published.get(id);
      if (!article) return [];
      const { title, summary, url } = article;
      return [{ id, title, ...(summary && { summary }), url, excerpt: excerpt.map((span) => span.text).join('') }];
    }),
  };
}

const asText = (text: string) => ({ content: [{ type: 'text' as const, text }] });
const asJson = (value: object) => asText(JSON.stringify(value, null, 2));
