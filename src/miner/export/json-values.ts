// What a JSON value holds: records, lists of them, or what is none.

/** Keys under which helpdesks list records; in a ticket the same keys hold parts of it. */
export const LISTS = new Set(
  `tickets conversations results data items records rows comments users threads articles _embedded _results payload
  audits ticket_events issues cases chats found_chats`.split(/\s+/),
);
export const OF_A_TICKET = /"(?:id|subject|title|description|message|body)"\s*:/;

/** Beside a list of tickets these are lists of their own; elsewhere they are parts of a ticket. */
export const LISTS_BESIDE = new Set('messages conversation_parts parts replies'.split(' '));

/** What is no record of a ticket at all, or null. */
export function valueProblem(value: unknown): string | null {
  const is = value === null ? 'null' : Array.isArray(value) ? 'a list in a list' : `a ${typeof value}`;
  if (is !== 'a object') return `${is} stands where an object with the customer's message should`;
  const { id, error, errors, status, statusCode, code } = value as Record<string, unknown>;
  const failed = [status, statusCode, code].some((each) => Number(each) >= 400 && Number(each) < 600);
  if (id == null && (error || errors || failed))
    return 'this is an error message of a helpdesk, not its tickets: see that the address and the key are right, then export again';
  return Object.keys(value as object).length ? null : 'the object is empty';
}

/** The records inside a value that was read whole: itself, or the elements of the lists it wraps. */
export function unwrap(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  const entries = Object.entries(value);
  if (entries.some(([key]) => OF_A_TICKET.test(`"${key}":`))) return [value];
  if ('chats' in value && !Array.isArray(value.chats)) return [value]; // Telegram's, where others have a list
  const wraps = entries.some(([key, inner]) => LISTS.has(key) && typeof inner === 'object' && inner !== null);
  const lists = entries.filter(([key, inner]) => LISTS.has(key) || (LISTS_BESIDE.has(key) && Array.isArray(inner)));
  return wraps
    ? lists.flatMap(([, inner]) => (typeof inner === 'object' && inner !== null ? unwrap(inner) : []))
    : [value];
}
