// Names of languages elsewhere, `en-us`, `pt_BR`, `zh-Hans` → the names of our folders.

const CODE = /^([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4}|\d{3}))?$/i;
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Is this the code of a language? `docs` and `js` are none. */
export function isLanguage(code: string): boolean {
  const [, language] = CODE.exec(code) ?? [];
  return language !== undefined && languageNames.of(language.toLowerCase()) !== undefined;
}

/**
 * What each code is called here: by its language alone, and by its region too where an earlier one has that name.
 * @param codes as they stand in the export, the most important first
 */
export function namesOfLocales(codes: string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const code of codes) {
    if (names.has(code)) continue;
    const [, language = 'en', region = ''] = CODE.exec(code) ?? [];
    const short = language.toLowerCase();
    const taken = new Set(names.values());
    const long = region.length === 2 ? `${short}-${region.toUpperCase()}` : short;
    names.set(code, taken.has(short) ? long : short);
  }
  return names;
}
