// The collector as a function of the web's own Request and Response (Hono), so that it runs on Node as on edge hosts.
//
//   POST /events    from the site and its widget    → intake → database
//   POST /messages  the contact form's              → database → hand-over → helpdesk
//   GET  /health, /metrics                          for the shop's own monitoring
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { SiteEvent } from '../messages/event.ts';
import { MAX_FILE, MAX_FILES } from '../messages/limits.ts';
import { MAX_BODY, readLetter } from '../relay/read-letter.ts';
import type { Intake } from './intake.ts';
import type { Allowance } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { pack } from './parcel.ts';
import { readEvents } from './read-events.ts';
import type { Store } from './store.ts';

export type AppOptions = {
  store: Store;
  intake: Intake;
  allowance: Allowance;
  metrics: Metrics;
  /** Those of the help centre and of the shop's pages with its widget; others are refused. */
  origins: string[];
  /** What tells one connection from another; it is kept in memory only. */
  connectionOf: (context: Context) => string;
  /** Called when a message is in the queue; without it messages are not taken. */
  onMessage?: (() => void) | undefined;
};

const MAX_EVENTS_BODY = 64_000; // bytes
/** Nobody writes this many before the helpdesk is back; a flood must not fill the disk. */
const MAX_WAITING_MESSAGES = 1_000;
const SECONDS_TO_RETRY = 5;

export function createApp(options: AppOptions): Hono {
  const { store, metrics, onMessage } = options;
  const app = new Hono();
  const refuse = (context: Context, status: 403 | 413 | 422 | 429, reason: string, wait = 0) => {
    metrics.requestsRefused.inc({ reason });
    return context.body(null, status, wait ? { 'retry-after': String(wait) } : {});
  };
  const guard = (maxSize: number): MiddlewareHandler[] => [
    cors({ origin: options.origins, allowMethods: ['POST'], allowHeaders: ['content-type'], maxAge: 86_400 }),
    async (context, next) => {
      if (!options.origins.includes(context.req.header('origin') ?? '')) return refuse(context, 403, 'origin');
      const wait = await options.allowance.request(options.connectionOf(context));
      return wait ? refuse(context, 429, 'rate', wait) : next();
    },
    bodyLimit({ maxSize, onError: (context) => refuse(context, 413, 'size') }),
  ];

  app.use('/events', ...guard(MAX_EVENTS_BODY));
  app.post('/events', (context) => takeEvents(context, options));
  if (onMessage) {
    app.use('/messages', ...guard(MAX_BODY));
    app.post('/messages', async (context) => {
      const wait = await options.allowance.message(options.connectionOf(context));
      return wait ? refuse(context, 429, 'messages', wait) : takeMessage(context, options, onMessage);
    });
  }
  app.get('/health', async (context) => {
    const isWell = await store.check().then(
      () => true,
      () => false,
    );
    return context.json({ database: isWell ? 'answers' : 'does not answer' }, isWell ? 200 : 503);
  });
  app.get('/metrics', async (context) => context.text(await metrics.text()));
  app.onError((_error, context) => later(context)); // The database does not answer.
  return app;
}

const later = (context: Context) => context.body(null, 503, { 'retry-after': String(SECONDS_TO_RETRY) });

async function takeEvents(context: Context, options: AppOptions): Promise<Response> {
  const { intake, metrics } = options;
  const type = context.req.header('content-type') ?? '';
  const { events, refused } = readEvents(await context.req.text(), type, Date.now());
  metrics.eventsRefused.inc(refused);
  const counted = await withoutRepeatedVotes(events, options.connectionOf(context), options);
  const isTaken = await intake.take(counted).catch(() => false);
  if (!isTaken) {
    metrics.eventsLost.inc(counted.length);
    return later(context);
  }
  for (const event of counted) metrics.eventsTaken.inc({ type: event.type });
  if (refused) return context.json({ taken: events.length, refused }, 422);
  const [vote] = events;
  // A browser without JavaScript shows our answer, so it is led back to the article.
  if (type.startsWith('application/x-www-form-urlencoded')) return context.redirect(pageOf(context, vote!), 303);
  return context.body(null, 204);
}

/** Somebody who votes again and again learns nothing of it, and moves nothing. */
async function withoutRepeatedVotes(
  events: SiteEvent[],
  connection: string,
  { allowance, metrics }: AppOptions,
): Promise<SiteEvent[]> {
  const counted: SiteEvent[] = [];
  for (const event of events) {
    if (event.type !== 'vote' || (await allowance.mayVote(connection, `${event.locale}/${event.article}`)))
      counted.push(event);
    else metrics.votesIgnored.inc();
  }
  return counted;
}

/** Of the help centre, whatever the request says. */
function pageOf(context: Context, event: SiteEvent): string {
  const origin = context.req.header('origin')!;
  const from = URL.parse(context.req.header('referer') ?? '');
  if (from?.origin === origin) return from.href;
  return 'article' in event ? `${origin}/${event.locale}/${event.article}/` : origin;
}

async function takeMessage(context: Context, options: AppOptions, onMessage: () => void): Promise<Response> {
  const { store, metrics } = options;
  const letter = await readLetter(context.req.raw).catch(() => null);
  if (!letter) return context.body(null, 422);
  const { message, files, isMachine, isBare } = letter;
  if (files.length > MAX_FILES || files.some(({ size }) => size > MAX_FILE)) return context.body(null, 413);
  if (!isMachine) {
    if ((await store.countWaiting()) >= MAX_WAITING_MESSAGES) return later(context);
    await store.addMessage(message.id, await pack(message, files), Date.now());
    metrics.messagesTaken.inc();
    onMessage();
  }
  return isBare ? context.redirect(message.page, 303) : context.body(null, 204);
}
