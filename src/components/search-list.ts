// Hits in a list that opens under the box, on a phone over the whole screen: the options of a combobox.
import { makeCombobox } from './combobox.ts';
import type { SearchConfig } from './page-data.ts';
import { openSearchBox } from './search-box.ts';
import { element } from './search-hits.ts';
import type { Box } from './search-parts.ts';

/** Eight rows fit a laptop's screen, five a phone's above the keyboard; the sixth shows that there is more. */
const limit = matchMedia('(width < 48rem)').matches ? 6 : 8;

export function openIn(box: Box): void {
  openSearchBox(box, { limit, arrange, attach: makeCombobox });
}

function arrange(links: HTMLAnchorElement[], { strings }: SearchConfig): Node[] {
  links.forEach((link, i) =>
    Object.assign(link, { role: 'option', id: `search-option-${i}`, tabIndex: -1, ariaSelected: 'false' }),
  );
  const properties = { className: 'options', id: 'search-options', role: 'listbox', ariaLabel: strings.searchLabel };
  return [element('div', properties, links)];
}
