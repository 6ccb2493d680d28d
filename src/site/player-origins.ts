// Where the players of a page's videos come from: that page alone may show frames, and of these hosts alone.

/** @param html as src/markdown renders it */
export function playerOrigins(html: string): string[] {
  const players = [...html.matchAll(/ data-player="([^"]+)"/g)].map(([, address]) => new URL(address!).origin);
  return [...new Set(players)];
}

/** For the page's policy. */
export function frameSource(origins: string[]): `frame-src ${string}` {
  return `frame-src ${origins.join(' ')}`;
}
