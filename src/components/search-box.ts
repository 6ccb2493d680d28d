// The search box at work: a query goes to the worker, hits come back as a list that opens under the box
// (a combobox after the ARIA APG: list autocomplete, manual selection) or, on the search page, as links in the page.
// The old list stays until the new one is ready, so nothing jumps while somebody types.
import { fill, plural } from '../i18n/format.ts';
import {
  answerCard,
  element,
  hitToLink,
  nextSteps,
  optionList,
  pageList,
  repairNotice,
  replaceChanged,
  seeAllLink,
  shorten,
  type Config,
} from './search-hits.ts';
import type { Answer, FromWorker, ToWorker } from './search-worker.ts';

/** Ten rows fit a laptop's screen, five a phone's above the keyboard. */
const hitsInList = matchMedia('(width < 48rem)').matches ? 5 : 8;
const hitsInPage = 20;

export function openSearchBox(form: HTMLFormElement, input: HTMLInputElement): void {
  const config: Config = JSON.parse(form.dataset.search!);
  const inPage = form.classList.contains('in-page');
  const limit = inPage ? hitsInPage : hitsInList;
  const sheet = element('div', { className: 'hits' });
  const status = form.querySelector('[role=status]')!;
  const query = () => input.value.trim();

  function show(content: Node[], message: string): void {
    replaceChanged(sheet, content);
    status.textContent = message;
    sheet.dispatchEvent(new Event('change'));
  }

  function showAnswer({ outcome, elsewhere }: Answer, hits = outcome.hits): void {
    const { strings, locale, others } = config;
    const { answer, repaired, doubtful } = outcome;
    const found = plural(locale, hits.length, strings.hits);
    const nothing = fill(strings.noHits, { query: shorten(query()) });
    const inOther = elsewhere.map((hit) =>
      hitToLink(
        hit,
        others.find((other) => hit.id.startsWith(`${other.locale}/`)),
      ),
    );
    const own = hits.map((hit) => hitToLink(hit));
    if (answer) own.unshift(answerCard(answer, hits[0]!.title, config));
    if (own.length && !inPage) own.push(seeAllLink(config, query()));
    const links = [...own, ...inOther];
    const list = inPage ? pageList(links) : optionList(links, input.labels![0]!.textContent!);
    show(
      [
        ...(repaired ? [repairNotice(config, repaired.query, query(), () => ask(false))] : []),
        ...(hits.length ? [] : [element('p', { className: 'notice-line', textContent: nothing })]),
        ...(links.length ? [list] : []),
        ...(hits.length
          ? doubtful
            ? [nextSteps(config, strings.doubtfulHits)]
            : []
          : [nextSteps(config, strings.noHitsNext)]),
      ],
      hits.length ? (repaired ? `${fill(strings.showingFor, { query: repaired.query })} ${found}` : found) : nothing,
    );
  }

  const fail = () => show([nextSteps(config, config.strings.searchFailed)], config.strings.searchFailed);
  /** On a site too large for its full text, what only stands in the bodies comes after the rest, once the reader pauses. */
  async function addBodies(answer: Answer): Promise<void> {
    if (!config.bodies || !answer.telling.length) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!engine.isNewest(answer)) return;
    const { searchBodies, withBodies } = await import('./search-bodies.ts');
    const bodies = await searchBodies(answer.telling, config.bodies, limit);
    if (engine.isNewest(answer)) showAnswer(answer, withBodies(answer.outcome.hits, bodies, limit));
  }

  const engine = openEngine(config, limit, fail, (answer) => {
    if (!query()) return;
    showAnswer(answer);
    void addBodies(answer);
  });

  function ask(repair = true): void {
    remember();
    if (!query()) return show([], '');
    if (!sheet.hasChildNodes()) status.textContent = config.strings.loading;
    engine.ask(query(), repair);
  }

  // The history entry remembers the query for the way back; nothing is stored on the device.
  // Not with every letter: browsers make each change of an entry cost milliseconds, and limit their number.
  const remember = afterPause(() => {
    const address = inPage ? (query() ? `?q=${encodeURIComponent(query())}` : location.pathname) : location.href;
    history.replaceState({ ...(history.state as object | null), query: input.value }, '', address);
  });

  (inPage ? document.getElementById('search-page-hits')! : form).append(sheet);
  if (inPage) form.addEventListener('submit', (event) => event.preventDefault());
  else makeCombobox(form, input, sheet);
  input.addEventListener('input', () => ask());
  if (query()) ask();
}

const pause = 150;

/** Runs the action once the calls have ceased, in ms, or at once when the reader turns to something else. */
function afterPause(action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    action();
  };
  for (const event of ['click', 'submit', 'blur']) addEventListener(event, run, true);
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
}

/** The worker, of which only the answer to the newest question counts. */
function openEngine(config: Config, limit: number, onFailure: () => void, onAnswer: (answer: Answer) => void) {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker) => worker.postMessage(message);
  const open = ({ locale, index, others }: Config) => send({ open: { locale, index }, others });
  let asked = { id: 0, query: '', limit, repair: true };
  let isRetry = false;
  const isNewest = ({ id }: Answer) => id === asked.id;

  /** After a deploy an open page may name an index that is gone: read its address anew from the page itself, once. */
  async function reopen(): Promise<void> {
    const fresh = isRetry ? null : await freshConfig().catch(() => null);
    isRetry = true;
    if (!fresh || fresh.index === config.index) return onFailure();
    open(fresh);
    if (asked.query) send(asked);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('failed' in data) void reopen();
    else if (isNewest(data)) onAnswer(data);
  });
  worker.addEventListener('error', onFailure);
  open(config);
  return {
    isNewest,
    ask(query: string, repair: boolean) {
      asked = { id: asked.id + 1, query, limit, repair };
      send(asked);
    },
  };
}

async function freshConfig(): Promise<Config> {
  const response = await fetch(location.href, { cache: 'reload' });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return JSON.parse(page.querySelector<HTMLFormElement>('form[data-search]')!.dataset.search!);
}

/** Arrow keys walk the options, Enter opens one, Escape closes; the focus never leaves the box. */
function makeCombobox(form: HTMLFormElement, input: HTMLInputElement, sheet: HTMLElement): void {
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
    // The list first; a second Escape is the browser's own and empties the box.
    Escape: () => !sheet.hidden && (expand(false), true),
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
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) expand(false);
  });
  // A press on an option must not take the focus, or the list would close under it.
  sheet.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('[role=option]')) event.preventDefault();
  });
}
