// What an editor reads about translations: a line for each language and category, and one for each article that waits.
import type { TranslationState } from '../reader/translation-states.ts';
import type { Locale } from '../text/languages.ts';
import { translationWords } from './translation-words.ts';

type Words = (typeof translationWords)['en'];

export function translationLines(states: TranslationState[], editorLocale: Locale = 'en'): string[] {
  const say = translationWords[editorLocale];
  if (!states.length) return [say.oneLanguage];
  const byFolder = Map.groupBy(states, ({ locale, source }) => `${locale}/${source.category}`);
  const lines = [...byFolder].flatMap(([folder, own]) => [
    `${folder}: ${say.done(own.filter(({ translation }) => translation).length, own.length)}${outdatedIn(own, say)}`,
    ...own.flatMap((state) => waiting(state, say) ?? []),
  ]);
  const isDone = states.every(({ state }) => state === 'current');
  return [...lines, isDone ? say.allCurrent : say.toExport];
}

function outdatedIn(states: TranslationState[], say: Words): string {
  const count = states.filter(({ state }) => state === 'outdated').length;
  return count ? say.outdated(count) : '';
}

function waiting({ state, source, translation, days }: TranslationState, say: Words): string | null {
  if (state === 'missing') return `  ${say.missing}  ${source.path}`;
  if (state === 'outdated')
    return `  ${say.old}  ${translation!.path} (${days.translation}), ${say.changed(source.path, days.source!)}`;
  return null;
}
