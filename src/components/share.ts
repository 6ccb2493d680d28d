// An article passed on: its answer in short with the link, as a reply in a social network has room for, and links to headings.
import { fill } from '../i18n/format.ts';
import { readPageData } from './page-data.ts';

export function offerSharing(): void {
  const place = document.querySelector<HTMLElement>('.share');
  const config = readPageData('share', document);
  // Browsers let a page copy where it came by https.
  if (!place || !config || !isSecureContext) return;
  const status = place.querySelector('[role=status]')!;
  const address = location.origin + location.pathname;

  async function copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    status.textContent = config!.copied;
  }

  place.hidden = false;
  place.querySelector('button')!.addEventListener('click', () => void copy(`${config.answer}\n${address}`));
  for (const heading of document.querySelectorAll('.prose :is(h2, h3)[id]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-link';
    button.ariaLabel = fill(config.copyHeading, { heading: heading.textContent });
    button.addEventListener('click', () => void copy(`${address}#${heading.id}`));
    heading.append(button);
  }
}
