// One conversation in the shape of every helpdesk: asked, noted inside, answered. The note must not come out.
import { describe, expect, it } from 'vitest';
import { dialogue, file, read } from './reading.ts';

const AT = '2026-07-01T10:00:00Z';
const LATER = '2026-07-01T10:30:00Z';
const SPOKEN = ['customer: How do I return shoes?', 'agent: Within 30 days.'];

const zendesk = {
  ticket: {
    id: 7,
    subject: 'Shoes',
    description: 'How do I return shoes?',
    requester_id: 1,
    submitter_id: 1,
    status: 'solved',
    created_at: AT,
    is_public: true,
    via: { channel: 'email' },
  },
  comments: [
    { id: 70, ticket_id: 7, author_id: 1, body: 'How do I return shoes?', public: true, created_at: AT },
    { id: 71, ticket_id: 7, author_id: 2, body: 'NOTE', public: false, created_at: AT },
    { id: 72, ticket_id: 7, author_id: 2, body: 'Within 30 days.', public: true, created_at: LATER },
  ],
};
const freshdesk = {
  ticket: {
    id: 7,
    subject: 'Shoes',
    description_text: 'How do I return shoes?',
    source: 1,
    status: 4,
    requester_id: 1,
    created_at: AT,
    stats: { first_responded_at: LATER, resolved_at: LATER, reopened_at: null },
  },
  conversations: [
    { id: 1, ticket_id: 7, body_text: 'NOTE', incoming: false, private: true, created_at: AT },
    { id: 2, ticket_id: 7, body_text: 'Within 30 days.', incoming: false, private: false, created_at: LATER },
  ],
};
const seconds = Date.parse(AT) / 1000;
const intercom = {
  type: 'conversation',
  id: '7',
  created_at: seconds,
  state: 'closed',
  contacts: {},
  source: {
    type: 'email',
    subject: '<p>Shoes</p>',
    body: '<p>How do I return shoes?</p>',
    author: { type: 'user', id: 'a' },
  },
  statistics: { time_to_admin_reply: 1800, time_to_last_close: 3600, count_reopens: 1 },
};
const intercomParts = [
  {
    conversation_id: '7',
    part_type: 'note',
    body: '<p>NOTE</p>',
    author: { type: 'admin', id: 'b' },
    created_at: seconds + 60,
  },
  {
    conversation_id: '7',
    part_type: 'assignment',
    body: null,
    author: { type: 'admin', id: 'b' },
    created_at: seconds + 90,
  },
  {
    conversation_id: '7',
    part_type: 'comment',
    body: '<p>Within 30 days.</p>',
    author: { type: 'admin', id: 'b' },
    created_at: seconds + 1800,
  },
];
const gorgias = {
  ticket: {
    id: 7,
    subject: 'Shoes',
    channel: 'email',
    from_agent: false,
    spam: false,
    excerpt: 'How do',
    messages_count: 3,
    created_datetime: AT,
    closed_datetime: LATER,
  },
  messages: [
    {
      id: 1,
      ticket_id: 7,
      public: true,
      from_agent: false,
      stripped_text: 'How do I return shoes?',
      body_text: 'How do I return shoes?\n> quoted',
      created_datetime: AT,
    },
    { id: 2, ticket_id: 7, public: false, from_agent: true, stripped_text: 'NOTE', created_datetime: AT },
    { id: 3, ticket_id: 7, public: true, from_agent: true, stripped_text: 'Within 30 days.', created_datetime: LATER },
  ],
};
const helpScout = {
  conversation: {
    id: 7,
    number: 1,
    subject: 'Shoes',
    type: 'email',
    status: 'closed',
    mailboxId: 1,
    createdAt: AT,
    closedAt: LATER,
  },
  threads: [
    { id: 3, conversation_id: 7, type: 'message', state: 'published', body: 'Within 30 days.', createdAt: LATER },
    { id: 2, conversation_id: 7, type: 'note', state: 'published', body: 'NOTE', createdAt: AT },
    {
      id: 1,
      conversation_id: 7,
      type: 'customer',
      state: 'published',
      body: '<div>How do I return shoes?</div>',
      createdAt: AT,
    },
  ],
};
const zammad = {
  id: 7,
  title: 'Shoes',
  created_at: AT,
  first_response_in_min: 30,
  close_in_min: 30,
  articles: [
    { sender: 'Customer', type: 'email', internal: false, body: 'How do I return shoes?', created_at: AT },
    { sender: 'Agent', type: 'note', internal: true, body: 'NOTE', created_at: AT },
    { sender: 'Agent', type: 'email', internal: false, body: 'Within 30 days.', created_at: LATER },
  ],
};

const table = (records: Record<string, unknown>[]): string => {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [
    names,
    ...records.map((record) => names.map((name) => `"${String(record[name] ?? '').replaceAll('"', '""')}"`)),
  ]
    .map((row) => row.join(','))
    .join('\n');
};

describe.each<[string, [string, string][]]>([
  ['Zendesk, comments inside', [['t.json', JSON.stringify({ ...zendesk.ticket, comments: zendesk.comments })]]],
  ['Zendesk, one a line', [['t.jsonl', JSON.stringify({ ...zendesk.ticket, comments: zendesk.comments })]]],
  [
    'Zendesk, two lists in one document',
    [['t.json', JSON.stringify({ comments: zendesk.comments, tickets: [zendesk.ticket] })]],
  ],
  [
    'Zendesk, tables',
    [
      ['ticket.csv', table([{ ...zendesk.ticket, via: '', via_channel: 'email' }])],
      ['comment.csv', table(zendesk.comments)],
      [
        'user.csv',
        table([
          { id: 1, role: 'end-user', email: '', name: 'x' },
          { id: 2, role: 'agent', email: '', name: 'y' },
        ]),
      ],
    ],
  ],
  [
    'Zendesk, tables in any order',
    [
      ['comment.csv', table(zendesk.comments)],
      ['ticket.csv', table([{ ...zendesk.ticket, via: '', via_channel: 'email' }])],
    ],
  ],
  [
    'Freshdesk, conversations inside',
    [['t.json', JSON.stringify([{ ...freshdesk.ticket, conversations: freshdesk.conversations }])]],
  ],
  [
    'Freshdesk, two files',
    [
      ['t.json', JSON.stringify([freshdesk.ticket])],
      ['c.json', JSON.stringify(freshdesk.conversations)],
    ],
  ],
  [
    'Intercom, parts inside',
    [
      [
        't.json',
        JSON.stringify({
          type: 'conversation.list',
          conversations: [{ ...intercom, conversation_parts: { conversation_parts: intercomParts } }],
        }),
      ],
    ],
  ],
  [
    'Intercom, two files',
    [
      ['t.jsonl', JSON.stringify(intercom)],
      ['p.jsonl', intercomParts.map((part) => JSON.stringify(part)).join('\n')],
    ],
  ],
  [
    'IntercomExport',
    [
      [
        't.csv',
        table([
          {
            message_body: '<p>How do I return shoes?</p>',
            message_type: 'conversation',
            message_created_at: AT,
            message_author_type: 'user',
            conversation_id: 7,
            conversation_created_at: AT,
          },
          {
            message_body: 'NOTE',
            message_type: 'note',
            message_created_at: AT,
            message_author_type: 'admin',
            conversation_id: 7,
          },
          {
            message_body: 'Within 30 days.',
            message_type: 'comment',
            message_created_at: LATER,
            message_author_type: 'admin',
            conversation_id: 7,
          },
        ]),
      ],
    ],
  ],
  [
    'Gorgias, messages inside',
    [
      [
        't.json',
        JSON.stringify({ data: [{ ...gorgias.ticket, messages: gorgias.messages }], meta: { next_cursor: null } }),
      ],
    ],
  ],
  [
    'Gorgias, two files',
    [
      ['t.json', JSON.stringify({ data: [gorgias.ticket] })],
      ['m.json', JSON.stringify({ data: gorgias.messages })],
    ],
  ],
  [
    'Help Scout, threads inside',
    [
      [
        't.json',
        JSON.stringify({
          _embedded: { conversations: [{ ...helpScout.conversation, _embedded: { threads: helpScout.threads } }] },
        }),
      ],
    ],
  ],
  [
    'Help Scout, two files',
    [
      ['t.json', JSON.stringify([helpScout.conversation])],
      ['th.json', JSON.stringify(helpScout.threads)],
    ],
  ],
  ['Zammad', [['t.json', JSON.stringify([zammad])]]],
])('%s', (_, files) => {
  it('tells customer from agent and keeps the note inside', async () => {
    const { tickets, rejects } = await read(files.map(([name, content]) => file(name, content)));
    expect(rejects).toEqual([]);
    expect(tickets.map(dialogue)).toEqual([SPOKEN]);
    expect(JSON.stringify(tickets)).not.toContain('NOTE');
    expect(tickets[0]).toMatchObject({ id: '7', at: AT, firstReplyMinutes: 30 });
  });
});

describe('two lists of which neither knows the other', () => {
  const messages = [
    { id: 1, ticket_id: 7, public: true, from_agent: false, stripped_text: 'How do I return shoes?' },
    { id: 2, ticket_id: 7, public: true, from_agent: true, stripped_text: 'Within 30 days.' },
  ];
  const articles = zammad.articles.map((article) => ({ ...article, ticket_id: 7 }));
  it.each<[string, Record<string, unknown>, Record<string, unknown>[]]>([
    ['Gorgias', { id: 7, subject: 'Shoes', channel: 'email', created_datetime: AT }, messages],
    ['Zammad', { id: 7, number: '67007', title: 'Shoes', created_at: AT }, articles],
    [
      'a helpdesk nobody knows',
      { id: 7, subject: 'Shoes' },
      [
        { ticket_id: 7, role: 'customer', body: 'How do I return shoes?' },
        { ticket_id: 7, role: 'agent', body: 'Within 30 days.' },
      ],
    ],
  ])('as %s has them are joined, in one document or in two files, in any order', async (_, ticket, parts) => {
    const list = { tickets: [ticket], messages: parts };
    const files = [file('t.json', JSON.stringify([ticket])), file('m.json', JSON.stringify(parts))];
    const turned = [file('m.csv', table(parts)), file('t.csv', table([ticket]))];
    for (const sources of [
      files,
      turned,
      [file('t.json', JSON.stringify(list, null, 1))],
      [file('t.json', JSON.stringify(list))],
    ]) {
      const { tickets } = await read(sources);
      expect(tickets.map(dialogue)).toEqual([SPOKEN]);
      expect(tickets[0]).toMatchObject({ id: '7', subject: 'Shoes' });
    }
  });

  it('that count their tickets from 1 each keep them apart', async () => {
    const { tickets } = await read([
      file('july.csv', 'id,subject\n1,Where is my parcel?'),
      file('august.csv', 'id,subject\n1,How do I pay?'),
    ]);
    expect(tickets.map(({ subject }) => subject)).toEqual(['Where is my parcel?', 'How do I pay?']);
  });
});

describe('tweets', () => {
  it('are joined by who answers whom, without the handles, in any order', async () => {
    const rows = [
      '2,shop,False,Tue Oct 31 22:20:47 +0000 2017,@118 @friend Within 30 days.,3,1',
      '3,118,True,Tue Oct 31 22:30:47 +0000 2017,@shop Thanks,,2',
      '1,118,True,Tue Oct 31 22:10:47 +0000 2017,@shop How do I return shoes?,2,',
    ];
    const header = 'tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id';
    const { tickets } = await read(file('t.csv', [header, ...rows].join('\n')));
    expect(tickets.map(dialogue)).toEqual([[...SPOKEN, 'customer: Thanks']]);
    expect(tickets[0]).toMatchObject({ at: '2017-10-31T22:10:47Z', firstReplyMinutes: 10, channel: 'twitter' });
  });
});

describe('a helpdesk', () => {
  it('whose bot greets and offers menus does not pass them for answers', async () => {
    const bot = {
      part_type: 'comment',
      body: '<p>Ask me anything</p>',
      author: { type: 'bot' },
      created_at: seconds + 5,
    };
    const conversation = { ...intercom, conversation_parts: { conversation_parts: [bot, ...intercomParts] } };
    const { tickets } = await read(file('t.json', JSON.stringify([conversation])));
    expect(tickets.map(dialogue)).toEqual([SPOKEN]);
  });

  it('that says nothing about who may see a message is taken to hide it', async () => {
    const comments = [{ ...zendesk.comments[0] }, { ...zendesk.comments[2], public: 'perhaps' }];
    const { tickets } = await read(file('t.json', JSON.stringify({ ...zendesk.ticket, comments })));
    expect(tickets.map(dialogue)).toEqual([SPOKEN.slice(0, 1)]);
  });

  it('whose ticket begins with an internal note does not show it as the question', async () => {
    const { tickets } = await read(
      file('t.json', JSON.stringify({ ...zendesk.ticket, description: 'NOTE', is_public: false })),
    );
    expect(JSON.stringify(tickets)).not.toContain('NOTE');
  });

  it('gives the facts the report counts', async () => {
    const ticket = {
      ...zendesk.ticket,
      comments: zendesk.comments,
      metric_set: {
        reply_time_in_minutes: { calendar: 12 },
        full_resolution_time_in_minutes: { calendar: 90 },
        reopens: 2,
      },
    };
    const { tickets } = await read(file('t.json', JSON.stringify(ticket)));
    expect(tickets[0]).toMatchObject({
      channel: 'email',
      firstReplyMinutes: 12,
      resolutionMinutes: 90,
      reopened: true,
    });
  });

  it('names the field of a record it cannot read', async () => {
    const { rejects } = await read(file('t.jsonl', JSON.stringify({ ...zendesk.ticket, id: { a: 1 } })));
    expect(rejects[0]?.reason).toMatch(/^id cannot be read/);
  });

  it('that deleted a ticket or found it spam has it rejected, not lost', async () => {
    const { rejects } = await read(
      file(
        't.jsonl',
        [
          { ...zendesk.ticket, status: 'deleted' },
          { ...gorgias.ticket, spam: true },
          { ...helpScout.conversation, status: 'spam' },
        ]
          .map((each) => JSON.stringify(each))
          .join('\n'),
      ),
    );
    expect(rejects.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'deleted'],
      [2, 'spam'],
      [3, 'spam'],
    ]);
  });
});
