// Characters that nobody sees and no feed may hold: XML refuses them, written as they are or as a number.

/** Vertical tabs and page breaks, as spreadsheets and word processors leave them, part words; other control characters go. */
export function printable(text: string): string {
  return text.replace(/[\v\f]/g, ' ').replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}
