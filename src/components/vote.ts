// The vote at work: a press on Yes or No counts at once, a reason or the survey's answer follows under the same id.
// ?solved=no in the address, from a link in a mail, only opens what a press would: scanners follow links, too.
import type { VoteReason } from '../messages/event.ts';
import { MAX_VOTE_WORDS } from '../messages/limits.ts';
import { countsUse, sendEvent, visitNow } from './events.ts';
import { mask } from '../messages/mask.ts';
import { readPageData, type VoteConfig } from './page-data.ts';
import { randomId } from './random-id.ts';

type Solved = 'yes' | 'no';

export function openVote(root: ParentNode = document): void {
  const form = root.querySelector<HTMLFormElement>('form.vote');
  const config = form && readPageData('vote', root);
  if (!form || !config) return;
  const id = randomId();
  form.hidden = false;
  // A reason that nobody would get is not asked for.
  if (!countsUse()) for (const part of form.querySelectorAll('fieldset')) part.remove();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement;
    const solved = button.value as Solved;
    const isFirst = Boolean(button.closest('.vote-buttons'));
    sendEvent({ id, type: 'vote', ...visitNow(), ...toVote(form, config, solved) });
    show(form, solved, isFirst, config);
  });

  const preselected = new URLSearchParams(location.search).get('solved');
  if (preselected === 'yes' || preselected === 'no') preselect(form, preselected, config);
}

function toVote(form: HTMLFormElement, { article, locale }: VoteConfig, solved: Solved) {
  const fields = new FormData(form);
  const reason = fields.get('reason');
  const words = mask(String(fields.get('words') ?? ''), MAX_VOTE_WORDS);
  const ease = Number(fields.get('ease'));
  return {
    article,
    locale,
    solved,
    ...(solved === 'no' && reason !== null && { reason: reason as VoteReason }),
    ...(solved === 'no' && words && { words }),
    ...(solved === 'yes' && ease && { ease }),
  };
}

/** What a press leads to. The status gets the focus, since the pressed button is gone. */
function show(form: HTMLFormElement, solved: Solved, isFirst: boolean, { strings }: VoteConfig): void {
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const texts = isFirst
    ? { yes: strings.voteThanks, no: strings.voteSorry }
    : { yes: strings.voteSent, no: strings.voteSent };
  form.querySelector<HTMLElement>('.vote-buttons')!.hidden = true;
  reveal(form, isFirst ? solved : undefined);
  status.textContent = texts[solved];
  status.focus();
}

function preselect(form: HTMLFormElement, solved: Solved, { strings }: VoteConfig): void {
  form.querySelector('[role=status]')!.textContent = solved === 'no' ? strings.voteSorry : strings.voteConfirm;
  form.querySelector(`.vote-buttons [value=${solved}]`)!.classList.add('is-chosen');
  if (solved === 'no') reveal(form, solved);
  form.scrollIntoView({ block: 'center' });
}

/** The part for those whom it did not help, the survey for the others, or neither once it has been sent. */
function reveal(form: HTMLFormElement, solved: Solved | undefined): void {
  for (const part of ['yes', 'no'] as const) {
    const element = form.querySelector<HTMLElement>(`.when-${part}`);
    if (element) element.hidden = part !== solved;
  }
}
