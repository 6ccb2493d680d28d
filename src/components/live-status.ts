// What the shop says of this very minute, over what shop.yml says of most days. It comes late, when the page is read already,
// and whatever is wrong with it, the page stays as it was.
import { showOpenStatus } from './open-status.ts';
import { readPageData, writePageData, type StatusConfig } from './page-data.ts';
import { waitText } from './wait-text.ts';

/** As of src/messages/live-status.ts, which travels with a checker of its own and so not in pages. */
export type LiveStatus = { updated: string; waitMinutes: Record<string, number>; notice: Record<string, string> };

const MAX_AGE = 30 * 60_000; // ms
const PATIENCE = 5_000; // ms
/** A clock that is a little slow must not make news of the future. */
const MAX_AHEAD = 60_000; // ms

export async function showLiveStatus(config: StatusConfig): Promise<void> {
  const request = { credentials: 'omit', cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) } as const;
  const answer: unknown = await fetch(config.address, request).then(
    (response) => (response.ok ? response.json().catch(() => null) : null),
    () => null,
  );
  const status = readLiveStatus(answer, new Date());
  if (!status) return;
  const usual = readPageData('opening', document);
  show(status, config);
  const isOver = Date.parse(status.updated) + MAX_AGE - Date.now();
  setTimeout(() => usual && show({ updated: '', waitMinutes: {}, notice: {} }, config, usual), isOver);
}

/** @returns null for what is no status, or none of now */
export function readLiveStatus(value: unknown, now: Date): LiveStatus | null {
  const { updated, waitMinutes = {}, notice = {} } = (value ?? {}) as Record<keyof LiveStatus, unknown>;
  const age = now.getTime() - Date.parse(String(updated));
  if (!(age <= MAX_AGE && age >= -MAX_AHEAD)) return null;
  const isWait = (minutes: unknown) =>
    Number.isInteger(minutes) && (minutes as number) > 0 && (minutes as number) <= 10_000;
  const isText = (text: unknown) => typeof text === 'string' && text.length <= 300;
  if (!areAll(waitMinutes, isWait) || !areAll(notice, isText)) return null;
  return { updated: String(updated), waitMinutes, notice } as LiveStatus;
}

function areAll(value: unknown, isSound: (each: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isSound);
}

/** @param usual what the page says without it; by default as it stands */
function show(
  { waitMinutes, notice }: LiveStatus,
  { locale, strings }: StatusConfig,
  usual = readPageData('opening', document),
): void {
  if (!usual) return;
  const channels = usual.channels.map((channel) => {
    const minutes = waitMinutes[channel.way];
    return minutes ? { ...channel, wait: waitText(minutes, locale, strings) } : channel;
  });
  writePageData('opening', { ...usual, channels });
  showOpenStatus();
  const place = document.querySelector('.live-notice');
  if (place) place.textContent = notice[locale] ?? '';
}
