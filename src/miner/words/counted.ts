// A number with its noun, as a language counts: 1 ticket, 21 užklausa, 5 обращений.

/** The forms that a language has, by the rules of Intl.PluralRules; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** @param tag BCP 47 @returns number → the form it takes, the number written as the language does */
export function counted(tag: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
