// Another page of the site, to show a part of it in this one.

/** Null when it cannot be had. Its styles are left out: a page's policy names its own alone, and ours are here already. */
export async function fetchPage(address: string): Promise<Document | null> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return null;
  const html = (await response.text()).replace(/<style\b[^>]*>[^]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}
