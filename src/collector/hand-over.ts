// The queue of messages → the helpdesk. A message is one collector's alone while it is being delivered, is tried again
// later when the helpdesk did not take it, and is deleted when it did.
import type { Helpdesk } from '../relay/helpdesk.ts';
import type { Metrics } from './metrics.ts';
import { unpack } from './parcel.ts';
import { MAX_PAUSE, type Due, type Store } from './store.ts';

/** A collector that is killed while it delivers lets go of the message after this. */
const CLAIM = 60_000; // ms
const RENEWAL = 20_000; // ms, while it goes on delivering
const FIRST_PAUSE = 5_000; // ms, doubled with each try
const LOOK = 1_000; // ms between two looks into the queue

export type HandOver = {
  /** Something new may be in the queue. */
  look: () => void;
  /** Ends after what is being delivered now. */
  stop: () => Promise<void>;
};

export type HandOverOptions = {
  store: Store;
  helpdesk: Helpdesk;
  metrics: Pick<Metrics, 'messagesHandedOver' | 'messagesFailed'>;
  /** Told of failures, without anything that a customer wrote. */
  log: (problem: string) => void;
};

export function startHandOver(options: HandOverOptions): HandOver {
  let isStopping = false;
  let round: Promise<void> | null = null;
  const look = () => void (round ??= deliverAll(options, () => isStopping).finally(() => (round = null)));
  const timer = setInterval(look, LOOK);
  look();
  return {
    look,
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await round;
    },
  };
}

async function deliverAll(options: HandOverOptions, isStopping: () => boolean): Promise<void> {
  try {
    while (!isStopping()) {
      const due = await options.store.claimMessage(Date.now(), Date.now() + CLAIM);
      if (!due) return;
      await deliver(due, options);
    }
  } catch (error) {
    options.log(`the queue of messages cannot be read: ${(error as Error).message}`);
  }
}

async function deliver({ id, tries, parcel }: Due, { store, helpdesk, metrics, log }: HandOverOptions): Promise<void> {
  const { message, files } = unpack(parcel);
  const renewal = setInterval(() => void store.postponeMessage(id, Date.now() + CLAIM).catch(() => {}), RENEWAL);
  try {
    await helpdesk(message, files);
  } catch (error) {
    const pause = Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** tries);
    metrics.messagesFailed.inc();
    log(`message ${id} is not delivered, next try in ${pause / 1000} s: ${(error as Error).message}`);
    return await store.postponeMessage(id, Date.now() + pause);
  } finally {
    clearInterval(renewal);
  }
  metrics.messagesHandedOver.inc();
  await settle(id, store, log);
}

/** It is delivered: whatever the database does now, it must not be delivered again. */
async function settle(id: string, store: Store, log: (problem: string) => void): Promise<void> {
  for (;;) {
    try {
      return await store.settleMessage(id);
    } catch (error) {
      log(`message ${id} is delivered, but cannot be deleted yet: ${(error as Error).message}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }
}
