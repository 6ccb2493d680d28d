// The page for an address where nothing is: it shows that address again, puts its words into the search box, and offers
// the articles whose addresses or titles are near to it. These it reads from the page of all questions.
import { fetchPage } from './fetch-page.ts';
import { lastPart, nearestAddresses, type Address } from './nearest-addresses.ts';

export async function showNearest(): Promise<void> {
  const from = new URLSearchParams(location.search).get('from');
  if (!from?.startsWith('/') || from.startsWith('//')) return;
  history.replaceState(null, '', from);
  const input = document.querySelector<HTMLInputElement>('#search-input')!;
  input.value = lastPart(from)
    .replace(/[-_.]+/g, ' ')
    .trim()
    .slice(0, 80);
  const section = document.querySelector<HTMLElement>('[data-all]')!;
  const nearest = nearestAddresses(from, await allArticles(section.dataset.all!));
  section.querySelector('ul')!.replaceChildren(...nearest.map(toItem));
  section.hidden = nearest.length === 0;
}

async function allArticles(page: string): Promise<Address[]> {
  const questions = (await fetchPage(page))?.querySelectorAll('main details') ?? [];
  return [...questions].map((question) => ({
    href: question.querySelector('a')!.getAttribute('href')!,
    title: question.querySelector('summary')!.textContent.trim(),
  }));
}

function toItem({ href, title }: Address): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  item.append(link);
  return item;
}
