// Open or closed: on a wide screen the sheet hangs under the box, on a phone it is the whole screen, and the back button
// closes it. What it looks like in either case is in the stylesheet.

/** The same condition as in SearchBox.css. */
const small = matchMedia('(width < 48rem), (height < 30rem)');

export type Sheet = { isOpen: () => boolean; open: () => void; close: () => void };

export function makeSheet(form: HTMLFormElement): Sheet {
  const isOpen = () => form.classList.contains('is-open');

  function open(): void {
    if (isOpen()) return;
    set(true);
    if (small.matches && !isInHistory()) history.pushState({ ...(history.state as object | null), sheet: true }, '');
  }

  function close(): void {
    if (!isOpen()) return;
    set(false);
    if (isInHistory()) history.back();
  }

  /** What lies under a full screen can be neither focused nor read aloud. */
  function set(isOpen: boolean): void {
    form.classList.toggle('is-open', isOpen);
    for (const element of besides(form)) element.inert = isOpen && small.matches;
    form.dispatchEvent(new Event('toggle'));
  }

  addEventListener('popstate', () => isOpen() && !isInHistory() && set(false));
  small.addEventListener('change', () => isOpen() && set(true));
  form.querySelector('.search-close')?.addEventListener('click', close);
  fitAboveKeyboard(form);
  return { isOpen, open, close };
}

export function isInHistory(): boolean {
  return Boolean((history.state as { sheet?: boolean } | null)?.sheet);
}

/** Everything on the page that neither holds the form nor is in it. */
function besides(form: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let node: HTMLElement = form; node.parentElement && node !== document.body; node = node.parentElement)
    for (const sibling of node.parentElement.children) if (sibling !== node) found.push(sibling as HTMLElement);
  return found;
}

/** The keyboard of a phone lies over the page without telling its layout. */
function fitAboveKeyboard(form: HTMLElement): void {
  const view = window.visualViewport;
  view?.addEventListener('resize', () => form.style.setProperty('--screen', `${view.height}px`));
}
