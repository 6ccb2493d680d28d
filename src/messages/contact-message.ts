// What the contact form sends to a shop's own server (`endpoints.messages` in shop.yml).
// docs/contact-message.schema.json is made of this schema: npm run schemas.
import { z } from 'zod';
import { articleId } from './event.ts';
import { MAX_MESSAGE, MAX_QUERY } from './limits.ts';

export const contactMessageSchema = z.strictObject({
  version: z.literal(1),
  /** Random, and the same each time that a customer sends this message: a repeat is the same message. */
  id: z.uuid(),
  at: z.iso.datetime(),
  locale: z.string().max(10),
  /** The address that the customer wrote from. */
  page: z.url(),
  name: z.string().min(1).max(200),
  email: z.email().max(254),
  order: z.string().max(100).optional(),
  /** A category's folder. */
  topic: z.string().max(100).optional(),
  message: z.string().min(1).max(MAX_MESSAGE),
  consent: z.literal(true),
  /**
   * To be called instead: where, and when. The window lies in the hours of the shop's phone; a browser without JavaScript
   * names none, and any time will do.
   */
  callback: z
    .strictObject({
      phone: z.string().min(4).max(40),
      from: z.iso.datetime().optional(),
      to: z.iso.datetime().optional(),
    })
    .optional(),
  /** The article that did not help. */
  article: articleId.optional(),
  /** What was searched last. */
  query: z.string().max(MAX_QUERY).optional(),
  /** The articles that were offered while the customer wrote. */
  offered: z.array(articleId).max(50).default([]),
});
export type ContactMessage = z.infer<typeof contactMessageSchema>;
