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
});
