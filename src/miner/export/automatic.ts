// What machines write: out of office, bounces. Told by how their subjects begin.
import { exportWords } from './vocabulary.ts';

/** `Automatic reply: Your order`, „Automatinis atsakymas: …“, «Автоответ». */
const BEGINNINGS = exportWords.flatMap(({ automaticSubjects }) => automaticSubjects);
/** `Re: `, `Fwd: ` before it. */
const PREFIX = /^(?:\s{0,9}\p{L}{2,3}\s?:)*\s{0,9}/u;
/** What follows such a beginning; “Out of office chairs” goes on. */
const END = /^\s{0,3}(?:$|[:–—([!-]|to your |į jūsų |на ваш)/u;

/** `Re: Lamp` → `Lamp`. */
export const withoutReplyPrefix = (subject: string): string => subject.slice(0, 300).replace(PREFIX, '').trim();

export function isAutomaticSubject(subject: string): boolean {
  const text = subject.slice(0, 200).replace(PREFIX, '').toLowerCase().replace(/ё/g, 'е');
  return BEGINNINGS.some((beginning) => text.startsWith(beginning) && END.test(text.slice(beginning.length)));
}
