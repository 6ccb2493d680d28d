// The relay on a real server of this machine in the shape of each helpdesk: what arrives there, and what does not.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { ContactMessage } from '../../src/messages/contact-message.ts';
import { helpdesks } from '../../src/relay/helpdesks/index.ts';
import { createRelay } from '../../src/relay/relay.ts';
import { openInbox, type Answering } from '../inbox.ts';

const origin = 'https://help.lentyna.example';
const inbox = await openInbox();
const problems: string[] = [];
const json =
  (body: object): Answering =>
  (_letter, response) =>
    void response.end(JSON.stringify(body));

beforeEach(() => {
  inbox.letters.length = problems.length = 0;
  inbox.answerWith();
});
afterAll(() => inbox.close());

const message = (): ContactMessage => ({
  version: 1,
  id: crypto.randomUUID(),
  at: '2026-09-03T10:00:00.000Z',
  locale: 'lt',
  page: `${origin}/lt/contact/`,
  name: 'Ona <b>',
  email: 'ona@pastas.example',
  order: 'LT-1',
  message: 'Kur mano siunta?\n<script>alert(1)</script>',
  consent: true,
  article: 'shipping/track-parcel',
  offered: ['returns/refund-time'],
});
const relayTo = (name: string) =>
  createRelay({
    helpdesk: helpdesks[name]!({ url: inbox.origin, key: 'key', inbox: 'help@shop.example' }),
    origin,
    log: (problem) => problems.push(problem),
  });

function post(relay: ReturnType<typeof relayTo>, body: BodyInit, headers: Record<string, string> = {}) {
  const length = { 'content-length': '1000' };
  return relay(new Request('http://relay/', { method: 'POST', body, headers: { origin, ...length, ...headers } }));
}
const asJson = { 'content-type': 'application/json' };
const withFile = (what: ContactMessage, file: File) => {
  const form = new FormData();
  form.append('message', new Blob([JSON.stringify(what)], { type: 'application/json' }));
  form.append('files', file);
  return form;
};
/** What arrived, parsed: JSON, or the text of a form. */
const arrived = () =>
  inbox.letters.map(({ path, type, body }) => ({ path, body: type.includes('json') ? JSON.parse(body) : body }));

describe('each helpdesk gets the message in its own words', () => {
  const below =
    'order: LT-1\narticle: shipping/track-parcel\noffered: returns/refund-time\nlocale: lt\npage: https://help.lentyna.example/lt/contact/';

  test('Zendesk', async () => {
    const response = await post(relayTo('zendesk'), JSON.stringify(message()), asJson);
    expect(response.status).toBe(204);
    expect(arrived()).toEqual([
      {
        path: '/api/v2/requests.json',
        body: {
          request: {
            subject: 'Kur mano siunta?',
            requester: { name: 'Ona <b>', email: 'ona@pastas.example' },
            comment: { body: `Kur mano siunta?\n<script>alert(1)</script>\n\n--\n${below}` },
          },
        },
      },
    ]);
  });

  test('who wants to be called is called: the number and the time stand in the ticket', async () => {
    const callback = { phone: '+370 612 34567', from: '2026-09-04T06:00:00.000Z', to: '2026-09-04T08:00:00.000Z' };
    await post(relayTo('zendesk'), JSON.stringify({ ...message(), callback }), asJson);
    expect(arrived()[0]!.body.request.comment.body).toContain(
      'call back: +370 612 34567\nfrom: 2026-09-04T06:00:00.000Z\nto: 2026-09-04T08:00:00.000Z\norder: LT-1',
    );
  });

  test('Zendesk, with a file', async () => {
    inbox.answerWith(json({ upload: { token: 'abc' } }));
    await post(relayTo('zendesk'), withFile(message(), new File(['xy'], 'sąskaita.pdf', { type: 'application/pdf' })));
    expect(inbox.letters[0]).toMatchObject({
      path: '/api/v2/uploads.json?filename=s%C4%85skaita.pdf',
      type: 'application/pdf',
      body: 'xy',
    });
    expect(JSON.parse(inbox.letters[1]!.body).request.comment.uploads).toEqual(['abc']);
  });

  test('Freshdesk, whose descriptions are HTML', async () => {
    await post(relayTo('freshdesk'), JSON.stringify(message()), asJson);
    const [ticket] = arrived();
    expect(ticket!.path).toBe('/api/v2/tickets');
    expect(ticket!.body).toContain(
      'name="description"\r\n\r\nKur mano siunta?<br>&lt;script&gt;alert(1)&lt;/script&gt;',
    );
    expect(ticket!.body).toContain('name="email"\r\n\r\nona@pastas.example');
  });

  test('Gorgias', async () => {
    await post(relayTo('gorgias'), JSON.stringify(message()), asJson);
    expect(arrived()).toMatchObject([
      {
        path: '/api/tickets',
        body: {
          from_agent: false,
          customer: { email: 'ona@pastas.example' },
          messages: [
            {
              sender: { email: 'ona@pastas.example' },
              source: { to: [{ address: 'help@shop.example' }] },
              attachments: [],
            },
          ],
        },
      },
    ]);
  });

  test('Chatwoot', async () => {
    inbox.answerWith(json({ source_id: 'so/urce', id: 7 }));
    const sent = message();
    await post(relayTo('chatwoot'), JSON.stringify(sent), asJson);
    const contacts = '/public/api/v1/inboxes/help%40shop.example/contacts';
    expect(arrived()).toMatchObject([
      { path: contacts, body: { identifier: sent.id, name: 'Ona <b>', email: 'ona@pastas.example' } },
      { path: `${contacts}/so%2Furce/conversations`, body: { custom_attributes: { order: 'LT-1' } } },
      { path: `${contacts}/so%2Furce/conversations/7/messages`, body: expect.stringContaining('Kur mano siunta?') },
    ]);
  });

  test('a form service', async () => {
    await post(relayTo('webhook'), withFile(message(), new File(['xy'], 'lempa.jpg')));
    const [mail] = arrived();
    expect(mail!.body).toContain('name="email"\r\n\r\nona@pastas.example');
    expect(mail!.body).toContain('name="attachment"; filename="lempa.jpg"');
  });
});

test('a message that comes twice is delivered once, and one that failed may be tried again', async () => {
  const relay = relayTo('zendesk');
  const sent = JSON.stringify(message());
  inbox.answerWith((_letter, response) => void response.writeHead(500).end());
  expect((await post(relay, sent, asJson)).status).toBe(502);
  inbox.answerWith();
  const answers = await Promise.all([post(relay, sent, asJson), post(relay, sent, asJson)]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  expect(inbox.letters).toHaveLength(2);
  expect(problems).toEqual([expect.stringMatching(/^not delivered: 127\.0\.0\.1:\d+ answered 500$/)]);
});

describe('nothing reaches the helpdesk', () => {
  test.each([
    ['from another page', JSON.stringify(message()), { ...asJson, origin: 'https://evil.example' }, 403],
    ['that is no JSON', '{', asJson, 422],
    ['with a field that nobody asked for', JSON.stringify({ ...message(), admin: true }), asJson, 422],
    ['without consent', JSON.stringify({ ...message(), consent: false }), asJson, 422],
    ['that is too large', JSON.stringify(message()), { ...asJson, 'content-length': '30000000' }, 413],
    ['with a file that is too large', withFile(message(), new File([new Uint8Array(5_000_001)], 'a.mov')), {}, 413],
  ])('%s', async (_what, body, headers, status) => {
    expect((await post(relayTo('zendesk'), body, headers)).status).toBe(status);
    expect(inbox.letters).toEqual([]);
  });

  test('of a machine that filled the field which no person sees', async () => {
    const form = new URLSearchParams({
      locale: 'lt',
      name: 'x',
      email: 'x@y.example',
      message: 'spam',
      consent: 'on',
      website: 'https://x',
    });
    expect((await post(relayTo('zendesk'), form)).status).toBe(303);
    expect(inbox.letters).toEqual([]);
  });
});

test('a browser without JavaScript is taken back to the help centre', async () => {
  const form = new URLSearchParams({
    locale: 'lt',
    name: 'Ona',
    email: 'ona@pastas.example',
    topic: '',
    message: 'Kur?',
    callback: 'on',
    phone: '+370 612 34567',
    window: '',
    consent: 'on',
  });
  const response = await post(relayTo('zendesk'), form);
  expect([response.status, response.headers.get('location')]).toEqual([303, origin]);
  expect(inbox.letters).toHaveLength(1);
  expect(inbox.letters[0]!.body).toContain('call back: +370 612 34567');
});

test('a browser that asks whether it may send hears for which page', async () => {
  const response = await relayTo('zendesk')(new Request('http://relay/', { method: 'OPTIONS', headers: { origin } }));
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
});
