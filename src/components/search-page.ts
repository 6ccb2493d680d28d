// Hits in the search page: every one as a link of the page, and chips that show one category at a time.
import type { SearchConfig } from './page-data.ts';
import { openSearchBox } from './search-box.ts';
import { element } from './search-hits.ts';
import type { Box } from './search-parts.ts';

export function openIn(box: Box): void {
  openSearchBox(box, { limit: Infinity, arrange, attach });
}

function arrange(links: HTMLAnchorElement[], config: SearchConfig): Node[] {
  const items = links.map((link) => element('li', {}, [link]));
  return [...filterChips(links, config), element('ol', { className: 'options' }, items)];
}

function attach({ form }: Box, list: HTMLElement): void {
  form.addEventListener('submit', (event) => event.preventDefault());
  makeFilters(list);
}

/** A chip for all hits and one for each of their categories; nothing where there is one category only. */
function filterChips(links: HTMLAnchorElement[], { strings }: SearchConfig): HTMLElement[] {
  const categories = Map.groupBy(links, ({ dataset }) => dataset.category!);
  if (categories.size < 2) return [];
  const chips = [toChip('', strings.allHits, links.length)];
  for (const [category, { length }] of categories) chips.push(toChip(category, category, length));
  return [element('div', { className: 'filters', role: 'group', ariaLabel: strings.categories }, chips)];
}

function toChip(category: string, name: string, count: number): HTMLButtonElement {
  const chip = element('button', { type: 'button', textContent: `${name} ` }, [
    element('span', { textContent: String(count) }),
  ]);
  chip.dataset.category = category;
  return chip;
}

/** A press on a chip hides the hits of other categories; the choice outlives the next letter typed where it still can. */
function makeFilters(list: HTMLElement): void {
  let chosen = '';

  function apply(): void {
    const chips = [...list.querySelectorAll<HTMLElement>('.filters button')];
    const isThere = chips.some(({ dataset }) => dataset.category === chosen);
    const shown = isThere ? chosen : '';
    for (const chip of chips) chip.setAttribute('aria-pressed', String(chip.dataset.category === shown));
    for (const item of list.querySelectorAll('li'))
      item.hidden = shown !== '' && item.querySelector('a')!.dataset.category !== shown;
  }

  list.addEventListener('change', apply);
  list.addEventListener('click', ({ target }) => {
    const chip = (target as Element).closest<HTMLElement>('.filters button');
    if (!chip) return;
    chosen = chip.dataset.category!;
    apply();
  });
}
