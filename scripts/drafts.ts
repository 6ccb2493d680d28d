// npm run drafts -- tickets.csv: a helpdesk's export → draft articles for what customers ask and nobody has written yet,
// and one page that says what is asked most. Nothing is written before it is redacted.
import { join } from 'node:path';
import { languages } from '../src/text/languages.ts';
import { choiceNotices, chooseQuestions, createSeen, type Seen } from '../src/miner/questions/choose-questions.ts';
import { createEmbedder } from '../src/miner/clusters/embedder.ts';
import { createReadingNotes, readingNotesToLines, type ReadingNotes } from '../src/miner/export/reading-notes.ts';
import { contactsOf } from '../src/miner/privacy/contacts.ts';
import { readQuestions } from '../src/miner/questions/read-questions.ts';
import { readQuestionsOnAllCores } from '../src/miner/rim/all-cores.ts';
import { removeStaleParts } from '../src/reader/atomic-file.ts';
import { runCommand } from './terminal/command.ts';
import { tallyEvents } from './terminal/tally-events.ts';
import { toQuestions } from '../src/insights/failed-questions.ts';
import type { Question } from '../src/miner/ticket.ts';
import type { Content } from '../src/reader/content.ts';
import { contentDir } from '../src/reader/read-content.ts';
import { readDraftsArguments, toSources, type DraftsOptions } from './drafts/arguments.ts';
import { output, refuseBroken, refuseUnreadable, remarks, writeAll, writeReports } from './drafts/output.ts';
import { formatProblems } from '../src/reader/problem.ts';
import { readHelpCentre } from '../src/reader/help-centre.ts';
import { createLastGate } from '../src/miner/rim/last-gate.ts';
import { mine } from '../src/miner/rim/mine.ts';
import { createMeanings, createWriter, isLoopback } from '../src/miner/rim/model-client.ts';
import { createPatience } from '../src/miner/rim/model-request.ts';
import { printQuestions, readQuestionLines } from '../src/miner/rim/question-lines.ts';
import { builtInThesaurus } from '../src/reader/thesaurus.ts';

/** As far back as three months: what was asked before has been answered, or nobody asks it any more. */
const DAYS_OF_EVENTS = 90;

await runCommand(async () => {
  const { options, files } = readDraftsArguments();
  // Events alone are enough: nothing then comes through the pipe.
  const sources = options.events && !files.length ? [] : toSources(files);
  const content = readHelpCentre(contentDir(options.content));
  warnOfContent(content);
  const seen = createSeen();
  const notes = createReadingNotes();
  const readings = readingsOf(sources, options, content, { seen, notes });
  if (options.stage) {
    await printQuestions(readings);
    return refuseBroken(seen);
  }
  const mined = await mine(readings, content, {
    ...models(options),
    minSize: options['min-size'],
    unanswered: options.unanswered,
    locale: options.locale,
    progress: (message) => console.error(message),
  });
  const gate = createLastGate(contactsOf(content.shop));
  // A week in which nothing was searched in vain is no broken export.
  if (sources.length) refuseUnreadable(mined, seen, gate);
  const home = content.locales.length ? content.locales : Object.keys(languages);
  mined.notices.unshift(...choiceNotices(options, options.locale ? [options.locale] : home, seen));
  if (!options['dry-run']) removeStaleParts(content.dir);
  const written = options['dry-run'] ? [] : writeAll(mined, content, options['apply-questions'], gate);
  const locale = options['report-locale'] ?? content.shop.defaultLocale ?? content.defaultLocale;
  const kept = options['dry-run'] ? [] : writeReports(mined, notes, { ...options, locale }, gate);
  const text = output(mined, { written, kept }, options, gate);
  if (text) console.log(text);
  if (options.json) console.error(remarks(mined, options, gate).join('\n'));
  gate.close();
});

/** Drafts are made even if something beside the articles is wrong. */
function warnOfContent({ problems }: Content): void {
  const errors = problems.filter(({ rule, severity }) => rule !== 'empty' && severity === 'error');
  if (errors.length)
    console.error(`${formatProblems(errors)}\nThe drafts are made without what these lines would say.`);
}

/** The same for a whole run and for its first stage alone: pieces read apart must give the questions of one run. */
function readingsOf(
  sources: ReturnType<typeof toSources>,
  options: DraftsOptions,
  content: Content,
  { seen, notes }: { seen: Seen; notes: ReadingNotes },
) {
  const known = { keep: contactsOf(content.shop), ...(content.locales.length && { home: content.locales }) };
  // Whoever runs the first stage alone spreads it over cores and machines.
  const read = options.stage ? readQuestions : readQuestionsOnAllCores;
  const all = options.questions
    ? readQuestionLines(sources)
    : read(sources, { columns: options.columns, notes, ...known });
  return thenSay(chooseQuestions(withSearches(all, content, options.events), options, seen), () =>
    readingNotesToLines(notes),
  );
}

/** What the collector's events say was searched in vain comes after the tickets. */
async function* withSearches<Reading>(
  readings: AsyncIterable<Reading>,
  content: Content,
  events?: string,
): AsyncGenerator<Reading | Question> {
  yield* readings;
  const period = { days: DAYS_OF_EVENTS, to: new Date().toISOString().slice(0, 10) };
  if (events) yield* toQuestions(await tallyEvents(events, period, content));
}

/** How the export was read is shown before anything is made of it. */
async function* thenSay<Reading>(readings: AsyncIterable<Reading>, lines: () => string[]): AsyncGenerator<Reading> {
  yield* readings;
  for (const line of lines()) console.error(line);
}

function models({ embeddings, llm, model }: DraftsOptions) {
  for (const url of [embeddings, llm])
    if (url && !isLoopback(url))
      console.error(`Warning: ${url} is not on this machine; redacted questions will leave it.`);
  const asked = { ...(model && { model }), patience: createPatience() };
  const cache = join('node_modules', '.cache', 'faqtory-embeddings');
  return {
    embed: createEmbedder(builtInThesaurus()),
    meanings: embeddings ? createMeanings(embeddings, cache, asked, (message) => console.error(message)) : undefined,
    write: llm ? createWriter(llm, asked) : undefined,
  };
}
