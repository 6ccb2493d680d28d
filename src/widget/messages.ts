// All that the shop's page and the panel in its frame say to each other, by postMessage.

/** What the shop knows of its customer and hands over (`data-context`); each field may be missing. */
export type WidgetContext = {
  order?: string;
  product?: string;
  stage?: 'before' | 'after';
  name?: string;
  email?: string;
};

/** To the panel: it was opened, perhaps on a question. */
export type ToPanel = { faqtory: 'open'; query?: string; category?: string; context?: WidgetContext };
/** From the panel: it can be spoken to; its reader wants it closed. */
export type FromPanel = { faqtory: 'ready' } | { faqtory: 'close' };
