// The same conversation as in read-helpdesks.test.ts in the shapes of further helpdesks and messengers: asked, noted
// inside, answered. The note must not come out, and neither must what a machine wrote.
import { describe, expect, it } from 'vitest';
import { dialogue, file, read } from './reading.ts';

const ASKED = 'How do I return shoes?';
const ANSWER = 'Within 30 days.';
const NOTE = 'NOTE: a known complainer';
const MACHINE = 'MACHINE: we got your message';
const AT = '2026-07-01T10:00:00Z';
const NOTED = '2026-07-01T10:10:00Z';
const LATER = '2026-07-01T10:30:00Z';
const json = JSON.stringify;
const lines = (...values: unknown[]): string => values.map((value) => json(value)).join('\n');

const freshdeskTicket = {
  id: 900,
  display_id: 7,
  subject: 'Shoes',
  description: ASKED,
  requester_id: 1,
  source: 1,
  created_at: AT,
};
const freshdeskNotes = [
  { body: NOTE, incoming: false, private: true, created_at: NOTED },
  { body: ANSWER, incoming: false, private: false, created_at: LATER },
];
const zendeskComments = [
  { id: 1, author_id: 500, body: ASKED, public: true, created_at: AT },
  { id: 2, author_id: -1, body: MACHINE, public: true, created_at: NOTED },
  { id: 3, author_id: 9, body: NOTE, public: false, created_at: NOTED },
  { id: 4, author_id: 9, body: ANSWER, public: true, created_at: LATER },
];
const jiraIssue = {
  id: '1',
  key: 'SHOE-7',
  fields: {
    summary: 'Shoes',
    description: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: ASKED }] }] },
    created: AT,
    reporter: { accountId: 'c1' },
    comment: {
      comments: [
        { author: { accountId: 'a1' }, body: NOTE, created: NOTED, jsdPublic: false },
        { author: { accountId: 'a1' }, body: NOTE, created: NOTED, jsdPublic: true, visibility: { value: 'Team' } },
        { author: { accountId: 'a1' }, body: NOTE, created: NOTED },
        { author: { accountId: 'a1' }, body: ANSWER, created: LATER, jsdPublic: true },
      ],
    },
  },
};
const frontLink = { related: { conversation: 'https://api2.frontapp.com/conversations/cnv_7' } };
const frontMessages = [
  { id: 'msg_1', type: 'email', is_inbound: true, body: `<p>${ASKED}</p>`, created_at: 1782900000, _links: frontLink },
  {
    id: 'msg_2',
    type: 'email',
    is_inbound: false,
    body: NOTE,
    is_draft: true,
    created_at: 1782900100,
    _links: frontLink,
  },
  {
    id: 'msg_3',
    type: 'email',
    is_inbound: false,
    text: ANSWER,
    body: ANSWER,
    created_at: 1782900900,
    _links: frontLink,
  },
];
const frontComment = { id: 'com_1', author: {}, body: NOTE, posted_at: 1782900200, _links: frontLink };
const kayakoPosts = [
  { contents: ASKED, creator: { id: 1 }, is_requester: true, resource_type: 'case_message', created_at: AT },
  { contents: NOTE, creator: { id: 2 }, is_requester: false, resource_type: 'note', created_at: NOTED },
  { contents: ANSWER, creator: { id: 2 }, is_requester: false, resource_type: 'case_message', created_at: LATER },
];
const kayakoClassic = [
  { contents: ASKED, creator: 2, isprivate: 0, dateline: 1782900000 },
  { contents: NOTE, creator: 1, isprivate: 1, dateline: 1782900100 },
  { contents: ANSWER, creator: 1, isprivate: 0, dateline: 1782900900 },
];
const crisp = [
  { session_id: 's7', from: 'user', type: 'text', content: ASKED, timestamp: 1782900000000 },
  { session_id: 's7', from: 'operator', type: 'text', automated: true, content: MACHINE, timestamp: 1782900050000 },
  { session_id: 's7', from: 'operator', type: 'note', content: NOTE, timestamp: 1782900100000 },
  {
    session_id: 's7',
    from: 'operator',
    type: 'event',
    content: { namespace: 'state:resolved' },
    timestamp: 1782900200000,
  },
  { session_id: 's7', from: 'operator', type: 'text', content: ANSWER, timestamp: 1782900900000 },
];
const liveChatEvents = [
  { type: 'message', text: ASKED, author_id: 'c', created_at: AT, visibility: 'all' },
  { type: 'system_message', text: MACHINE, created_at: NOTED, visibility: 'all' },
  { type: 'message', text: NOTE, author_id: 'a', created_at: NOTED, visibility: 'agents' },
  { type: 'message', text: NOTE, author_id: 'a', created_at: NOTED },
  { type: 'message', text: ANSWER, author_id: 'a', created_at: LATER, visibility: 'all' },
];
const liveChatUsers = [
  { id: 'c', type: 'customer', name: 'Anna' },
  { id: 'a', type: 'agent', name: 'Bob' },
];
const chatwoot = [
  {
    id: 1,
    content: ASKED,
    conversation_id: 7,
    message_type: 0,
    private: false,
    created_at: 1782900000,
    sender_type: 'Contact',
    sender_id: 5,
  },
  {
    id: 2,
    content: NOTE,
    conversation_id: 7,
    message_type: 1,
    private: true,
    created_at: 1782900100,
    sender_type: 'User',
    sender_id: 9,
  },
  { id: 3, content: MACHINE, conversation_id: 7, message_type: 2, private: false, created_at: 1782900200 },
  {
    id: 4,
    content: NOTE,
    conversation_id: 7,
    message_type: 1,
    created_at: 1782900300,
    sender_type: 'User',
    sender_id: 9,
  },
  {
    id: 5,
    content: ANSWER,
    conversation_id: 7,
    message_type: 1,
    private: false,
    created_at: 1782900900,
    sender_type: 'User',
    sender_id: 9,
  },
];
const telegramMessages = [
  {
    id: 1,
    type: 'message',
    date: '2026-07-01T10:00:00',
    from: 'Anna',
    from_id: 'user5',
    text: ['How do I ', { type: 'bold', text: 'return' }, ' shoes?'],
  },
  { id: 2, type: 'service', date: '2026-07-01T10:01:00', actor: 'Anna', text: '' },
  { id: 3, type: 'message', date: '2026-07-01T10:30:00', from: 'Shoe shop', from_id: 'user9', text: ANSWER },
];
const telegramChat = { name: 'Anna', type: 'personal_chat', id: 70, messages: telegramMessages };
const hubspotMessages = [
  { id: 1, conversationsThreadId: '7', type: 'MESSAGE', direction: 'INCOMING', text: ASKED, createdAt: AT },
  { id: 2, conversationsThreadId: '7', type: 'COMMENT', text: NOTE, createdAt: NOTED },
  { id: 3, conversationsThreadId: '7', type: 'MESSAGE', direction: 'OUTGOING', text: ANSWER, createdAt: LATER },
];

describe.each<[string, [name: string, content: string][]]>([
  [
    'Freshdesk’s account export',
    [['t.json', json([{ helpdesk_ticket: { ...freshdeskTicket, notes: freshdeskNotes } }])]],
  ],
  [
    'Freshdesk’s first API',
    [['t.json', json({ helpdesk_ticket: { ...freshdeskTicket, notes: freshdeskNotes.map((note) => ({ note })) } })]],
  ],
  [
    'Zendesk’s audits',
    [
      [
        't.json',
        json({
          audits: zendeskComments.map(({ author_id, created_at, ...comment }) => ({
            id: comment.id,
            ticket_id: 7,
            author_id,
            created_at,
            events: [
              { type: 'Change', field_name: 'status', value: 'open' },
              { ...comment, type: 'Comment' },
            ],
          })),
          count: 4,
        }),
      ],
    ],
  ],
  [
    'Zendesk’s ticket events',
    [
      [
        't.json',
        json({
          ticket_events: zendeskComments.map((comment) => ({
            id: comment.id,
            ticket_id: 7,
            created_at: comment.created_at,
            updater_id: comment.author_id,
            child_events: [
              { ...comment, event_type: 'Comment' },
              { event_type: 'Change', status: 'open' },
            ],
          })),
        }),
      ],
    ],
  ],
  [
    'Front, messages and comments',
    [
      ['m.json', json({ _results: frontMessages })],
      ['c.json', json({ _results: [frontComment] })],
    ],
  ],
  [
    'Front, conversations',
    [
      [
        't.json',
        json({
          _results: [
            { id: 'cnv_7', subject: 'Shoes', recipient: {}, messages: frontMessages, comments: [frontComment] },
          ],
        }),
      ],
    ],
  ],
  [
    'Kayako',
    [
      [
        't.json',
        json({
          status: 200,
          data: [{ id: 7, subject: 'Shoes', requester: { id: 1 }, posts: kayakoPosts }],
          resource: 'case',
        }),
      ],
    ],
  ],
  [
    'Kayako, the classic one',
    [['t.json', json([{ displayid: 'ABC-7', subject: 'Shoes', posts: { post: kayakoClassic } }])]],
  ],
  ['Crisp', [['t.jsonl', lines(...crisp)]]],
  [
    'LiveChat',
    [
      [
        't.json',
        json({ chats: [{ id: 'X7', users: liveChatUsers, thread: { created_at: AT, events: liveChatEvents } }] }),
      ],
    ],
  ],
  [
    'LiveChat before',
    [
      [
        't.json',
        json({
          chats: [
            {
              id: 'X7',
              visitor: { name: 'Anna' },
              messages: [
                { user_type: 'visitor', text: ASKED, timestamp: 1782900000 },
                { user_type: 'supervisor', text: NOTE, timestamp: 1782900100 },
                { user_type: 'agent', text: ANSWER, timestamp: 1782900900 },
              ],
            },
          ],
          total: 1,
        }),
      ],
    ],
  ],
  ['Chatwoot, messages', [['t.json', json({ meta: { contact: { id: 5 } }, payload: chatwoot })]]],
  [
    'Chatwoot, conversations',
    [['t.json', json({ data: { meta: { all_count: 1 }, payload: [{ id: 7, inbox_id: 1, messages: chatwoot }] } })]],
  ],
  ['Telegram, one chat', [['result.json', json(telegramChat, null, 1)]]],
  [
    'Telegram, all chats',
    [
      [
        'result.json',
        json({ about: 'x', personal_information: { user_id: 9 }, chats: { about: 'y', list: [telegramChat] } }),
      ],
    ],
  ],
  ['HubSpot’s conversations', [['t.json', json({ results: hubspotMessages })]]],
  [
    'osTicket',
    [
      [
        't.csv',
        `id,thread_id,staff_id,user_id,type,poster,title,body,created\n1,7,0,5,M,Anna,Shoes,${ASKED},${AT}\n2,7,9,0,N,Bob,NOTE,${NOTE},${NOTED}\n3,7,9,0,R,Bob,,${ANSWER},${LATER}`,
      ],
    ],
  ],
  ['Jira', [['t.json', json({ startAt: 0, issues: [jiraIssue] })]]],
])('%s', (_, files) => {
  it('tells customer from agent and keeps inside what no customer saw', async () => {
    const { tickets } = await read(files.map(([name, content]) => file(name, content)));
    expect(tickets.map(dialogue)).toEqual([[`customer: ${ASKED}`, `agent: ${ANSWER}`]]);
    expect(json(tickets)).not.toMatch(/NOTE|MACHINE/);
    expect(tickets[0]?.firstReplyMinutes).not.toBeNull();
  });
});

describe('Jira’s table', () => {
  it('has the words of whoever asked, and the rest inside, since it does not say who saw it; and says so', async () => {
    const head = 'Summary,Issue key,Issue Type,Reporter,Created,Description,Comment,Comment,Comment';
    const row = `Shoes,SHOE-7,Service Request,anna,01/Jul/26 10:00 AM,${ASKED},01/Jul/26 10:05 AM;bob;${NOTE},01/Jul/26 10:09 AM;anna;It is size 40; is that fine?,`;
    const { tickets, rejects } = await read(file('t.csv', `${head}\n${row}`));
    expect(tickets.map(dialogue)).toEqual([[`customer: ${ASKED}`, 'customer: It is size 40; is that fine?']]);
    expect(tickets[0]).toMatchObject({ id: 'SHOE-7', at: AT });
    expect(rejects).toMatchObject([{ kind: 'partly-read', reason: expect.stringContaining('jsdPublic') }]);
  });
});

describe('Outlook’s table', () => {
  it('joins mails of two parties under one subject, and tells the shop by taking part in all', async () => {
    const mail = (from: string, to: string, subject: string, body: string) =>
      `"${subject}","${body}","${from}","${to}"`;
    const rows = ['Anna', 'Hannah', 'Joan'].flatMap((name) => [
      mail(`${name}@home.example`, 'help@shop.example', 'Question', `${name} asks: ${ASKED}`),
      mail('help@shop.example', `${name}@home.example`, 'RE: Question', ANSWER),
    ]);
    const head = '"Subject","Body","From: (Address)","To: (Address)"';
    const { tickets } = await read(file('t.csv', [head, ...rows].join('\n')));
    expect(tickets.map(dialogue)).toEqual(
      ['Anna', 'Hannah', 'Joan'].map((name) => [`customer: ${name} asks: ${ASKED}`, `agent: ${ANSWER}`]),
    );
  });
});

describe('HubSpot’s tickets', () => {
  it.each([
    [
      'its API',
      't.json',
      json({ results: [{ id: '7', properties: { subject: 'Shoes', content: ASKED, createdate: AT } }] }),
    ],
    [
      'a table',
      't.csv',
      `Ticket ID,Ticket name,Ticket description,Pipeline,Create date\n7,Shoes,${ASKED},Support,2026-07-01 10:00`,
    ],
  ])('as %s gives them hold the question', async (_, name, content) => {
    const { tickets } = await read(file(name, content));
    expect(tickets.map(dialogue)).toEqual([[`customer: ${ASKED}`]]);
    expect(tickets[0]).toMatchObject({ id: '7', subject: 'Shoes', at: AT });
  });
});

describe('a chat as text', () => {
  it.each([
    [
      'WhatsApp on Android',
      `01/07/2026, 10:00 - Messages and calls are end-to-end encrypted.\n01/07/2026, 10:00 - Anna: ${ASKED}\n01/07/2026, 10:30 - Shoe shop: ${ANSWER}`,
    ],
    [
      'WhatsApp on an iPhone',
      `[01.07.2026, 10:00:12] Anna: \u200e${ASKED}\r\n[01.07.2026, 10:30:00] Shoe shop: ${ANSWER}`,
    ],
    ['WhatsApp in America', `7/1/26, 10:00\u202fAM - Anna: ${ASKED}\n7/1/26, 10:30\u202fAM - Shoe shop: ${ANSWER}`],
    ['WhatsApp in Lithuania', `2026-07-01 10:00 - Anna: ${ASKED}\n2026-07-01 10:30 - Batai: ${ANSWER}`],
    [
      'LiveChat',
      `Chat started: 2026-07-01 10:00\nVisitor: Anna\nAgent: Bob\n\n(10:00:12) Anna: ${ASKED}\n(10:30:00) Bob: ${ANSWER}\nChat ended`,
    ],
    [
      'LiveChat without times',
      `Chat started: 2026-07-01 10:00\nVisitor: ${ASKED}\nBob: ${ANSWER}\n*** Bob left the chat ***`,
    ],
    ['a Lithuanian widget', `Pokalbis pradėtas: 2026-07-01 10:00\nKlientas: ${ASKED}\nKonsultantas: ${ANSWER}`],
    ['a Russian widget', `Чат начат: 2026-07-01 10:00\nПосетитель: ${ASKED}\nОператор: ${ANSWER}`],
  ])('as %s exports it has its sides', async (_, text) => {
    const { tickets } = await read(file('chat.txt', text));
    expect(tickets.map(dialogue)).toEqual([[`customer: ${ASKED}`, `agent: ${ANSWER}`]]);
    expect(tickets[0]?.at?.slice(0, 10)).toBe('2026-07-01');
  });

  it('is cut where a new chat starts and where it was silent for days; later lines go on with a message', async () => {
    const text = [
      `01/07/2026, 10:00 - Anna: ${ASKED}\nThey are red.`,
      `01/07/2026, 10:30 - Shoe shop: ${ANSWER}`,
      '09/07/2026, 10:00 - Anna: Do you sell hats?',
    ].join('\n');
    const { tickets } = await read(file('chat.txt', text));
    expect(tickets.map(dialogue)).toEqual([
      [`customer: ${ASKED}\nThey are red.`, `agent: ${ANSWER}`],
      ['customer: Do you sell hats?'],
    ]);
    const chats = ['A', 'B'].map((name) => `Chat started: 2026-07-01 10:00\nVisitor: ${name} ${ASKED}\nBob: ${ANSWER}`);
    expect((await read(file('chats.txt', chats.join('\n')))).tickets).toHaveLength(2);
  });

  it('is not what a table is taken for', async () => {
    const { tickets } = await read(file('t.csv', `Chat start time,Chat ID,Message\n2026-07-01 10:00,7,${ASKED}`));
    expect(tickets.map(dialogue)).toEqual([[`customer: ${ASKED}`]]);
  });
});
