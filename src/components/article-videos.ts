// A press on a video's picture puts its player there; a press for a new tab, or without this code, opens the other site.

export function offerVideo(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    link.replaceWith(createPlayer(link.dataset.player!, link.querySelector('img')?.alt ?? ''));
  });
}

function createPlayer(address: string, title: string): HTMLIFrameElement {
  const player = document.createElement('iframe');
  player.className = 'video';
  player.title = title;
  player.allow = 'autoplay; fullscreen; picture-in-picture';
  // YouTube plays nothing for a page that does not say who it is.
  player.referrerPolicy = 'strict-origin-when-cross-origin';
  player.src = address;
  // The press was on the link, which is gone: the keyboard goes on from the player.
  queueMicrotask(() => player.focus());
  return player;
}
