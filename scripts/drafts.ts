// npm run drafts -- tickets.csv: a helpdesk's export → draft articles for what customers ask and nobody has written yet,
// and one page that says what is asked most. Nothing is written before it is redacted.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createEmbedder } from './drafts/clustering/embedder.ts';
import { minedToJson } from './drafts/mined-json.ts';
import { readQuestions } from './drafts/read-questions.ts';
import { runCommand } from './lib/command.ts';
import { contentDir, readContent, type Content } from './lib/content.ts';
import { readDraftsArguments, toSources, usage, type DraftsOptions } from './lib/drafts-arguments.ts';
import { summary, writeAll, writeReports } from './lib/drafts-output.ts';
import { mine } from './lib/mine.ts';
import { createRemoteEmbedder, createWriter, isLoopback } from './lib/model-client.ts';
import { refuseErrors } from './lib/problem.ts';
import { printQuestions, readQuestionLines } from './lib/question-lines.ts';
import { builtInThesaurus } from './lib/thesaurus.ts';

await runCommand(async () => {
  const read = readDraftsArguments();
  if (!read) return console.log(`Usage: ${usage}`);
  const { options, files } = read;
  const { columns } = options;
  const sources = toSources(files);
  if (options.stage) return printQuestions(readQuestions(sources, { columns }));

  const content = readHelpCentre(contentDir(options.content), options['dry-run']);
  const home = content.locales.length ? content.locales : undefined;
  const readings = options.questions ? readQuestionLines(sources) : readQuestions(sources, { columns, home });
  const mined = await mine(readings, content, {
    ...models(options),
    minSize: options['min-size'],
    locale: options.locale,
    since: options.since,
    progress: (message) => console.error(message),
  });
  const written = options['dry-run'] ? [] : writeAll(mined, content, options['apply-questions']);
  if (!options['dry-run']) writeReports(mined, options);
  console.log(options.json ? JSON.stringify(minedToJson(mined)) : summary(mined, written, options));
});

/** An empty help centre is the best reason to mine tickets, so it is no error here. */
function readHelpCentre(dir: string, isDry: boolean): Content {
  if (!isDry) mkdirSync(dir, { recursive: true });
  const content = readContent(dir);
  if (content.articles.length) refuseErrors(content.problems);
  return content;
}

function models({ embeddings, llm, model }: DraftsOptions) {
  for (const url of [embeddings, llm])
    if (url && !isLoopback(url))
      console.error(`Warning: ${url} is not on this machine; redacted questions will leave it.`);
  const named = model ? { model } : {};
  return {
    embed: embeddings
      ? createRemoteEmbedder(embeddings, join('node_modules', '.cache', 'faqtory-embeddings'), named)
      : createEmbedder(builtInThesaurus()),
    ...(llm ? { write: createWriter(llm, named) } : {}),
  };
}
