// Check digits, each by the rule of whoever issues the number. All take digits only.

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** ISO/IEC 7812: payment cards. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** ISO 13616, mod 97: `LT12 1000 …` without spaces, in upper case. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  let rest = 0;
  for (const char of text.slice(4) + text.slice(0, 4)) {
    const value = parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Lithuanian and Estonian personal codes: sex and century, YYMMDD, serial, check digit in two rounds. */
export function isBalticPersonalCode(digits: string): boolean {
  if (!/^[1-8]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}$/.test(digits)) return false;
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const check = first < 10 ? first : (weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
  return check === Number(digits[10]);
}

/** Russian taxpayer numbers: 10 digits of a company, 12 of a person. */
export function isInn(digits: string): boolean {
  const check = (weights: readonly number[]): boolean =>
    (weighted(digits, weights) % 11) % 10 === Number(digits[weights.length]);
  const long = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
  if (digits.length === 10) return check(long.slice(2));
  return digits.length === 12 && check(long.slice(1)) && check(long);
}

/** Russian pension insurance: nine digits, then their weighted sum modulo 101. */
export function isSnils(digits: string): boolean {
  if (digits.length !== 11) return false;
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return (sum % 101) % 100 === Number(digits.slice(9));
}
