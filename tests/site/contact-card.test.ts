import { expect, test } from 'vitest';
import { shopSchema } from '../../src/reader/schema.ts';
import { contactCard } from '../../src/site/contact-card.ts';

const shop = shopSchema.parse({
  timeZone: 'Europe/Vilnius',
  channels: [
    { phone: '+370 600 00000', hours: { 'mon-fri': '9:00-18:00' }, waitMinutes: 3 },
    { email: 'help@shop.example' },
  ],
  address: 'Gedimino pr. 1, Vilnius',
});
const monday = new Date('2026-09-07T10:00:00+03:00');
const sunday = new Date('2026-09-06T10:00:00+03:00');

test('the phone is asked for: its number, open until when, the wait', () => {
  expect(contactCard(['phone'], shop, [], monday)).toEqual({
    asked: ['phone'],
    channels: [{ phone: '+370 600 00000', waitMinutes: 3, state: { open: true, closes: 18 * 60 } }],
    address: null,
  });
});

test('on a day off the card says when the phone opens', () => {
  const card = contactCard(['hours', 'phone'], shop, [], sunday);
  expect(card?.channels.map(({ state }) => state)).toEqual([
    { open: false, opens: { day: 0, minute: 9 * 60, inDays: 1 } },
  ]);
});

test('where a person is asked for, or a channel that the shop has not, all ways are shown', () => {
  expect(contactCard(['person'], shop, [], monday)?.channels).toHaveLength(2);
  expect(contactCard(['chat'], shop, [], monday)?.channels).toHaveLength(2);
});

test('the address is shown where it is asked for', () => {
  expect(contactCard(['address'], shop, [], monday)?.address).toBe('Gedimino pr. 1, Vilnius');
  expect(contactCard(['any'], shop, [], monday)?.address).toBe('Gedimino pr. 1, Vilnius');
});

test('no card for a query about something else, none where the shop says nothing of itself', () => {
  expect(contactCard([], shop, [], monday)).toBeNull();
  expect(contactCard(['phone'], shopSchema.parse({}), [], monday)).toBeNull();
});
