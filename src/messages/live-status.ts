// How busy the shop is just now: a file that the shop keeps up to date (`endpoints.status` in shop.yml) and pages read.
// docs/status.schema.json is made of this schema: npm run schemas.
import { z } from 'zod';
import { contactWays } from './event.ts';

const minutes = z.number().int().min(1).max(10_000);

export const liveStatusSchema = z.strictObject({
  /** When it was written; after half an hour pages go back to what shop.yml says. */
  updated: z.iso.datetime(),
  /** How long a customer waits now, by the way to a person. */
  waitMinutes: z.partialRecord(z.enum(contactWays), minutes).default({}),
  /** A sentence a locale, beside the ways to a person: “Many of you are calling today.” */
  notice: z.record(z.string().max(10), z.string().min(1).max(300)).default({}),
});
