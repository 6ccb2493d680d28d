// A picture that links to a video of YouTube or Vimeo, [![What it shows](poster.jpg)](https://youtu.be/…), becomes its
// player once somebody presses it (components/article-videos.ts). Nothing of the other site is loaded before that.
import type { Element, ElementContent } from 'hast';
import type { ArticleWords } from './words.ts';

/** The player's address for that of a video; null for any other address. `dnt` asks Vimeo not to track. */
export function playerOf(address: string): string | null {
  const url = URL.parse(address);
  const [first = '', second = ''] = url?.pathname.split('/').filter(Boolean) ?? [];
  switch (url?.hostname.replace(/^(?:www|m)\./, '')) {
    case 'youtu.be':
      return youtube(first);
    case 'youtube.com':
    case 'youtube-nocookie.com':
      return youtube(url.searchParams.get('v') ?? second);
    case 'vimeo.com':
      return vimeo(first);
    case 'player.vimeo.com':
      return vimeo(second);
    default:
      return null;
  }
}

const youtube = (id: string): string | null =>
  /^[\w-]{11}$/.test(id) ? `https://www.youtube-nocookie.com/embed/${id}?autoplay=1` : null;
const vimeo = (id: string): string | null =>
  /^\d{6,12}$/.test(id) ? `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1` : null;

/** @param link whose picture is on the site itself */
export function offerPlayer(link: Element, { playVideo }: ArticleWords): Element {
  const player = playerOf(String(link.properties.href ?? ''));
  const [picture, ...others] = link.children.filter((child) => child.type !== 'text' || child.value.trim());
  const isPicture = picture?.type === 'element' && picture.tagName === 'img';
  if (!player || !isPicture || others.length) return link;
  const hint = playVideo.replace('{host}', new URL(player).hostname.replace(/^(?:www|player)\./, ''));
  const label: ElementContent = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['video-hint'] },
    children: [{ type: 'text', value: hint }],
  };
  const properties = { ...link.properties, className: ['video'], dataPlayer: player };
  return { ...link, properties, children: [picture, label] };
}
