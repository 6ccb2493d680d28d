// A combobox after the ARIA APG (list autocomplete, manual selection): the focus never leaves the input.
import type { Box } from './search-parts.ts';

/**
 * Arrow keys walk the options of the list, Enter opens one, Escape or a press elsewhere closes.
 * A `change` event of the list says that its options are new.
 */
export function makeCombobox({ form, input, sheet }: Box, list: HTMLElement): void {
  let active = -1;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  function tellState(): void {
    const hasOptions = sheet.isOpen() && options().length > 0;
    input.setAttribute('aria-expanded', String(hasOptions));
    if (hasOptions) input.setAttribute('aria-controls', 'search-options');
    else input.removeAttribute('aria-controls');
    activate(-1);
  }

  function activate(place: number): void {
    const all = options();
    if (active >= 0) all[active]?.setAttribute('aria-selected', 'false');
    active = place < 0 || place >= all.length ? -1 : place;
    if (active < 0) return input.removeAttribute('aria-activedescendant');
    all[active]!.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', all[active]!.id);
    all[active]!.scrollIntoView({ block: 'nearest' });
  }

  function step(by: 1 | -1): void {
    sheet.open();
    activate(by === -1 && active < 0 ? options().length - 1 : active + by);
  }

  const keys: Record<string, () => boolean> = {
    ArrowDown: () => (step(1), true),
    ArrowUp: () => (step(-1), true),
    Enter: () => sheet.isOpen() && active >= 0 && (options()[active]!.click(), true),
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-haspopup', 'listbox');
  tellState();
  list.addEventListener('change', tellState);
  form.addEventListener('toggle', tellState);
  input.addEventListener('keydown', (event) => {
    if (isComposing(event) ? event.key === 'Enter' : keys[event.key]?.()) event.preventDefault();
  });
  // The list first; a second Escape is the browser's own and empties the box.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !sheet.isOpen() || isComposing(event)) return;
    event.preventDefault();
    sheet.close();
  });
  // Back from an article the list is open while the focus is elsewhere.
  document.addEventListener('pointerdown', ({ target }) => {
    if (!form.contains(target as Node)) sheet.close();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !form.contains(relatedTarget as Node)) sheet.close();
  });
  // A press on an option or a button must not take the focus, or a phone's keyboard would go and come back.
  list.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('[role=option], button')) event.preventDefault();
  });
}

/** Safari ends a composition before it tells of the key that ended it: 229 is all that is left to see of it. */
function isComposing({ isComposing, keyCode }: { isComposing: boolean; keyCode: number }): boolean {
  return isComposing || keyCode === 229;
}
