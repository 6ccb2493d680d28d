// A combobox after the ARIA APG (list autocomplete, manual selection): the focus never leaves the input.

/**
 * Arrow keys walk the options within `sheet`, Enter opens one, Escape or a press elsewhere closes.
 * A `change` event of the sheet says that its options are new.
 */
export function makeCombobox(form: HTMLFormElement, input: HTMLInputElement, sheet: HTMLElement): void {
  let active = -1;
  const options = () => [...sheet.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  function expand(isOpen: boolean): void {
    sheet.hidden = !isOpen;
    const hasOptions = isOpen && options().length > 0;
    input.setAttribute('aria-expanded', String(hasOptions));
    if (hasOptions) input.setAttribute('aria-controls', 'search-options');
    else input.removeAttribute('aria-controls');
    activate(-1);
  }

  function activate(place: number): void {
    const all = options();
    active = place < 0 || place >= all.length ? -1 : place;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', all[active]!.id);
    all[active]!.scrollIntoView({ block: 'nearest' });
  }

  function step(by: 1 | -1): void {
    if (sheet.hidden) expand(sheet.hasChildNodes());
    activate(by === -1 && active < 0 ? options().length - 1 : active + by);
  }

  const keys: Record<string, () => boolean> = {
    ArrowDown: () => (step(1), true),
    ArrowUp: () => (step(-1), true),
    Enter: () => active >= 0 && (options()[active]!.click(), true),
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-haspopup', 'listbox');
  expand(false);
  sheet.addEventListener('change', () => expand(sheet.hasChildNodes()));
  input.addEventListener('focus', () => expand(sheet.hasChildNodes()));
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && keys[event.key]?.()) event.preventDefault();
  });
  // The list first; a second Escape is the browser's own and empties the box.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || sheet.hidden) return;
    event.preventDefault();
    expand(false);
  });
  // Back from an article the list is open while the focus is elsewhere.
  document.addEventListener('pointerdown', ({ target }) => {
    if (!form.contains(target as Node)) expand(false);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) expand(false);
  });
  // A press on an option must not take the focus, or the list would close under it.
  sheet.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('[role=option]')) event.preventDefault();
  });
}
