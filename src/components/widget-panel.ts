// The panel in a frame of a shop's page: it shows search, an article or the contact form, and tells the page when to
// close it. What the shop hands over ranks and fills in; it goes nowhere but into the customer's own message.
import type { FromPanel, ToPanel, WidgetContext } from '../widget/messages.ts';
import { articleOf } from './article-id.ts';
import { fetchPage } from './fetch-page.ts';
import { fitOf, fittingFirst, stages, type Fitting } from './fitting-first.ts';
import { fillForm } from './contact-form.ts';
import { readPageData } from './page-data.ts';
import { countArticle } from './page-events.ts';
import type { Answer } from './search-client.ts';
import { openVote } from './vote.ts';

/** What the shop has said of its page and its customer. */
let fitting: Fitting = { stages: {} };

type View = 'search' | 'article' | 'contact';

export function openPanel(): void {
  if (window.parent === window) return;
  // Whoever may frame this page is the shop (frame-ancestors); where it is, the first message tells.
  let shop: MessageEventSource | undefined;
  const say = (message: FromPanel) => window.parent.postMessage(message, '*');
  addEventListener('message', ({ source, data }: MessageEvent<ToPanel | undefined>) => {
    if (source !== window.parent || data?.faqtory !== 'open') return;
    if (!shop) void showFitting(data);
    shop = source;
    takeContext(data.context ?? {});
    if (data.query) ask(String(data.query));
    (data.query ? document.querySelector<HTMLElement>('#search-input') : focusOf(viewNow()))?.focus();
  });
  document.addEventListener('click', followInPanel);
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) say({ faqtory: 'close' });
  });
  find('.panel-close').addEventListener('click', () => say({ faqtory: 'close' }));
  find('.panel-back').addEventListener('click', () => show('search'));
  say({ faqtory: 'ready' });
}

function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!;
}

function viewNow(): View {
  return document.body.dataset.view as View;
}

function focusOf(view: View): HTMLElement | null {
  return find(view === 'search' ? '#search-input' : view === 'article' ? '.panel-article' : '.panel-contact a');
}

function show(view: View): void {
  document.body.dataset.view = view;
  find('.panel-failed').textContent = '';
  scrollTo(0, 0);
  focusOf(view)?.focus();
}

function ask(query: string): void {
  show('search');
  const input = find('#search-input') as HTMLInputElement;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Articles and the contact page are shown here; the rest of the web is not. */
function followInPanel(event: MouseEvent): void {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
  if (!link || link.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const home = location.pathname.replace(/widget\/$/, '');
  const [category, slug] = link.pathname.startsWith(home) ? link.pathname.slice(home.length).split('/') : [];
  if (category === 'contact') {
    event.preventDefault();
    // The address tells the form what it is about.
    history.replaceState(history.state, '', link.search || location.pathname);
    fillForm();
    show('contact');
  } else if (category && slug) {
    event.preventDefault();
    void showArticle(link.href);
  }
}

/** Takes the article out of its own page, which our own build made safe. */
async function showArticle(address: string): Promise<void> {
  const page = await fetchPage(address);
  const article = page?.querySelector('article');
  if (!page || !article) {
    const failed = find('.panel-failed');
    failed.textContent = failed.dataset.text!;
    return;
  }
  const vote = page.querySelector('form.vote');
  const place = find('.panel-article');
  place.replaceChildren(...[article, vote].filter((part) => part !== null));
  const shown = readPageData('events', page);
  if (shown?.article) countArticle(shown.article, shown.locale, new URL(address).hash);
  openVote(place);
  show('article');
}

/** Where the engine is sure, its answer stays first. */
export function fitAnswer(answer: Answer): Answer {
  const { outcome } = answer;
  return outcome.answer ? answer : { ...answer, outcome: { ...outcome, hits: fittingFirst(outcome.hits, fitting) } };
}

/** In place of the questions asked most those of the category, and first those of the stage. */
async function showFitting({ category, context }: ToPanel): Promise<void> {
  const stage = stages.find((known) => known === context?.stage);
  fitting = { category, stage, stages: {} };
  if (category) await showCategory(category);
  if (!stage) return;
  const known: unknown = await fetch('stages.json').then(
    (response) => response.json(),
    () => ({}),
  );
  fitting = { ...fitting, stages: known as Fitting['stages'] };
  const list = find('.before-search ul');
  const fitOfItem = (item: Element) => fitOf(articleOf(item.querySelector('a')!), fitting);
  list.append(...[...list.children].sort((a, b) => fitOfItem(b) - fitOfItem(a)));
}

/** The questions of the category that the shop's page is about, in place of those asked most. */
async function showCategory(category: string): Promise<void> {
  if (/[/\\?#]|^\.+$/.test(category)) return;
  const page = await fetchPage(location.pathname.replace(/widget\/$/, `${category}/`));
  const links = [...(page?.querySelectorAll<HTMLAnchorElement>('.answer-list a') ?? [])];
  const title = page?.querySelector('h1')?.textContent;
  if (!links.length || !title) return;
  find('.before-search h2').textContent = title;
  find('.before-search ul').replaceChildren(
    ...links.map((link) => {
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

/** What is no short text is left out; a field that the customer has filled is left alone. */
function takeContext(context: WidgetContext): void {
  for (const name of ['order', 'name', 'email'] as const) {
    const field = document.querySelector<HTMLInputElement>(`.contact-form [name=${name}]`);
    const value = context[name];
    if (field && !field.value && typeof value === 'string' && value.length <= 200) field.value = value;
  }
}
