// Takes the shop's notice away once its last day is past in the shop's time zone.
import { isOver } from '../site/notice.ts';

export function hideOldNotice(): void {
  const notice = document.querySelector<HTMLElement>('.site-notice');
  if (notice) notice.hidden = isOver(notice.dataset.until!, notice.dataset.zone!, new Date());
}
