import { describe, expect, it } from 'vitest';
import { dialogue, file, read } from './reading.ts';

const mail = (headers: Record<string, string>, body: string): string =>
  `${Object.entries({
    From: 'Anna <anna@example.com>',
    To: 'help@shop.example',
    Date: 'Wed, 1 Jul 2026 10:00:00 +0000',
    Subject: 'Shoes',
    ...headers,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\r\n')}\r\n\r\n${body}\r\n`;
const box = (...mails: string[]): string =>
  mails.map((each) => `From someone Wed Jul  1 10:00:00 2026\n${each}\n`).join('');

describe('a mail', () => {
  it.each([
    ['plain text', { 'Message-ID': '<1@a>' }, 'How do I return shoes?', 'How do I return shoes?'],
    [
      'quoted-printable in windows-1251',
      { 'Content-Type': 'text/plain; charset=windows-1251', 'Content-Transfer-Encoding': 'quoted-printable' },
      '=CA=E0=EA =E2=E5=F0=ED=F3=F2=FC?',
      'Как вернуть?',
    ],
    [
      'base64 in UTF-8',
      { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'base64' },
      Buffer.from('Kaip grąžinti?').toString('base64'),
      'Kaip grąžinti?',
    ],
    [
      'HTML only',
      { 'Content-Type': 'text/html' },
      '<style>p{}</style><p>How do I <b>return</b> shoes?</p><blockquote>old</blockquote><div class="gmail_signature">Anna</div>',
      'How do I return shoes?',
    ],
    [
      'two parts',
      { 'Content-Type': 'multipart/alternative; boundary=x' },
      '--x\r\nContent-Type: text/plain\r\n\r\nHow do I return shoes?\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>How?</p>\r\n--x--',
      'How do I return shoes?',
    ],
  ])('as %s gives its words', async (_, headers, body, words) => {
    const { tickets } = await read(file('t.eml', mail(headers, body)));
    expect(tickets.map(dialogue)).toEqual([[`customer: ${words}`]]);
    expect(tickets[0]).toMatchObject({ subject: 'Shoes', channel: 'email', at: '2026-07-01T10:00:00Z' });
  });

  it('shows its id as a hash, since a message id holds an address', async () => {
    const { tickets } = await read(file('t.eml', mail({ 'Message-ID': '<anna@home>' }, 'How?')));
    expect(tickets[0]?.id).toMatch(/^mail-\w+$/);
  });
});

describe('a mailbox', () => {
  const thread = (at: number): string[] => [
    mail(
      { 'Message-ID': `<q${at}@a>`, From: `c${at}@example.com` },
      `How do I return shoes number ${at}?\r\n>From here on it is escaped`,
    ),
    mail(
      {
        'Message-ID': `<r${at}@a>`,
        'In-Reply-To': `<q${at}@a>`,
        From: 'help@shop.example',
        Date: 'Wed, 1 Jul 2026 10:30:00 +0000',
      },
      'Within 30 days.',
    ),
  ];

  it('has its replies joined to what they answer, and the shop told from its customers', async () => {
    const started = mail({ 'Message-ID': '<s@a>', From: 'help@shop.example' }, 'Were you content?');
    const answer = mail(
      { 'Message-ID': '<t@a>', 'In-Reply-To': '<s@a>', From: 'd@example.com', Date: 'Wed, 1 Jul 2026 11:00:00 +0000' },
      'How do I pay?',
    );
    const { tickets } = await read(file('t.mbox', box(...[1, 2, 3].flatMap(thread), started, answer)));
    expect(tickets.map(({ messages }) => messages.map(({ from }) => from))).toEqual([
      ['customer', 'agent'],
      ['customer', 'agent'],
      ['customer', 'agent'],
      ['agent', 'customer'],
    ]);
    expect(tickets[0]?.messages[0]?.text).toContain('From here on');
    expect(tickets[0]?.firstReplyMinutes).toBe(30);
  });

  it('has letters nobody wrote listed', async () => {
    const robots = [
      mail({ 'Auto-Submitted': 'auto-replied' }, 'Away'),
      mail({ Precedence: 'bulk' }, 'News'),
      mail({ From: 'MAILER-DAEMON@a' }, 'Bounce'),
      mail({ From: '' }, 'Nobody'),
    ];
    const { tickets, rejects } = await read(file('t.mbox', box(...robots, ...thread(1))));
    expect(tickets).toHaveLength(1);
    expect(rejects.map(({ line }) => line)).toEqual([1, 10, 19, 27]);
  });

  const customer = (at: number): string => `anna@home-${at}.example`;
  const form = (at: number, headers: Record<string, string>): string[] => [
    mail({ 'Message-ID': `<f${at}@shop>`, ...headers }, `How do I return ${['', 'shoes', 'boots', 'socks'][at]}?`),
    mail(
      {
        'Message-ID': `<a${at}@shop>`,
        'In-Reply-To': `<f${at}@shop>`,
        From: 'help@shop.example',
        To: customer(at),
        Date: 'Wed, 1 Jul 2026 10:30:00 +0000',
      },
      'Within 30 days.',
    ),
  ];
  const sides = (tickets: { messages: { from: string }[] }[]): string[] =>
    tickets.map(({ messages }) => messages.map(({ from }) => from).join(' '));

  it.each([
    ['as nobody, for the customer', (at: number) => ({ From: 'noreply@shop.example', 'Reply-To': customer(at) })],
    ['as the shop, for the customer', (at: number) => ({ From: 'help@shop.example', 'Reply-To': customer(at) })],
    ['from elsewhere', (at: number) => ({ From: 'mailer@forms.example', 'Reply-To': customer(at) })],
    ['as itself', () => ({ From: 'contact-form@shop.example' })],
  ])('has what a contact form sends %s as the customer’s question', async (_, headers) => {
    const { tickets, rejects } = await read(file('t.mbox', box(...[1, 2, 3].flatMap((at) => form(at, headers(at))))));
    expect(rejects).toEqual([]);
    expect(sides(tickets)).toEqual(Array(3).fill('customer agent'));
  });

  it('knows the shop where one customer writes as often, and by its contacts where nothing else tells', async () => {
    const bob = [1, 2, 3].flatMap((at) =>
      form(at, { From: 'bob@home.example' }).map((each) => each.replace(customer(at), 'bob@home.example')),
    );
    expect(sides((await read(file('t.mbox', box(...bob)))).tickets)).toEqual(Array(3).fill('customer agent'));
    const first = mail({ 'Message-ID': '<1@s>', From: 'a@shop.example', To: 'b@c.example' }, 'Were you content?');
    const reply = mail({ 'Message-ID': '<2@s>', 'In-Reply-To': '<1@s>', From: 'b@c.example' }, 'How do I pay?');
    const known = await read(file('t.mbox', box(first, reply)), { keep: new Set(['help@shop.example']) });
    expect(sides(known.tickets)).toEqual(['agent customer']);
  });

  it('keeps inside what the shop writes to itself', async () => {
    const inside = mail(
      { 'In-Reply-To': '<q1@a>', From: 'a@shop.example', To: 'b@shop.example', Date: 'Wed, 1 Jul 2026 11:00:00 +0000' },
      'SECRET',
    );
    const { tickets } = await read(file('t.mbox', box(...[1, 2, 3].flatMap(thread), inside)));
    expect(tickets).toHaveLength(3);
    expect(JSON.stringify(tickets)).not.toContain('SECRET');
  });

  it('has a thread whole although a later mail names only the one before it, and in any order', async () => {
    const chain = ['q1@a', 'r1@a', 'x@a', 'y@a'].map((id, at, ids) =>
      mail(
        {
          'Message-ID': `<${id}>`,
          ...(at && { 'In-Reply-To': `<${ids[at - 1]}>` }),
          Date: `Wed, 1 Jul 2026 1${at}:00:00 +0000`,
        },
        `Words ${at}`,
      ),
    );
    for (const order of [chain, chain.toReversed(), [chain[3]!, chain[0]!, chain[2]!, chain[1]!]]) {
      const { tickets } = await read(file('t.mbox', box(...order)));
      expect(tickets.map(({ messages }) => messages.map(({ text }) => text))).toEqual([
        ['Words 0', 'Words 1', 'Words 2', 'Words 3'],
      ]);
    }
  });

  it('has mails without an id, or with the same one, as one ticket each; the same mail twice is listed', async () => {
    const { tickets, rejects } = await read([
      ...['How?', 'Where?'].map((text, at) => file(`${at}.eml`, mail({}, text))),
      ...['Who?', 'When?', 'When?'].map((text, at) => file(`${at + 2}.eml`, mail({ 'Message-ID': '<1@f>' }, text))),
    ]);
    expect(tickets.map(dialogue).flat()).toEqual(
      ['How?', 'Where?', 'Who?', 'When?'].map((text) => `customer: ${text}`),
    );
    expect(rejects.map((reject) => reject.file)).toEqual(['4.eml']);
  });
});
