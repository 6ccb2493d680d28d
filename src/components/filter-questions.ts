// All questions, fewer with each letter typed: those stay whose title or answer holds every word.
import { fill, plural } from '../i18n/format.ts';
import { fold } from '../text/index.ts';
import { readPageData, type FilterConfig } from './page-data.ts';

export function filterQuestions(): void {
  const config = readPageData('filter', document);
  const field = document.querySelector<HTMLElement>('.question-filter');
  if (!config || !field) return;
  const input = field.querySelector('input')!;
  const status = field.querySelector('[role=status]')!;
  const sections = [...document.querySelectorAll<HTMLElement>('.topic-group')];
  const questions = [...document.querySelectorAll('details')].map((element) => ({
    element,
    text: fold(element.textContent),
  }));
  field.hidden = false;

  input.addEventListener('input', () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { element, text } of questions) {
      element.hidden = !words.every((word) => text.includes(word));
      if (!element.hidden) count++;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector('details:not([hidden])');
      // No link leads to a topic that is hidden.
      linkTo(section).hidden = section.hidden;
    }
    status.textContent = words.length ? countText(config, count, input.value.trim()) : '';
  });
}

function linkTo(section: HTMLElement): HTMLElement {
  const id = section.getAttribute('aria-labelledby')!;
  return document.querySelector<HTMLElement>(`.topic-index a[href="#${id}"]`)!;
}

function countText({ locale, counts, none }: FilterConfig, count: number, query: string): string {
  return count ? plural(locale, count, counts) : fill(none, { query });
}
