// What the shapes of helpdesk exports share: a record is recognised by its keys and read through a Zod schema, so that a
// record of the right shape with a wrong value is rejected with the name of the field.
import { z } from 'zod';
import type { RejectKind } from '../ticket.ts';
import type { Side } from './marks.ts';
import type { Part, Person } from './part.ts';
import { toFlag } from './vocabulary.ts';

export type Shape = {
  /** As the vendor writes itself. */
  name: string;
  /** Does a record with these keys belong here? */
  recognises: (keys: ReadonlySet<string>) => boolean;
  /** Several for a record of several tickets; throws a `Refusal` or a `z.ZodError` for one that cannot be read. */
  read: (record: unknown) => Part | Person | (Part | Person)[];
};

/** Thrown by a reader for a record that is not to be mined, or that lacks what it needs. */
export class Refusal extends Error {
  kind: RejectKind;
  constructor(kind: RejectKind, reason: string) {
    super(reason);
    this.kind = kind;
  }
}

export const SPAM = 'the helpdesk marked the ticket as spam; it is left out';

/** A message of a list of its own must say which ticket it belongs to. */
export function ticketOf(id: string | null, name: string): string {
  if (id === null) throw new Refusal('unreadable', `${name} is missing: a message needs the id of its ticket`);
  return id;
}

/** Who wrote a message that its helpdesk marks as shown to customers; without that mark it is internal. */
export const ifPublic = (isPublic: boolean | null, from: Side | null): Side | null =>
  isPublic === true ? from : 'internal';

/** Ids come as numbers or text; both are text to us. */
export const id = z.union([z.string().trim().min(1), z.number().transform(String)]);
/** An id that may be missing, empty or null. */
export const maybeId = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value || null);
export const maybeText = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
/** JSON has true, tables have `TRUE`, `1` or `yes`; whatever else is null, and what may be internal is then taken to be. */
export const maybeFlag = z.union([z.boolean(), z.string(), z.number()]).nullish().transform(toFlag);
/** A length of time or a count; tables have it as text. */
export const maybeNumber = z.union([z.number(), z.string()]).nullish().transform(toNumber);
export const when = z.union([z.string(), z.number()]).nullish();

function toNumber(value: number | string | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

/** Whether all of these keys are there. */
export const has = (keys: ReadonlySet<string>, ...wanted: string[]): boolean => wanted.every((key) => keys.has(key));

/** A channel as the report counts it. */
export const toChannel = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim().toLowerCase().slice(0, 40) : null;
