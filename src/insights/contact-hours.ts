// When customers turn to a person, beside when somebody is there.
import type { WeekHours } from '../reader/channels.ts';
import { MIN_COUNT } from '../reader/signals.ts';

/** `counts`: of each hour of the day, by the shop's clock; `outside`: part of them when nobody answers, null where no hours are named. */
export type Hours = { counts: number[]; outside: number | null };

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** @param times in ms since 1970  @param openings of each channel that has hours */
export function hoursOf(times: number[], timeZone: string, openings: WeekHours[]): Hours {
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  } as const);
  const counts = Array.from({ length: 24 }, () => 0);
  let outside = 0;
  for (const time of times) {
    const parts = new Map(clock.formatToParts(time).map(({ type, value }) => [type, value]));
    const hour = Number(parts.get('hour'));
    counts[hour]!++;
    const [day, minute] = [weekdays.indexOf(parts.get('weekday')!), hour * 60 + Number(parts.get('minute'))];
    const isOpen = openings.some((week) => week[day]!.some(({ opens, closes }) => opens <= minute && minute < closes));
    if (!isOpen) outside++;
  }
  return { counts, outside: openings.length ? outside / times.length : null };
}

/** Null where no hour has enough to be shown. */
export function shownHours({ counts, outside }: Hours): Hours | null {
  const shown = counts.map((count) => (count >= MIN_COUNT ? count : 0));
  return shown.some((count) => count > 0) ? { counts: shown, outside } : null;
}
