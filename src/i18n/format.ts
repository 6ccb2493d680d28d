// Numbers, dates and plurals as each language writes them; small enough to travel in a page.

/** Forms by Intl.PluralRules; `{n}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** `fill('Opens at {time}', { time: '9:00' })` */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** `plural('lt', 21, { one: '{n} straipsnis', few: …, other: … })` */
export function plural(locale: string, n: number, forms: Plural): string {
  return fill(forms[pluralRules(locale).select(n)] ?? forms.other, { n });
}

// Intl's objects are dear to make, cheap to use: made once a locale, they take a tenth off the build of 1,000 articles.
const pluralRules = oncePerLocale((locale) => new Intl.PluralRules(locale));
const dateFormat = oncePerLocale(
  (locale) => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
const weekdayFormat = oncePerLocale((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));

function oncePerLocale<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return (locale) => {
    if (!made.has(locale)) made.set(locale, make(locale));
    return made.get(locale)!;
  };
}

/** `2026-09-03` as each language writes it: 3 September 2026, 2026 m. rugsėjo 3 d., 3 сентября 2026 г. */
export function formatDate(locale: string, isoDate: string): string {
  return dateFormat(locale).format(new Date(`${isoDate}T00:00:00Z`));
}

/** @param day 0 is Monday */
export function weekdayName(locale: string, day: number): string {
  return weekdayFormat(locale).format(new Date(Date.UTC(2024, 0, 1 + day)));
}

/** Minutes since midnight → 9:00, with the colon that Intl and people write in en, lt and ru (Lithuanian takes 9.00 as well). */
export function formatTime(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/** The language's own name: English, Lietuvių, Русский. */
export const languageName = oncePerLocale((locale) => {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
});

/** Intl says “Lithuania Time”, „Laikas: Lietuva“, “Litauen (Ortszeit)”: where the words around it say “time”, the place is enough. */
const AROUND_PLACE = /^Laikas: | Time$| \(Ortszeit\)$/;

/** Europe/Vilnius → Lithuania, Lietuva, Литва */
export function placeOfZone(locale: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' });
  const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return name.replace(AROUND_PLACE, '');
}
