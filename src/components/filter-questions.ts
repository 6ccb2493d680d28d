// All questions, fewer with each letter typed: those stay whose title or answer holds every word. By topic as they are
// built, or in the order of the alphabet.
import { fill, plural } from '../i18n/format.ts';
import { fold } from '../text/index.ts';
import { readPageData, type FilterConfig } from './page-data.ts';

/** `section` is its topic; `title` is what it is sorted by. */
type Question = { element: HTMLElement; section: HTMLElement; title: string; text: string };

export function filterQuestions(): void {
  const config = readPageData('filter', document);
  const field = document.querySelector<HTMLElement>('.question-filter');
  if (!config || !field) return;
  const input = field.querySelector('input')!;
  const button = field.querySelector('button')!;
  const status = field.querySelector('[role=status]')!;
  const sections = [...document.querySelectorAll<HTMLElement>('.topic-group')];
  const questions = sections.flatMap(questionsOf);
  const alphabet = createAlphabet(button.textContent, sections);

  const show = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    for (const { element, text } of questions) element.hidden = !words.every((word) => text.includes(word));
    for (const section of [alphabet, ...sections]) hideWhenEmpty(section);
    const count = questions.filter(({ element }) => !element.hidden).length;
    status.textContent = words.length ? countText(config, count, input.value.trim()) : '';
  };
  show(); // for what was typed before this script came
  input.addEventListener('input', show);
  button.addEventListener('click', () => {
    const isByLetter = button.getAttribute('aria-pressed') === 'false';
    button.setAttribute('aria-pressed', String(isByLetter));
    if (isByLetter) alphabet.append(...sortByTitle(questions, config.locale));
    else for (const { element, section } of questions) section.append(element);
    show();
  });
}

function questionsOf(section: HTMLElement): Question[] {
  return [...section.querySelectorAll('details')].map((element) => ({
    element,
    section,
    title: element.querySelector('summary')!.textContent,
    text: fold(element.textContent),
  }));
}

/** Empty and hidden until somebody asks for it. */
function createAlphabet(label: string, [first]: HTMLElement[]): HTMLElement {
  const section = Object.assign(document.createElement('section'), { className: 'topic-group', hidden: true });
  section.setAttribute('aria-label', label);
  first?.before(section);
  return section;
}

function sortByTitle(questions: Question[], locale: string): HTMLElement[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return questions.toSorted((one, other) => compare(one.title, other.title)).map(({ element }) => element);
}

/** No link leads to a topic that is hidden. */
function hideWhenEmpty(section: HTMLElement): void {
  section.hidden = !section.querySelector('details:not([hidden])');
  const id = section.getAttribute('aria-labelledby');
  const link = document.querySelector<HTMLElement>(`.topic-index a[href="#${id}"]`);
  if (link) link.hidden = section.hidden;
}

function countText({ locale, counts, none }: FilterConfig, count: number, query: string): string {
  return count ? plural(locale, count, counts) : fill(none, { query });
}
