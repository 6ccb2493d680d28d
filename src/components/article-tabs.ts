// Tabs for countries or ways to pay, as the ARIA patterns describe them: arrows go from tab to tab. A part that is not
// shown is still found by the browser's own search and by addresses with an anchor, and printed.
// https://www.w3.org/WAI/ARIA/apg/patterns/tabs/

export function joinTabs(box: HTMLElement, boxNumber: number): void {
  const panels = [...box.querySelectorAll<HTMLElement>(':scope > .tab')];
  const tabs = panels.map((panel, number) => createTab(panel, `article-tab-${boxNumber}-${number}`));
  const list = document.createElement('div');
  list.className = 'tab-list';
  list.role = 'tablist';
  list.append(...tabs);
  box.prepend(list);
  box.dataset.joined = '';

  const show = (shown: number): void =>
    panels.forEach((panel, number) => {
      tabs[number]!.ariaSelected = String(number === shown);
      tabs[number]!.tabIndex = number === shown ? 0 : -1;
      if (number === shown) panel.removeAttribute('hidden');
      else panel.setAttribute('hidden', 'until-found');
    });
  tabs.forEach((tab, number) => tab.addEventListener('click', () => show(number)));
  panels.forEach((panel, number) => panel.addEventListener('beforematch', () => show(number)));
  list.addEventListener('keydown', (event) => {
    const next = tabs[nextTab(event.key, tabs.indexOf(event.target as HTMLButtonElement), tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  });
  show(
    Math.max(
      0,
      panels.findIndex((panel) => panel.querySelector(':target')),
    ),
  );
}

function createTab(panel: HTMLElement, id: string): HTMLButtonElement {
  const label = panel.querySelector(':scope > .tab-label');
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = id;
  tab.role = 'tab';
  tab.textContent = label?.textContent ?? '';
  tab.setAttribute('aria-controls', `${id}-panel`);
  panel.id = `${id}-panel`;
  panel.role = 'tabpanel';
  panel.tabIndex = 0;
  panel.setAttribute('aria-labelledby', id);
  return tab;
}

function nextTab(key: string, from: number, count: number): number | undefined {
  const places: Record<string, number> = {
    ArrowRight: (from + 1) % count,
    ArrowLeft: (from - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return places[key];
}
