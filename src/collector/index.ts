// The collector from its parts: what it takes, keeps, hands over and forgets.
import type { Context, Hono } from 'hono';
import type { Helpdesk } from '../relay/helpdesk.ts';
import { createApp } from './app.ts';
import { startHandOver } from './hand-over.ts';
import { createIntake } from './intake.ts';
import { createAllowance, defaultLimits, type Limits } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { startForgetting } from './retention.ts';
import type { Store } from './store.ts';

export type CollectorOptions = {
  store: Store;
  origins: string[];
  connectionOf: (context: Context) => string;
  /** Without one only events are taken. */
  helpdesk?: Helpdesk | undefined;
  /** Days after which events and messages are deleted. */
  retention?: number | undefined;
  limits?: Partial<Limits>;
  log?: (problem: string) => void;
};

const defaults = { retention: 180, log: () => {} };

export type Collector = {
  fetch: Hono['fetch'];
  /** Once no more requests come: writes and delivers what is going on, then closes the database. */
  stop: () => Promise<void>;
};

export function createCollector(options: CollectorOptions): Collector {
  const { store, helpdesk, log = defaults.log, retention = defaults.retention } = options;
  const intake = createIntake(store.addEvents);
  const metrics = createMetrics(intake.waiting, store.countWaiting);
  const handOver = helpdesk && startHandOver({ store, helpdesk, metrics, log });
  const stopForgetting = startForgetting(store, retention, log);
  const allowance = createAllowance({ ...defaultLimits, ...options.limits });
  const app = createApp({ ...options, intake, allowance, metrics, onMessage: handOver?.look });
  return {
    fetch: app.fetch,
    stop: async () => {
      stopForgetting();
      await Promise.all([intake.drained(), handOver?.stop()]);
      await store.close();
    },
  };
}
