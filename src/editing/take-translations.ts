// What came back from a translator → the articles that it is about, or why it cannot be taken.
import type { TranslationState } from '../reader/translation-states.ts';
import type { Locale } from '../text/languages.ts';
import { toUnits, unitFields, type Unit } from './translation-units.ts';
import { translationWords } from './translation-words.ts';

export type Taken = { state: TranslationState; units: Unit[] };

/**
 * @param rows as they were read, in the order of the file
 * @returns `problems` are all that cannot be taken, each with its row; where there is one, nothing should be written
 */
export function takeTranslations(
  rows: Record<string, string>[],
  states: TranslationState[],
  editorLocale: Locale = 'en',
): { taken: Taken[]; problems: string[] } {
  const words = translationWords[editorLocale];
  const byArticle = new Map(states.map((state) => [`${state.locale}/${state.source.original}`, state]));
  const units = new Map<TranslationState, Unit[]>();
  const problems = rows.flatMap((row, place) => {
    const { article = '', locale = '', field = '', source = '', target = '' } = row;
    const say = (message: string) => [`${words.row(place + 1)}: ${message}`];
    const state = byArticle.get(`${locale}/${article}`);
    if (!state) return say(words.noArticle(article, locale));
    if (!isField(field)) return say(words.noField(field, unitFields.join(', ')));
    const unit = { article, locale, field, source: plain(source), target: plain(target).trim() };
    const now = toUnits(state).find((each) => each.field === field)?.source ?? '';
    if (unit.target && now.trim() !== unit.source.trim()) return say(words.moved(field, state.source.id));
    const own = units.get(state) ?? [];
    if (own.some((each) => each.field === field)) return say(words.twice(field, `${locale}/${article}`));
    units.set(state, [...own, unit]);
    return [];
  });
  const untitled = [...units].filter(
    ([{ translation }, own]) =>
      !translation && own.some(({ target }) => target) && !own.some(({ field, target }) => field === 'title' && target),
  );
  return {
    taken: [...units].map(([state, own]) => ({ state, units: own })),
    problems: [...problems, ...untitled.map(([{ locale, source }]) => words.untitled(`${locale}/${source.original}`))],
  };
}

const isField = (name: string): name is Unit['field'] => (unitFields as readonly string[]).includes(name);
/** Spreadsheets write line ends as they like. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n');
