// A help centre of any size for the benchmarks, the same in every run: about 200 words an article, categories of 50.
// Titles are 25 questions about 400 things of 20 kinds, so that many articles compete for one query; the text is made
// of the fixture shop's own English sentences, with the thing's name and other numbers in them, so that it is natural
// and does not compress better than a real shop's would.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outline } from '../../src/markdown/outline.ts';
import { articleToDocument } from '../../src/reader/article-to-document.ts';
import { readContent } from '../../src/reader/read-content.ts';
import type { SearchDocument } from '../../src/search/index.ts';
import { fixtureShop } from './fixture-shop.ts';

/** `reworded` is the title's question as a customer would type it; `markdown` is the file, front matter included. */
export type GeneratedArticle = { id: string; title: string; reworded: string; markdown: string };

/** Title and the customer's words for it; `{}` is the thing. */
const questions: [title: string, reworded: string][] = [
  ['How do I return the {}?', 'send back my {}'],
  ['When will I get the refund for the {}?', 'how long does a refund take {}'],
  ['What if the {} arrives damaged?', '{} arrived damaged what to do'],
  ['How do I clean the {}?', 'cleaning {}'],
  ['How long is the warranty of the {}?', '{} warranty how many years'],
  ['Can I exchange the {} for another colour?', 'exchange {} different colour'],
  ['How much does delivery of the {} cost?', 'delivery price for {}'],
  ['When will the {} be back in stock?', '{} out of stock when again'],
  ['Can I change the order of the {}?', 'changing my order {}'],
  ['How do I cancel the order of the {}?', 'cancelling {} order'],
  ['How do I assemble the {}?', '{} assembly instructions'],
  ['Can the {} be delivered to a parcel locker?', 'parcel lockers {} delivered'],
  ['Which parts are missing from the {}?', 'missing part in the box of my {}'],
  ['Can I pay for the {} in instalments?', 'pay in instalments for {}'],
  ['How do I get an invoice for the {}?', 'need invoice {}'],
  ['What are the dimensions of the {}?', '{} dimensions width height'],
  ['Can I collect the {} from the store?', 'collecting {} at the store'],
  ['Where is the {} made?', 'where do you make {}'],
  ['What do I do with the old {}?', 'take away my old {}'],
  ['Can I buy a spare part for the {}?', 'buy spare parts {}'],
  ['Does the {} fade in the sun?', '{} fading sun'],
  ['How do I use a promo code for the {}?', 'promo codes {} not working'],
  ['Why was I charged twice for the {}?', 'charged two times {}'],
  ['Can the {} be used outdoors?', '{} outdoor use'],
  ['Is the {} safe for children?', '{} children safety'],
];
const materials =
  'oak pine walnut bamboo linen cotton velvet wool leather rattan steel brass copper ceramic glass marble concrete cork paper felt';
const goods =
  'desk lamp,armchair,bookcase,dining table,duvet cover,curtain,rug,mirror,vase,bed frame,pillow,wardrobe,candle holder,stool,plant pot,coat rack,wall clock,serving tray,storage basket,picture frame';

const WORDS = 200; // in an article
const CATEGORY = 50; // articles in one

/** @param count up to 10,000, of which each has its own title */
export function generateArticles(count: number): GeneratedArticle[] {
  const sentences = sampleSentences();
  return Array.from({ length: count }, (_, place) => generateArticle(place, sentences));
}

/** Writes articles and categories as a content folder, with the fixture shop's shop.yml but for the articles that it names. */
export function writeContent(dir: string, articles: GeneratedArticle[]): void {
  const files = new Map(articles.map(({ id, markdown }) => [`${id}.md`, markdown]));
  for (const category of new Set(articles.map(({ id }) => dirname(id))))
    files.set(`${category}/index.md`, `---\ntitle: Topic ${category.split('-')[1]}\n---\n`);
  files.set('shop.yml', readFileSync(join(fixtureShop, 'shop.yml'), 'utf8').replace(/^mostAsked:.*$/m, ''));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
}

/** A generated article as the search engine reads it. */
export function toDocument({ id, title, markdown }: GeneratedArticle, order: number): SearchDocument {
  const body = markdown.split('---\n').slice(2).join('---\n');
  const summary = JSON.parse(/^summary: (.*)$/m.exec(markdown)![1]!) as string;
  const { sections } = outline(body);
  return articleToDocument({ id, title, summary, questions: [], order, sections }, 'Topic', `/${id}/`);
}

function generateArticle(place: number, sentences: string[]): GeneratedArticle {
  // 7,919 has no divisor in common with 10,000: neighbours differ in both question and thing, and none comes twice.
  const number = (place * 7919) % 10_000;
  const [question, customers] = questions[number % 25]!;
  const random = randomFrom(number + 1);
  const thing = `${pick(materials.split(' '), Math.floor(number / 25))} ${pick(goods.split(','), Math.floor(number / 500))}`;
  const [title, reworded] = [question.replace('{}', thing), customers.replace('{}', thing)];
  const sentence = () => {
    const text = pick(sentences, Math.floor(random() * sentences.length));
    return text
      .replace(/\b(item|parcel|product|mattress|lamp)\b/, (word) => (random() < 0.5 ? thing : word))
      .replace(/\d+/g, () => String(1 + Math.floor(random() * 99)));
  };
  const markdown = `---\ntitle: ${title}\nsummary: ${JSON.stringify(sentence())}\nupdated: 2026-09-0${1 + (place % 9)}\n---\n\n${body(sentence)}`;
  const category = String(Math.floor(place / CATEGORY)).padStart(3, '0');
  return { id: `en/topic-${category}/${slug(title)}`, title, reworded, markdown };
}

/** An introduction, numbered steps, and sections until the words are enough. */
function body(sentence: () => string): string {
  const paragraph = () => [sentence(), sentence(), sentence()].join(' ');
  const blocks = [paragraph(), [1, 2, 3, 4].map((step) => `${step}. ${sentence()}`).join('\n')];
  while (blocks.join(' ').split(/\s+/).length < WORDS)
    blocks.push(`## ${sentence().split(/\s+/).slice(0, 5).join(' ').replace(/\W+$/, '')}`, paragraph());
  return `${blocks.join('\n\n')}\n`;
}

/** Every whole sentence of the fixture shop in English. */
function sampleSentences(): string[] {
  const { articles } = readContent(fixtureShop);
  return articles
    .filter(({ locale, draft }) => locale === 'en' && !draft)
    .flatMap(({ body }) => outline(body).sections)
    .flatMap(({ text }) => text.split(/(?<=[.?!])\s+/))
    .filter((sentence) => /^[A-Z].{20,200}[.?!]$/.test(sentence));
}

function pick<Item>(items: Item[], place: number): Item {
  return items[place % items.length]!;
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');
}

/** Numbers from 0 to 1 by a linear congruential generator (Numerical Recipes' constants): the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
