// A thread that redacts tickets and finds their questions, see all-cores.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { createQuestioner } from '../drafts/read-questions.ts';
import type { Reject, Ticket } from '../drafts/ticket.ts';

const toQuestions = createQuestioner(workerData);
parentPort!.on('message', (batch: (Ticket | Reject)[]) => parentPort!.postMessage(batch.flatMap(toQuestions)));
