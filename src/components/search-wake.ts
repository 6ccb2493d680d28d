// What every page carries of the search: it waits for the first sign that somebody wants to search, then loads the rest,
// and keeps the box alive when that fails.
import type { Answer } from './search-client.ts';
import { makeBox, showFailure, type Box } from './search-parts.ts';
import { isInHistory } from './search-sheet.ts';

/** @param prepare what becomes of an answer before it is shown */
export function wakeOnFocus(prepare?: (answer: Answer) => Answer): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  if (form && input) wake(makeBox(form, input, prepare));
}

function wake(box: Box): void {
  const { form, input, sheet, client, config } = box;
  let list: Promise<void> | undefined;

  /** Everything at once: the code of the list here, worker and index by the client. */
  function load(): void {
    client.start();
    list ??= (config.inPage ? import('./search-page.ts') : import('./search-list.ts'))
      .then(({ openIn }) => openIn(box))
      .catch(() => {
        list = undefined;
        showFailure(box);
      });
  }

  function open(): void {
    load();
    if (!config.inPage) sheet.open();
  }

  /** Says that it searches before there is anything that could. */
  function wait(): void {
    if (!form.dataset.state?.startsWith('answered') && input.value.trim()) box.show('loading', config.strings.loading);
    open();
  }

  function tryAgain(): void {
    if (form.dataset.state !== 'failed') return;
    client.restart();
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  form.addEventListener('pointerdown', load);
  input.addEventListener('focus', open);
  input.addEventListener('input', wait);
  addEventListener('online', tryAgain);
  addEventListener('pageshow', tryAgain);
  selectOnFocus(input);
  openOnSlash(input);
  // Back from an article: the browser hands the query back with the history entry, nothing is stored on the device.
  const query = new URLSearchParams(location.search).get('q') ?? (history.state as { query?: string } | null)?.query;
  if (query) input.value = query;
  if (query) wait();
  else if (document.activeElement === input || isInHistory()) open();
}

/** Whoever comes back to the box asks something new: typing replaces what stands there, a second click sets the cursor. */
function selectOnFocus(input: HTMLInputElement): void {
  let isNew = false;
  input.addEventListener('pointerdown', () => (isNew = document.activeElement !== input));
  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => {
    if (isNew && input.selectionStart === input.selectionEnd) input.select();
  });
}

function openOnSlash(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
