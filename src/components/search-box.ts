// The box at work: a query goes to the engine, hits come back. The old ones stay until the new ones are ready, so nothing
// jumps while somebody types.
import { answerToContent, suggestionsToContent, type Arrange, type Content } from './search-content.ts';
import { replaceChanged } from './search-hits.ts';
import type { ContactKind } from '../search/index.ts';
import type { Box } from './search-parts.ts';
import type { Answer } from './search-client.ts';

/** How hits are shown: search-list.ts and search-page.ts each have a way. */
export type View = {
  /** The most hits that it shows. */
  limit: number;
  arrange: Arrange;
  /** Makes the list react to keys and clicks. Its `change` event says that it has new content. */
  attach: (box: Box, list: HTMLElement) => void;
};

export function openSearchBox(box: Box, { limit, arrange, attach }: View): void {
  const { form, input, config, client } = box;
  const { inPage } = config;
  const list = form.querySelector<HTMLElement>('.hits')!;
  const waysOn = form.querySelector<HTMLElement>('.ways-on')!;
  const query = () => input.value.trim();

  const show = oncePerFrame(({ state, nodes, message, contact }: Content) => {
    // Who has begun to type within the frame may know more by now, such as that search did not load.
    if (query() && (state === 'suggesting' || state === 'idle')) return;
    replaceChanged(list, nodes);
    box.show(state, message);
    showContact(waysOn, list, contact);
    list.dispatchEvent(new Event('change'));
  });

  function ask(repair = true): void {
    remember();
    if (query()) void client.ask({ query: query(), limit, repair });
    else show(suggestionsToContent(config, arrange));
  }

  function askInstead(typed: string, repair = true): void {
    input.value = typed;
    input.focus();
    ask(repair);
  }

  function showAnswer(answer: Answer): void {
    if (query()) show(answerToContent(answer, { config, query: query(), askInstead, arrange }));
  }

  /** Other languages: at once for nothing found, else when the reader pauses at doubtful hits. On a very large site the bodies. */
  async function askFurther(answer: Answer): Promise<void> {
    const { hits, doubtful } = answer.outcome;
    if (hits.length) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!client.isNewest(answer) || !query()) return;
    if (doubtful && config.others.length) void client.askElsewhere(answer);
    if (!config.bodies || !answer.telling.length) return;
    const { withBodies } = await import('./search-bodies.ts');
    const outcome = { ...answer.outcome, hits: await withBodies(hits, answer.telling, config.bodies, limit) };
    if (client.isNewest(answer)) showAnswer({ ...answer, outcome });
  }

  let asked = 0;
  box.onAnswer = (answer) => {
    const isFirst = answer.id !== asked;
    asked = answer.id;
    const mayComeElsewhere = isFirst && !answer.outcome.hits.length && config.others.length > 0;
    if (!mayComeElsewhere) showAnswer(answer);
    if (isFirst) void askFurther(answer);
  };

  // The history entry remembers the query for the way back; nothing is stored on the device.
  // Not with every letter: browsers make each change of an entry cost milliseconds, and limit their number.
  const remember = afterPause(() => {
    const address = inPage ? (query() ? `?q=${encodeURIComponent(query())}` : location.pathname) : location.href;
    history.replaceState({ ...(history.state as object | null), query: input.value }, '', address);
  });

  attach(box, list);
  input.addEventListener('input', () => ask());
  form.addEventListener('reset', () => setTimeout(() => askInstead('')));
  ask();
}

/**
 * Of the ways to reach the shop those that were asked for, where it has them; the address and the hours of the week only
 * then. As an answer they stand above the hits, else below; what stands right is not moved, since every letter typed comes
 * by here.
 */
function showContact(waysOn: HTMLElement, list: HTMLElement, asked: ContactKind[]): void {
  const isAbove = waysOn.nextElementSibling === list;
  if (asked.length && !isAbove) list.before(waysOn);
  if (!asked.length && isAbove) list.after(waysOn);
  const kindOf = ({ dataset }: HTMLElement) => dataset.kind as ContactKind;
  const ways = [...waysOn.querySelectorAll<HTMLElement>('[data-kind]')];
  const known = ways.filter((way) => asked.includes(kindOf(way)));
  // Who asks for the hours alone may want any of the channels.
  const isNarrow = known.some((way) => kindOf(way) !== 'hours');
  for (const way of ways)
    way.hidden = !known.includes(way) && (isNarrow || kindOf(way) === 'address' || kindOf(way) === 'hours');
}

/** Only the newest call of a frame is worth the work. */
function oncePerFrame<Given extends unknown[]>(action: (...given: Given) => void): (...given: Given) => void {
  let newest: Given | undefined;
  return (...given) => {
    if (!newest)
      requestAnimationFrame(() => {
        const latest = newest!;
        newest = undefined;
        action(...latest);
      });
    newest = given;
  };
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
