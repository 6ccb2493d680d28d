// The files beside the articles that name one: shop.yml's mostAsked, each locale's golden.tsv, redirects.tsv, and what
// customers taught of it in signals.json.
import { signalsSchema, signalsToText } from '../reader/signals.ts';
import { newName, type Moves } from './moves.ts';
import { replaceInList } from './replace-in-list.ts';

/** What a renamed article changes in each of these files, by the file's name. */
export const renameInFile: Record<string, (text: string, moves: Moves) => string> = {
  'shop.yml': (text, moves) => replaceInList(text, 'mostAsked', (name) => newName(name, moves)),
  'golden.tsv': (text, moves) => inSecondCells(text, (name) => newName(name, moves)),
  'signals.json': inSignals,
  'redirects.tsv': (text, { ids }) => inSecondCells(text, (target) => ids.get(target.replace(/^\/|\/$/g, '')) ?? null),
};

function inSecondCells(table: string, replace: (cell: string) => string | null): string {
  return table.replace(/^([^#\t\r\n][^\t\r\n]*\t)([^\t\r\n]*)/gm, (row, first: string, cell: string) => {
    const other = replace(cell.trim());
    return other === null ? row : first + other;
  });
}

/** Its names are CATEGORY/SLUG within a locale. */
function inSignals(text: string, { ids }: Moves): string {
  const signals = signalsSchema.parse(JSON.parse(text));
  for (const [locale, { articles, queries, together }] of Object.entries(signals.locales)) {
    const rename = <Value>(counts: Record<string, Value>): Record<string, Value> =>
      Object.fromEntries(
        Object.entries(counts)
          .map(
            ([article, count]) =>
              [ids.get(`${locale}/${article}`)?.slice(locale.length + 1) ?? article, count] as const,
          )
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      );
    signals.locales[locale] = {
      articles: rename(articles),
      queries: mapValues(queries, rename),
      together: mapValues(rename(together), rename),
    };
  }
  return signalsToText(signals);
}

const mapValues = <Value>(record: Record<string, Value>, change: (value: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
