// /widget.js: a help button on a page of the shop. Nothing more is loaded until it is pressed.
// The button lives in shadow DOM, out of reach of the page's styles; the panel is a frame of the help centre.
// One file without imports, since it runs as it is; src/pages/[widget].js.ts puts `site` before it.
import type { FromPanel, ToPanel, WidgetContext } from './messages.ts';

/** The words of the button and the frame in each locale, and the locale for all others. */
type WidgetSite = { defaultLocale: string; words: Record<string, { help: string; close: string; newTab: string }> };
declare const site: WidgetSite;

/** window.faqtory */
export type Faqtory = { open: () => void; close: () => void; ask: (query: string) => void };

const script = document.currentScript as HTMLScriptElement;
const helpCentre = new URL('.', script.src);
const { dataset } = script;
const locale =
  [dataset.locale, document.documentElement.lang.split('-')[0]].find((wanted) => wanted && wanted in site.words) ??
  site.defaultLocale;
const words = site.words[locale]!;
const context = readContext(dataset.context);

/** After this the frame is taken for blocked, and a link stands in its place. */
const PATIENCE = 10_000; // ms

const host = document.createElement('faqtory-help');
// An inline !important wins over any style of the page.
host.style.setProperty('all', 'initial', 'important');
const shadow = host.attachShadow({ mode: 'open' });
const button = document.createElement('button');
const panel = document.createElement('div');
let frame: HTMLIFrameElement | undefined;
let isReady = false;
let waiting: ToPanel | undefined;

function build(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  shadow.adoptedStyleSheets = [sheet];
  button.type = 'button';
  button.textContent = words.help;
  button.setAttribute('aria-expanded', 'false');
  panel.hidden = true;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', words.help);
  button.addEventListener('click', () => (panel.hidden ? open() : close()));
  host.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  shadow.append(panel, button);
  document.body.append(host);
}

function open(query?: string): void {
  panel.hidden = false;
  button.textContent = words.close;
  button.setAttribute('aria-expanded', 'true');
  const { category } = dataset;
  tell({ faqtory: 'open', context, ...(query && { query }), ...(category && { category }) });
}

function close(): void {
  if (panel.hidden) return;
  panel.hidden = true;
  button.textContent = words.help;
  button.setAttribute('aria-expanded', 'false');
  button.focus();
}

/** The frame is made with the first word for it, which waits until it is ready. */
function tell(message: ToPanel): void {
  waiting = message;
  if (isReady) send();
  else frame ??= makeFrame();
}

function send(): void {
  if (!waiting || !frame) return;
  // Whoever types in it already keeps the caret where it is.
  if (shadow.activeElement !== frame) frame.focus();
  frame.contentWindow?.postMessage(waiting, helpCentre.origin);
  waiting = undefined;
}

function makeFrame(): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.src = new URL(`${locale}/widget/`, helpCentre).href;
  made.title = words.help;
  panel.replaceChildren(made);
  setTimeout(() => isReady || offerLink(), PATIENCE);
  return made;
}

/** A policy of the page, or a lost connection, keeps the frame away: the help centre itself is a press away. */
function offerLink(): void {
  const link = document.createElement('a');
  link.href = new URL(`${locale}/`, helpCentre).href;
  link.target = '_blank';
  link.textContent = words.newTab;
  panel.replaceChildren(link);
  frame = undefined;
}

addEventListener('message', ({ origin, source, data }: MessageEvent<FromPanel | undefined>) => {
  if (origin !== helpCentre.origin || !frame || source !== frame.contentWindow) return;
  if (data?.faqtory === 'close') close();
  if (data?.faqtory !== 'ready') return;
  isReady = true;
  send();
});

/** What is not an object of JSON is left out: a slip of the shop's must not cost its customer the help. */
function readContext(json: string | undefined): WidgetContext {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return value && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}

const look = `
button, a {
  font: 600 16px/1.25 system-ui, sans-serif; color: #fff; background: var(--faqtory-accent, #14633f);
  min-height: 48px; padding: 0 20px; border: 0; border-radius: 24px; cursor: pointer;
}
button { position: fixed; right: 16px; bottom: 16px; z-index: 2147483647; box-shadow: 0 2px 8px #0005; }
button:focus-visible, a:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px var(--faqtory-accent, #14633f); }
div {
  position: fixed; right: 16px; bottom: 80px; z-index: 2147483647; width: 400px; height: min(640px, calc(100dvh - 96px));
  border-radius: 12px; overflow: hidden; background: Canvas; color-scheme: light dark; box-shadow: 0 4px 24px #0006;
}
div[hidden] { display: none; }
div:has(a) { display: grid; place-items: center; }
a { display: grid; place-items: center; text-decoration: none; }
iframe { width: 100%; height: 100%; border: 0; }
@media (width < 500px) { div { inset: 0 0 80px; width: auto; height: auto; border-radius: 0; } }
`;

const faqtory: Faqtory = { open: () => open(), close, ask: (query) => open(query) };
Object.assign(window, { faqtory });

function start(): void {
  build();
  if (dataset.query) open(dataset.query);
}
if (document.body) start();
else addEventListener('DOMContentLoaded', start);
