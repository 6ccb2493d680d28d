// The search box at work: a query goes to the worker, hits come back as a list that opens under the box
// or, on the search page, as links in the page.
// The old list stays until the new one is ready, so nothing jumps while somebody types.
import { answerToContent } from './answer-content.ts';
import { makeCombobox } from './combobox.ts';
import { openClient } from './search-client.ts';
import { readPageData } from './page-data.ts';
import { element, nextSteps, replaceChanged } from './search-hits.ts';
import type { SearchReply } from './search-worker.ts';

/** Eight rows fit a laptop's screen, five a phone's above the keyboard. */
const hitsInList = matchMedia('(width < 48rem)').matches ? 5 : 8;
const hitsInPage = 20;

export function openSearchBox(form: HTMLFormElement, input: HTMLInputElement): void {
  const config = readPageData('search', document)!;
  const { inPage } = config;
  const limit = inPage ? hitsInPage : hitsInList;
  const sheet = element('div', { className: 'hits' });
  const status = form.querySelector('[role=status]')!;
  const query = () => input.value.trim();
  const label = input.labels![0]!.textContent;

  function show(content: Node[], message: string): void {
    replaceChanged(sheet, content);
    status.textContent = message;
    sheet.dispatchEvent(new Event('change'));
  }

  function showReply(reply: SearchReply): void {
    if (!query()) return;
    const onInstead = () => {
      input.focus();
      ask(false);
    };
    const { content, message } = answerToContent(reply, config, { query: query(), inPage, label, onInstead });
    show(content, message);
  }

  /** What comes once the reader pauses: other languages for doubtful hits, and on a very large site the bodies. */
  async function askFurther(reply: SearchReply): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!client.isNewest(reply) || !query()) return;
    if (reply.outcome.doubtful && reply.outcome.hits.length) client.askElsewhere(reply);
    if (!config.bodies || !reply.telling.length) return;
    const { searchBodies, withBodies } = await import('./search-bodies.ts');
    const bodies = await searchBodies(reply.telling, config.bodies, limit);
    const hits = withBodies(reply.outcome.hits, bodies, limit);
    if (client.isNewest(reply)) showReply({ ...reply, outcome: { ...reply.outcome, hits } });
  }

  const client = openClient(config, {
    onReply(reply) {
      showReply(reply);
      if (!reply.isFinal) void askFurther(reply);
    },
    onFailure: () => show([nextSteps(config, config.strings.searchFailed)], config.strings.searchFailed),
  });

  function ask(repair = true): void {
    remember();
    if (!query()) return show([], '');
    if (!sheet.hasChildNodes()) status.textContent = config.strings.loading;
    client.ask({ query: query(), limit, repair });
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

/** In ms: long enough to tell a pause from typing. */
const pause = 200;

/** Runs the action once the calls have ceased, or at once when the reader turns to something else. */
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
