// What there is of the search box before the code of its list comes: form, sheet, client, and what the sheet shows.
import { readPageData, type SearchConfig } from './page-data.ts';
import { createClient, type Answer, type SearchClient } from './search-client.ts';
import { makeSheet, type Sheet } from './search-sheet.ts';

/** What the page has before the code of the list comes. */
export type Box = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  sheet: Sheet;
  config: SearchConfig;
  client: SearchClient;
  /** What the sheet shows: SearchBox.css has a look for each. */
  show: (state: State, message: string) => void;
  /** Set by the list. */
  onAnswer: (answer: Answer) => void;
};
/** In `data-state` of the form. `idle`: nothing is asked and nothing to be shown; `suggesting`: nothing is asked yet. */
export type State =
  | 'idle'
  | 'suggesting'
  | 'loading'
  | 'failed'
  | 'answered'
  | 'answered contact'
  | 'answered doubtful'
  | 'answered nothing';

export function makeBox(
  form: HTMLFormElement,
  input: HTMLInputElement,
  prepare = (answer: Answer): Answer => answer,
): Box {
  const config = readPageData('search', document)!;
  const status = form.querySelector('[role=status]')!;
  const line = form.querySelector('.when-waiting')!;
  const box: Box = {
    form,
    input,
    config,
    sheet: makeSheet(form),
    client: createClient(config, {
      onAnswer: (answer) => box.onAnswer(prepare(answer)),
      onFailure: () => showFailure(box),
    }),
    onAnswer: () => {},
    show(state, message) {
      // The browser would style the whole form anew for the same state.
      if (form.dataset.state !== state) form.dataset.state = state;
      status.textContent = message;
      if (state === 'loading' || state === 'failed') line.textContent = message;
    },
  };
  // Who writes to the shop need not type it again. What stands behind the # reaches no server, and nothing is stored.
  form.querySelector('.ways-on')?.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link?.pathname.endsWith('/contact/')) link.hash = input.value && `q=${encodeURIComponent(input.value)}`;
  });
  return box;
}

/** Its links are in the page already: they need no script. */
export function showFailure({ config, show, input }: Box): void {
  if (input.value.trim()) show('failed', navigator.onLine ? config.strings.searchFailed : config.strings.searchOffline);
}
