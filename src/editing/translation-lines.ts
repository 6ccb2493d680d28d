// What an editor reads about translations: a line for each language and category, and one for each article that waits.
import type { TranslationState } from '../reader/translation-states.ts';

export function translationLines(states: TranslationState[]): string[] {
  const byFolder = Map.groupBy(states, ({ locale, source }) => `${locale}/${source.category}`);
  const lines = [...byFolder].flatMap(([folder, own]) => [
    `${folder}: ${own.filter(({ translation }) => translation).length} of ${own.length} translated${outdatedIn(own)}`,
    ...own.flatMap((state) => waiting(state) ?? []),
  ]);
  const isDone = states.every(({ state }) => state === 'current');
  if (!states.length) return ['There is one language only, so nothing to translate.'];
  return [
    ...lines,
    isDone ? 'Every translation is there and current.' : 'Next: npm run translations -- --export FILE.csv',
  ];
}

function outdatedIn(states: TranslationState[]): string {
  const count = states.filter(({ state }) => state === 'outdated').length;
  return count ? `, ${count} of them outdated` : '';
}

function waiting({ state, source, translation, days }: TranslationState): string | null {
  if (state === 'missing') return `  missing   ${source.path}`;
  if (state === 'outdated')
    return `  outdated  ${translation!.path} (${days.translation}), ${source.path} changed on ${days.source}`;
  return null;
}
