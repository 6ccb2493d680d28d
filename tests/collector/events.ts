// Events and messages as the site sends them.
import type { ContactMessage } from '../../src/messages/contact-message.ts';
import type { SiteEvent } from '../../src/messages/event.ts';

export const origin = 'https://help.lentyna.example';

type Vote = Extract<SiteEvent, { type: 'vote' }>;

export const vote = (more: Partial<Vote> = {}): Vote => ({
  version: 1,
  id: crypto.randomUUID(),
  at: new Date().toISOString(),
  locale: 'lt',
  type: 'vote',
  article: 'returns/refund-time',
  solved: 'no',
  ...more,
});

export const contactMessage = (more: Partial<ContactMessage> = {}): ContactMessage => ({
  version: 1,
  id: crypto.randomUUID(),
  at: new Date().toISOString(),
  locale: 'lt',
  page: `${origin}/lt/contact/`,
  name: 'Ona <b>',
  email: 'ona@pastas.example',
  message: 'Kur mano siunta?\nLaukiu jau savaitę.',
  consent: true,
  offered: ['shipping/track-parcel'],
  ...more,
});
