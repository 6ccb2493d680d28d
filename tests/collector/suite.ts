// What a collector does, over HTTP and on a real database. The same for every database: sqlite.test.ts, and PostgreSQL
// among the long tests.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/collector/database.ts';
import { createCollector, type CollectorOptions } from '../../src/collector/index.ts';
import { connectionOf, serve, type Served } from '../../src/collector/rim/serve.ts';
import { openStore, type Store } from '../../src/collector/store.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { mail } from '../../src/relay/helpdesks/mail.ts';
import { contactMessage, origin, vote } from './events.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';

/** @param openDatabase another connection to one database */
export function collectorSuite(openDatabase: () => Database): void {
  const problems: string[] = [];
  const running: Served[] = [];
  let mailbox: Mailbox;
  let store: Store; // of the test itself

  beforeAll(async () => {
    mailbox = await openMailbox();
    store = await openStore(openDatabase());
  });
  beforeEach(async () => {
    for (const served of running.splice(0)) await served.stop();
    await store.forgetBefore('2100-01-01');
    mailbox.mails.length = problems.length = 0;
    mailbox.behave('take');
  });
  afterAll(async () => {
    for (const served of running.splice(0)) await served.stop();
    await store.close();
    await mailbox.close();
  });

  /** @returns where it listens */
  async function start(options: Partial<CollectorOptions> = {}): Promise<string> {
    const collector = createCollector({
      store: await openStore(openDatabase()),
      origins: [origin],
      helpdesk: mail({ url: mailbox.url, inbox: 'help@lentyna.example' }),
      connectionOf: (context) => connectionOf(context, true),
      log: (problem) => problems.push(problem),
      ...options,
    });
    const served = await serve(collector, 0);
    running.push(served);
    return `http://127.0.0.1:${served.port}`;
  }
  const send = (address: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(address, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { origin, 'content-type': 'text/plain', ...headers },
      redirect: 'manual',
    });
  const asJson = { 'content-type': 'application/json' };
  const kept = async (): Promise<SiteEvent[]> => (await Array.fromAsync(store.events('0000', '9999'))).flat();
  const metric = async (url: string, name: string) =>
    new RegExp(`^faqtory_${name} (.*)$`, 'm').exec(await (await fetch(`${url}/metrics`)).text())?.[1];

  describe('events', () => {
    test('are kept as they were sent, and answered without a word', async () => {
      const url = await start();
      const sent = vote({ reason: 'unclear', words: "'); DROP TABLE events; -- <script> \0 \ud800" });
      const response = await send(`${url}/events`, sent);
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect(await kept()).toEqual([sent]);
    });

    test('that come again count once, and the newest of an id counts', async () => {
      const url = await start();
      const first = vote({ at: new Date(Date.now() - 1000).toISOString() });
      const withReason = { ...first, at: new Date().toISOString(), reason: 'wrong' as const };
      for (const event of [first, withReason, first]) await send(`${url}/events`, event);
      expect(await kept()).toEqual([withReason]);
    });

    test('twice in one request count once', async () => {
      const url = await start();
      const one = vote();
      expect((await send(`${url}/events`, [one, one])).status).toBe(204);
      expect(await kept()).toEqual([one]);
    });

    test('of many requests at once are all kept', async () => {
      const url = await start();
      const sent = Array.from({ length: 300 }, () => vote({ article: `a/${crypto.randomUUID()}` }));
      const parts = Array.from({ length: 30 }, (_, at) => sent.slice(10 * at, 10 * at + 10));
      const answers = await Promise.all(
        parts.map((part, at) => send(`${url}/events`, part, { 'x-forwarded-for': `192.0.2.${at}` })),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
      const byId = (events: SiteEvent[]) => events.map(({ id }) => id).sort();
      expect(byId(await kept())).toEqual(byId(sent));
    });

    test('whose clock is wrong get the time at which they came', async () => {
      const url = await start();
      const before = Date.now();
      await send(`${url}/events`, vote({ at: '1999-01-01T00:00:00.000Z' }));
      const [event] = await kept();
      expect(Date.parse(event!.at)).toBeGreaterThanOrEqual(before);
      expect(Date.parse(event!.at)).toBeLessThanOrEqual(Date.now());
    });

    test('of a browser without JavaScript are kept, and lead back to the article', async () => {
      const url = await start();
      const body = 'type=vote&article=returns%2Frefund-time&locale=lt&solved=no&reason=&words=&ease=';
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const response = await send(`${url}/events`, body, { ...form, referer: 'https://elsewhere.example/' });
      expect([response.status, response.headers.get('location')]).toEqual([303, `${origin}/lt/returns/refund-time/`]);
      expect(await kept()).toMatchObject([{ article: 'returns/refund-time', solved: 'no' }]);
    });

    test.each([
      ['no JSON', '{'],
      ['nothing', ''],
      ['nested deeply', '['.repeat(60_000)],
      ['of another type', vote({ type: 'buy' as 'vote' })],
      ['of a version to come', { ...vote(), version: 2 }],
      ['with a field too many', { ...vote(), ip: '192.0.2.1' }],
      ['with a wrong field', { ...vote(), solved: true }],
      ['with a long text', vote({ words: 'a'.repeat(501) })],
      ['with an article that is no place', vote({ article: '../../etc/passwd' })],
      ['with a prototype', '{"__proto__":{"version":1},"id":"x"}'],
    ])('%s are refused, and counted', async (_, body) => {
      const url = await start();
      expect((await send(`${url}/events`, body)).status).toBe(422);
      expect([await kept(), await metric(url, 'events_refused_total')]).toEqual([[], '1']);
    });

    test('that are sound are kept beside others that are not', async () => {
      const url = await start();
      const sound = vote();
      const response = await send(`${url}/events`, [sound, { ...vote(), version: 2 }]);
      expect([response.status, await response.json()]).toEqual([422, { taken: 1, refused: 1 }]);
      expect(await kept()).toEqual([sound]);
    });

    test('from another page, too large, or too many are turned away', async () => {
      const url = await start({ limits: { requests: 3 } });
      expect((await send(`${url}/events`, vote(), { origin: 'https://evil.example' })).status).toBe(403);
      expect((await send(`${url}/events`, ' '.repeat(64_001))).status).toBe(413);
      await send(`${url}/events`, vote());
      await send(`${url}/events`, vote());
      const tooMany = await send(`${url}/events`, vote());
      expect(tooMany.status).toBe(429);
      expect(Number(tooMany.headers.get('retry-after'))).toBeGreaterThan(0);
      const another = await send(`${url}/events`, vote(), { 'x-forwarded-for': '192.0.2.7' });
      expect(another.status).toBe(204);
    });

    test('of somebody who votes again and again move nothing', async () => {
      const url = await start({ limits: { votesOnOne: 2 } });
      for (let time = 0; time < 5; time++) expect((await send(`${url}/events`, vote())).status).toBe(204);
      expect((await send(`${url}/events`, vote({ article: 'returns/how-to-return' }))).status).toBe(204);
      expect((await kept()).length).toBe(3);
      expect(await metric(url, 'votes_ignored_total')).toBe('3');
    });

    test('may be sent by the pages of the shop alone', async () => {
      const url = await start();
      const ask = (from: string) => fetch(`${url}/events`, { method: 'OPTIONS', headers: { origin: from } });
      expect((await ask(origin)).headers.get('access-control-allow-origin')).toBe(origin);
      expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    });

    test('are turned away with a time to come again, and counted, when the database does not answer', async () => {
      const broken: Store = {
        ...store,
        addEvents: () => Promise.reject(new Error('disk full')),
        close: async () => {},
      };
      const url = await start({ store: broken });
      const response = await send(`${url}/events`, vote());
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await metric(url, 'events_lost_total')).toBe('1');
    });

    test('older than the retention are deleted, and one by its id', async () => {
      const young = vote();
      await store.addEvents([vote({ at: '2020-01-01T00:00:00.000Z' }), young]);
      await start({ retention: 30 });
      await expect.poll(kept).toEqual([young]);
      expect(await store.erase(young.id)).toBe(1);
      expect(await kept()).toEqual([]);
    });
  });

  describe('messages', () => {
    test('reach the mailbox once, however often they are sent, and are then deleted', async () => {
      const url = await start();
      const message = contactMessage();
      for (let time = 0; time < 2; time++) expect((await send(`${url}/messages`, message, asJson)).status).toBe(204);
      await expect.poll(() => mailbox.mails.length).toBe(1);
      await expect.poll(() => store.countWaiting()).toBe(0);
      expect((await send(`${url}/messages`, message, asJson)).status).toBe(204);
      const [letter] = mailbox.mails;
      expect(letter!.from).toEqual({ name: 'Ona <b>', address: 'help@lentyna.example' });
      expect(letter!.replyTo).toEqual([{ name: 'Ona <b>', address: 'ona@pastas.example' }]);
      expect(letter!.subject).toBe('Kur mano siunta?');
      expect(letter!.text).toContain('Laukiu jau savaitę.');
      expect(await store.countWaiting()).toBe(0);
    });

    test('bring their files along', async () => {
      const url = await start();
      const form = new FormData();
      form.append('message', new Blob([JSON.stringify(contactMessage())], { type: 'application/json' }));
      form.append('files', new File([new Uint8Array([0, 255, 10])], 'ąžuolas.jpg', { type: 'image/jpeg' }));
      const response = await fetch(`${url}/messages`, { method: 'POST', body: form, headers: { origin } });
      expect(response.status).toBe(204);
      await expect.poll(() => mailbox.mails.length).toBe(1);
      const [file] = mailbox.mails[0]!.attachments;
      expect([file!.filename, [...new Uint8Array(file!.content as ArrayBuffer)]]).toEqual([
        'ąžuolas.jpg',
        [0, 255, 10],
      ]);
    });

    test('wait while the mail server refuses, without a word of the customer in the log', async () => {
      mailbox.behave('refuse');
      const url = await start();
      await send(`${url}/messages`, contactMessage({ id: '11111111-1111-4111-8111-111111111111' }), asJson);
      await expect.poll(() => problems.length).toBe(1);
      expect(problems).toEqual([
        'message 11111111-1111-4111-8111-111111111111 is not delivered, next try in 5 s: the mail server did not take it: 452',
      ]);
      expect(await store.countWaiting()).toBe(1);
    });

    test('are delivered by one of two collectors on one database', async () => {
      const [one, other] = [await start(), await start()];
      const messages = Array.from({ length: 10 }, () => contactMessage());
      await Promise.all(
        messages.map((message, at) =>
          send(`${at % 2 ? one : other}/messages`, message, { ...asJson, 'x-forwarded-for': `192.0.2.${at}` }),
        ),
      );
      await expect.poll(() => store.countWaiting()).toBe(0);
      expect(mailbox.mails.length).toBe(10);
    });

    test('of a machine are answered and dropped, those of a browser without JavaScript lead back', async () => {
      const url = await start();
      const fields = { locale: 'lt', name: 'Ona', email: 'ona@pastas.example', message: 'Labas', consent: 'on' };
      const asForm = (more: object) => new URLSearchParams({ ...fields, ...more }).toString();
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      await send(`${url}/messages`, asForm({ website: 'https://spam.example' }), form);
      const response = await send(`${url}/messages`, asForm({ message: 'Sveiki' }), form);
      expect([response.status, response.headers.get('location')]).toEqual([303, origin]);
      await expect.poll(() => mailbox.mails.map(({ subject }) => subject)).toEqual(['Sveiki']);
    });

    test('are refused when they are none, or too many', async () => {
      const url = await start({ limits: { messages: 1 } });
      expect((await send(`${url}/messages`, { ...contactMessage(), email: 'x' }, asJson)).status).toBe(422);
      expect((await send(`${url}/messages`, contactMessage(), asJson)).status).toBe(429);
    });

    test('are not taken where nobody would get them', async () => {
      const url = await start({ helpdesk: undefined });
      expect((await send(`${url}/messages`, contactMessage(), asJson)).status).toBe(404);
    });
  });

  test('health says whether the database answers', async () => {
    const url = await start();
    const well = await fetch(`${url}/health`);
    expect([well.status, await well.json()]).toEqual([200, { database: 'answers' }]);
    const broken = await start({
      store: { ...store, check: () => Promise.reject(new Error()), close: async () => {} },
    });
    expect((await fetch(`${broken}/health`)).status).toBe(503);
  });
}
