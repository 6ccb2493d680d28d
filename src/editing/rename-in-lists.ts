// The files beside the articles that name one: shop.yml's mostAsked, each locale's golden.tsv, redirects.tsv.
import { newName, type Moves } from './moves.ts';
import { replaceInList } from './replace-in-list.ts';

/** What a renamed article changes in each of these files, by the file's name. */
export const renameInFile: Record<string, (text: string, moves: Moves) => string> = {
  'shop.yml': (text, moves) => replaceInList(text, 'mostAsked', (name) => newName(name, moves)),
  'golden.tsv': (text, moves) => inSecondCells(text, (name) => newName(name, moves)),
  'redirects.tsv': (text, { ids }) => inSecondCells(text, (target) => ids.get(target.replace(/^\/|\/$/g, '')) ?? null),
};

function inSecondCells(table: string, replace: (cell: string) => string | null): string {
  return table.replace(/^([^#\t\r\n][^\t\r\n]*\t)([^\t\r\n]*)/gm, (row, first: string, cell: string) => {
    const other = replace(cell.trim());
    return other === null ? row : first + other;
  });
}
