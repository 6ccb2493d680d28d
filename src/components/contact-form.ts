// The contact form at work: it says what is missing, sends once, and keeps every word until the shop has taken it.
import { fill } from '../i18n/format.ts';
import type { ContactMessage } from '../messages/contact-message.ts';
import type { ContactWay } from '../messages/event.ts';
import { ARTICLE_ID, MAX_MESSAGE, MAX_QUERY } from '../messages/limits.ts';
import { offerCallback } from './callback.ts';
import { filesOf, problemsOf, toWritten, type FieldProblem } from './contact-fields.ts';
import { offerArticles, type Offers } from './contact-offers.ts';
import { sendMessage, toMailAddress } from './contact-send.ts';
import { sendEvent } from './events.ts';
import { mask } from '../messages/mask.ts';
import { readPageData, type FormConfig } from './page-data.ts';
import { randomId } from './random-id.ts';

/** Nobody reads and fills the form faster; machines do. */
const MIN_SECONDS = 3;

export function openContactForm(): void {
  const form = document.querySelector<HTMLFormElement>('form.contact-form');
  const config = readPageData('form', document);
  const search = readPageData('search', document);
  if (!form || !config || !search) return;
  form.noValidate = true;
  fillForm();
  offerCallback(form, config);
  const offers = offerArticles(form, config, search, {
    onSolved(article) {
      sendEvent({ id: randomId(), type: 'deflected', locale: config.locale, article });
      finish(form, config.strings.offerThanks);
    },
  });
  takeMessages(form, config, offers);
}

function takeMessages(form: HTMLFormElement, config: FormConfig, offers: Offers): void {
  const id = randomId();
  const opened = Date.now();
  let isSending = false;
  let mayBeFast = false;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isSending) void submit();
  });

  async function submit(): Promise<void> {
    const fields = new FormData(form);
    if (!showProblems(form, problemsOf(fields), config)) return;
    if (Date.now() - opened < MIN_SECONDS * 1000 && !mayBeFast) {
      mayBeFast = true;
      return say(form, config.strings.formErrors.tooFast);
    }
    // No person sees this field: a machine that fills it hears that all went well.
    if (fields.get('website')) return finish(form, config.strings.sending);
    const message = { ...contextOf(config, offers), id, ...toWritten(fields) };
    if (!config.endpoint) return openMail(form, config, message);
    isSending = true;
    say(form, config.strings.sending);
    const failure = await sendMessage(config.endpoint, message, filesOf(fields));
    isSending = false;
    if (failure) return say(form, config.strings.formFailures[failure]);
    countContact(message, message.callback ? 'callback' : 'form');
    finish(form, thanksFor(form, message, config));
  }
}

/** What the shop should know without asking: from where, after which article and search, with what on offer. */
function contextOf(
  { locale }: FormConfig,
  offers: Offers,
): Omit<ContactMessage, keyof ReturnType<typeof toWritten> | 'id'> {
  const given = new URLSearchParams(location.search);
  const article = given.get('article');
  const query = mask(
    queryInAddress() ?? document.querySelector<HTMLInputElement>('#search-input')?.value ?? '',
    MAX_QUERY,
  );
  return {
    version: 1,
    at: new Date().toISOString(),
    locale,
    page: location.origin + location.pathname,
    ...(article && ARTICLE_ID.test(article) && { article }),
    ...(query && { query }),
    offered: offers.offered(),
  };
}

/** What was searched before in vain. It stands behind the #, which no server is told. */
function queryInAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('q');
}

/** What was searched before, as the beginning of the message, and the topic of the article that the customer comes from. */
export function fillForm(): void {
  const message = document.querySelector<HTMLTextAreaElement>('.contact-form [name=message]');
  if (message && !message.value) message.value = queryInAddress()?.slice(0, MAX_QUERY) ?? '';
  const topic = document.querySelector<HTMLSelectElement>('.contact-form [name=topic]');
  const category = new URLSearchParams(location.search).get('article')?.split('/')[0];
  if (category && topic && [...topic.options].some(({ value }) => value === category)) topic.value = category;
}

/** Each problem under its field, and the first field in focus. @returns true when there is none */
function showProblems(form: HTMLFormElement, problems: FieldProblem[], { strings }: FormConfig): boolean {
  for (const shown of form.querySelectorAll('.field-error')) shown.remove();
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
  for (const { field, error } of problems) {
    const input = form.querySelector<HTMLInputElement>(`[name=${field}]`)!;
    const note = Object.assign(document.createElement('span'), {
      id: `write-${field}-error`,
      className: 'field-error',
    });
    note.textContent = fill(strings.formErrors[error], { max: MAX_MESSAGE, n: input.value.trim().length });
    input.closest('p')!.append(note);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', note.id);
  }
  if (problems.length) form.querySelector<HTMLElement>(`[name=${problems[0]!.field}]`)!.focus();
  return problems.length === 0;
}

function thanksFor(form: HTMLFormElement, { email, callback }: ContactMessage, { strings }: FormConfig): string {
  if (!callback) return fill(strings.formSent, { email });
  const [when] = form.querySelector<HTMLSelectElement>('[name=window]')!.selectedOptions;
  return fill(strings.callbackSent, { phone: callback.phone, when: when!.text });
}

function openMail(form: HTMLFormElement, { email, strings }: FormConfig, message: ContactMessage): void {
  const address = toMailAddress(email!, message);
  if (address) location.href = address;
  countContact(message, 'email');
  say(form, fill(address ? strings.mailOpens : strings.mailTooLong, { email: email! }));
}

function countContact({ article, locale }: ContactMessage, way: ContactWay): void {
  sendEvent({ id: randomId(), type: 'contact', locale, way, ...(article && { article }) });
}

function say(form: HTMLFormElement, text: string): void {
  const status = form.querySelector('.form-status')!;
  status.textContent = text;
  // On a phone the bar with the contacts would cover it.
  status.scrollIntoView({ block: 'nearest' });
}

/** Nothing is left to do: what was written goes, so that nobody sends it twice by going back. */
function finish(form: HTMLFormElement, text: string): void {
  form.reset();
  form.querySelector<HTMLElement>('.form-parts')!.hidden = true;
  say(form, text);
  form.querySelector<HTMLElement>('.form-status')!.focus();
}
