// The few lines that every page carries: wait for the first sign that somebody wants to search, then load the rest.
import { readPageData } from './page-data.ts';

type Waking = { form: HTMLFormElement; input: HTMLInputElement };

export function wakeOnFocus(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const wake = once(() => void load({ form, input }));
  input.addEventListener('focus', wake);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  // Back from an article: the browser hands the query back with the history entry, nothing is stored on the device.
  const query = new URLSearchParams(location.search).get('q') ?? (history.state as { query?: string } | null)?.query;
  if (query) {
    input.value = query;
    wake();
  } else if (document.activeElement === input) wake();
}

/** When the code does not come (offline, or a deploy took it away) the form still leads to the search page. */
async function load({ form, input }: Waking): Promise<void> {
  try {
    const { openSearchBox } = await import('./search-box.ts');
    openSearchBox(form, input);
  } catch {
    const status = form.querySelector('[role=status]')!;
    status.textContent = readPageData('search', document)!.strings.searchFailed;
    status.classList.remove('visually-hidden');
  }
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
