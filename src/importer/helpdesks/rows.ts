// JSON of a helpdesk's API, however it was saved: pages, lists, folders of files. What counts are the objects in it.

/** An object of the export, with those that it lies in, the nearest first. */
export type Row = { value: Record<string, unknown>; around: Record<string, unknown>[] };

const MAX_DEPTH = 12; // of objects in objects: exports have six at most

/** All objects, in the order of the file. */
export function rowsIn(value: unknown, around: Record<string, unknown>[] = []): Row[] {
  if (around.length > MAX_DEPTH || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((each) => rowsIn(each, around));
  const own = value as Record<string, unknown>;
  const inside = Object.values(own).flatMap((each) => rowsIn(each, [own, ...around]));
  return [{ value: own, around }, ...inside];
}

/** A text or a number as text; '' for anything else. */
export const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';

export const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Each object of a field that holds objects by language: `{ lt: { title: … } }`. */
export function byLocale(value: unknown): [code: string, value: Record<string, unknown>][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).filter(
    (entry): entry is [string, Record<string, unknown>] => entry[1] !== null && typeof entry[1] === 'object',
  );
}
