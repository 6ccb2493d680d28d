// The questions of a large export with every core of the machine. Redacting is most of the work, and each ticket is
// redacted by itself: this thread reads, gives batches to the others, and takes one itself when all have enough.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isReject, readExport, type Source } from '../export/read-export.ts';
import { createQuestioner, type ReadQuestionsOptions } from '../questions/read-questions.ts';
import type { Question, Reject, Ticket } from '../ticket.ts';

const defaults = {
  /** Tickets that this thread redacts alone: a small export is done before other threads have started. */
  alone: 3_000,
};
/** Each takes some 300 MB, most of it what tells languages and names apart … */
const MAX_THREADS = 7;
/** … and 100 MB more where V8 is free to collect its garbage late. */
const RESOURCES = { maxYoungGenerationSizeMb: 24 };
/** Some 150 tickets, 60 ms of work; a ticket of megabytes is a batch by itself. */
const BATCH = 60_000; // characters
/** Batches a thread has before it, so that it need not wait for this one. */
const MAX_WAITING = 3;
/** Batches whose questions wait for those of an earlier one. */
const MAX_GIVEN = 100;

type Batch = (Ticket | Reject)[];
type Questions = (Question | Reject)[];

/** The same as `readQuestions`, in the same order, sooner. */
export async function* readQuestionsOnAllCores(
  sources: readonly Source[],
  options: ReadQuestionsOptions & Partial<typeof defaults> = {},
): AsyncGenerator<Question | Reject> {
  const { alone, ...readOptions } = { ...defaults, ...options };
  const toQuestions = createQuestioner(readOptions);
  const threads: Thread[] = [];
  const given: (Promise<Questions> | Questions)[] = [];
  let batch: Batch = [];
  let size = 0;
  let count = 0;
  try {
    for await (const ticket of readExport(sources, readOptions)) {
      if (++count === alone) threads.push(...startThreads(readOptions));
      batch.push(ticket);
      size += charactersOf(ticket);
      if (size < BATCH) continue;
      const free = threads.find(({ waiting }) => waiting.length < MAX_WAITING);
      given.push(free ? free.redact(batch) : toQuestions(batch));
      [batch, size] = [[], 0];
      if (!threads.length || given.length > MAX_GIVEN) yield* await given.shift()!;
    }
    for (const questions of given) yield* await questions;
    yield* toQuestions(batch);
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

/** Tickets and rejects without words count too, or a batch of them would never be full. */
const charactersOf = (reading: Ticket | Reject): number =>
  isReject(reading) ? 100 : reading.messages.reduce((sum, { text }) => sum + text.length, 100);

type Thread = ReturnType<typeof startThread>;

const startThreads = (options: ReadQuestionsOptions): Thread[] =>
  Array.from({ length: Math.min(MAX_THREADS, availableParallelism() - 1) }, () => startThread(options));

function startThread(options: ReadQuestionsOptions) {
  const worker = new Worker(new URL('question-worker.ts', import.meta.url), {
    workerData: options,
    resourceLimits: RESOURCES,
  });
  const waiting: PromiseWithResolvers<Questions>[] = [];
  worker.on('message', (questions: Questions) => waiting.shift()!.resolve(questions));
  let failure: unknown;
  worker.on('error', (error) => {
    failure = error;
    waiting.splice(0).forEach(({ reject }) => reject(error));
  });
  return {
    worker,
    waiting,
    redact(batch: Batch): Promise<Questions> {
      if (failure) throw failure;
      const done = Promise.withResolvers<Questions>();
      // The first batch that is awaited reports the error; the others stay quiet.
      done.promise.catch(() => {});
      waiting.push(done);
      worker.postMessage(batch);
      return done.promise;
    },
  };
}
