// npm run insights -- --tickets EXPORT: a helpdesk's export → how support is doing.
import { findPeople, peopleToMarkdown } from '../../src/insights/support/people.ts';
import { toSupportHtml } from '../../src/insights/support/html.ts';
import { toSupportMarkdown } from '../../src/insights/support/markdown.ts';
import { usualAssumptions, type Assumptions } from '../../src/insights/support/savings.ts';
import { toSupport, type Support } from '../../src/insights/support/support.ts';
import { supportWords } from '../../src/insights/support/words/index.ts';
import { createEmbedder } from '../../src/miner/clusters/embedder.ts';
import { isReject, readExport } from '../../src/miner/export/read-export.ts';
import { contactsOf } from '../../src/miner/privacy/contacts.ts';
import { createVoice } from '../../src/miner/report/figures.ts';
import { readQuestionsOnAllCores } from '../../src/miner/rim/all-cores.ts';
import { mine } from '../../src/miner/rim/mine.ts';
import { readSiteTokens } from '../../src/miner/rim/site-tokens.ts';
import type { Ticket } from '../../src/miner/ticket.ts';
import { writeWhole } from '../../src/reader/atomic-file.ts';
import type { Content } from '../../src/reader/content.ts';
import { UserError } from '../../src/reader/problem.ts';
import { MIN_COUNT } from '../../src/reader/signals.ts';
import { builtInThesaurus } from '../../src/reader/thesaurus.ts';
import { toSources } from '../drafts/arguments.ts';
import { createShelf } from './shelf.ts';

export type SupportArguments = {
  files: string[];
  content: Content;
  /** What the user gave after --assume; '' where nothing. */
  assume: string;
  people: boolean;
  report: string;
  locale: string;
  json: boolean;
  'dry-run': boolean;
};

export async function reportSupport(given: SupportArguments): Promise<void> {
  const { files, content, report: name } = given;
  const assumptions = readAssumptions(given.assume);
  const sources = toSources(files);
  const known = { keep: contactsOf(content.shop), ...(content.locales.length && { home: content.locales }) };
  const mined = await mine(readQuestionsOnAllCores(sources, known), content, {
    embed: createEmbedder(builtInThesaurus()),
    minSize: MIN_COUNT,
  });
  if (!mined.questions.length)
    throw new UserError(
      `${files.join(', ')}: no ticket could be read: npm run drafts says what is wrong with each row`,
    );
  const openings = content.shop.channels.flatMap(({ hours }) => (hours ? [hours] : []));
  const support = toSupport(mined, {
    timeZone: content.shop.timeZone,
    openings,
    assumptions,
    library: createShelf(content).library,
  });
  if (given.json) console.log(JSON.stringify(support));
  if (given['dry-run']) return;
  writeSupport(support, given);
  const written = [`${name}.html`, `${name}.md`];
  if (given.people) written.push(await writePeople(given));
  if (!given.json) console.log(`${support.tickets} tickets. Written: ${written.join(', ')}.\nNext: read ${name}.html.`);
}

function writeSupport(support: Support, { report: name, locale }: SupportArguments): void {
  const language = { voice: createVoice(locale), own: supportWords(locale) };
  writeWhole(`${name}.html`, toSupportHtml(support, language, readSiteTokens()));
  writeWhole(`${name}.md`, toSupportMarkdown(support, language));
}

/** @returns the file; its name is in .gitignore */
async function writePeople({ files, report, locale }: SupportArguments): Promise<string> {
  const file = `${report}-people.md`;
  writeWhole(file, peopleToMarkdown(await findPeople(ticketsOf(files)), supportWords(locale)));
  return file;
}

async function* ticketsOf(files: string[]): AsyncGenerator<Ticket> {
  for await (const reading of readExport(toSources(files))) if (!isReject(reading)) yield reading;
}

/** `share=30,minutes=6,hour=18`; what is not named stays as it is usual. */
function readAssumptions(text: string): Assumptions {
  const assumptions = { ...usualAssumptions };
  for (const part of text ? text.split(',') : []) {
    const [, name, number] = /^(share|minutes|hour)=(\d{1,6}(?:\.\d+)?)$/.exec(part.trim()) ?? [];
    if (name === undefined || (name === 'share' && Number(number) > 100))
      throw new UserError(`--assume ${part}: give share=25 (per cent), minutes=8 or hour=15, with commas between`, 2);
    assumptions[name as keyof Assumptions] = Number(number) / (name === 'share' ? 100 : 1);
  }
  return assumptions;
}
