// A thread that redacts tickets and finds their questions, see all-cores.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { createQuestioner } from '../questions/read-questions.ts';
import type { Reject, Ticket } from '../ticket.ts';

const toQuestions = createQuestioner(workerData);
parentPort!.on('message', (batch: (Ticket | Reject)[]) => parentPort!.postMessage(toQuestions(batch)));
