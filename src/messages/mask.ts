// Personal data that customers type into a search box or beside a vote, put out of sight before it leaves the browser.
// The miner's redaction knows far more, and weighs megabytes; here what is most common has to do.

/** Each pattern reads a text once: its repetitions cannot overlap. */
const patterns: [RegExp, string][] = [
  [/[^\s@<>]{1,64}@[^\s@<>]{1,255}/g, '[email]'],
  [/\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?\b/gi, '[number]'],
  // Phones, cards, accounts, order numbers: six digits or more, whatever stands between them.
  [/\+?\d(?:[ ().\-/]{0,2}\d){5,}/g, '[number]'],
];

/** @param length the most characters that are kept */
export function mask(text: string, length: number): string {
  // What is cut must not leave half an address that no pattern knows, so it is masked first; 4 times is enough for that.
  const near = text.slice(0, 4 * length);
  return patterns
    .reduce((masked, [pattern, placeholder]) => masked.replace(pattern, placeholder), near)
    .slice(0, length)
    .trim();
}
