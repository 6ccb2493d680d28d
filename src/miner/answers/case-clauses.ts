// A rule that ends in one customer's case: “Our fitters work in Vilnius and Kaunas, yours comes on Monday.” What it ends in is
// cut off where the rest is a sentence for everybody.
import { hasCondition, isCaseDetail, isLimited } from './case-details.ts';
import { PART } from './own-parts.ts';
import { isWhole } from './whole-sentence.ts';

/** @returns the text without the case it ends in, or null where no sentence for everybody is left */
export function withoutCaseAtEnd(text: string, locale: string): string | null {
  const parts = text.split(PART);
  const from = parts.findIndex((part, at) => at > 0 && isCaseDetail(part.replace(/^[–—]\s*/, ''), locale));
  // “We ship on weekdays, but not today”: a limit that is cut off would promise too much.
  if (from < 1 || isLimited(parts[from]!.replace(/^[–—]\s*/, ''), locale)) return null;
  const rest = parts
    .slice(0, from)
    .join(' ')
    .replace(/[,;:]$/, '');
  const stands = isWhole(rest, locale) && !isCaseDetail(rest, locale) && !hasCondition(parts[from - 1]!, locale);
  return stands ? rest.replace(/[^.!?]$/, '$&.') : null;
}
