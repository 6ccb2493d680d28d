// What docs/ says of the messages, made of the schemas that check them.
import { z } from 'zod';
import { contactMessageSchema } from './contact-message.ts';
import { eventSchema } from './event.ts';
import { liveStatusSchema } from './live-status.ts';

/** File name in docs/ → JSON Schema, as what a page sends. */
export const jsonSchemas: Record<string, object> = {
  'contact-message.schema.json': z.toJSONSchema(contactMessageSchema, { io: 'input' }),
  'status.schema.json': z.toJSONSchema(liveStatusSchema, { io: 'input' }),
  'event.schema.json': z.toJSONSchema(eventSchema, { io: 'input' }),
};
