// What the contact form makes of what was written, and what of it leaves the browser.
import { describe, expect, test } from 'vitest';
import { problemsOf, toWritten } from '../../src/components/contact-fields.ts';
import { toMailAddress } from '../../src/components/contact-send.ts';
import { randomId } from '../../src/components/random-id.ts';
import { contactMessageSchema } from '../../src/messages/contact-message.ts';

const sound = { name: 'Ona', email: 'ona@pastas.example', message: 'Kur mano siunta?', consent: 'on' };
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};
const context = {
  version: 1 as const,
  id: crypto.randomUUID(),
  at: '2026-09-03T10:00:00.000Z',
  locale: 'lt',
  offered: [],
};
const page = 'https://help.lentyna.example/lt/contact/';

test('fields that need not be filled are left out', () => {
  expect(toWritten(form({ ...sound, order: ' ', topic: '' }))).toEqual({ ...sound, consent: true });
});

test.each([
  'ona',
  'ona@',
  '@pastas.example',
  'ona@pastas',
  'ona@pastas..example',
  'o na@pastas.example',
  `${'o'.repeat(65)}@pastas.example`,
])('“%s” is no address to reply to', (email) => {
  expect(problemsOf(form({ ...sound, email }))).toEqual([{ field: 'email', error: 'email' }]);
});

test.each(['ona@pastas.example', 'ona.k+shop@mail.pastas.example', 'o@p.lt'])(
  '%s is one, for the schema too',
  (email) => {
    expect(problemsOf(form({ ...sound, email }))).toEqual([]);
    const message = { ...context, page, ...toWritten(form({ ...sound, email })) };
    expect(contactMessageSchema.parse(message).email).toBe(email);
  },
);

describe('a mail', () => {
  const message = { ...context, page, ...toWritten(form({ ...sound, order: 'LT-1' })) };

  test('has the message, the person and the order in it', () => {
    const address = new URL(toMailAddress('help@shop.example', message)!);
    expect(address.pathname).toBe('help@shop.example');
    expect(address.searchParams.get('subject')).toBe('Kur mano siunta?');
    expect(address.searchParams.get('body')).toBe('Kur mano siunta?\n\nOna, ona@pastas.example, LT-1');
  });

  test('takes no recipient or header out of what was written', () => {
    const hostile = { ...message, message: 'x&cc=all@shop.example&bcc=b@shop.example\r\nBcc: c@shop.example' };
    const address = toMailAddress('help@shop.example', hostile)!;
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(address).not.toMatch(/%0D%0A.*body=/);
  });

  test('cannot be too long for a mail program', () => {
    expect(toMailAddress('help@shop.example', { ...message, message: 'ž'.repeat(2000) })).toBeUndefined();
  });
});

test('an id is a UUID as the schema has it, and no two are the same', () => {
  const ids = Array.from({ length: 50 }, randomId);
  expect(ids.filter((id) => !contactMessageSchema.shape.id.safeParse(id).success)).toEqual([]);
  expect(new Set(ids).size).toBe(50);
});
