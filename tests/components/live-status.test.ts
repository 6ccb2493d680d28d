// What counts as the shop's word on how busy it is: this half hour's, and nothing that only looks like it.
import { expect, test } from 'vitest';
import { readLiveStatus } from '../../src/components/live-status.ts';
import { liveStatusSchema } from '../../src/messages/live-status.ts';

const now = new Date('2026-12-01T10:30:00Z');
const sound = { updated: '2026-12-01T10:15:00Z', waitMinutes: { phone: 12 }, notice: { en: 'Busy today.' } };

test('a status of this half hour is read, as documented', () => {
  expect(liveStatusSchema.parse(sound)).toEqual(sound);
  expect(readLiveStatus(sound, now)).toEqual(sound);
  expect(readLiveStatus({ updated: sound.updated }, now)).toEqual({ ...sound, waitMinutes: {}, notice: {} });
});

test.each([
  ['half an hour and a minute old', { ...sound, updated: '2026-12-01T09:59:00Z' }],
  ['from last year', { ...sound, updated: '2025-12-01T10:15:00Z' }],
  ['from next year', { ...sound, updated: '2027-12-01T10:15:00Z' }],
  ['without a time', { waitMinutes: { phone: 12 } }],
  ['with a wait that is no number', { ...sound, waitMinutes: { phone: 'long' } }],
  ['with a wait of less than nothing', { ...sound, waitMinutes: { phone: -1 } }],
  ['with a notice that is no text', { ...sound, notice: { en: { html: '<b>' } } }],
  ['with a notice as long as a page', { ...sound, notice: { en: 'x'.repeat(301) } }],
  ['that is a list', [sound]],
  ['that is nothing', null],
])('one %s is none', (_what, value) => {
  expect(readLiveStatus(value, now)).toBeNull();
});
