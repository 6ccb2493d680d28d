// WordPress: the file of “Tools → Export” (WXR). Posts, pages and whatever a knowledge base plugin calls its articles.
import { DomUtils, parseDocument } from 'htmlparser2';
import type { HelpdeskArticle, HelpdeskCategory, HelpdeskExport } from './export.ts';

type Parent = Parameters<typeof DomUtils.getElementsByTagName>[1];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export const isWordPress = (text: string): boolean => /<rss\b[^>]*xmlns:wp=/.test(text.slice(0, 5000));

/** Types that are no articles. */
const machinery =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|wp_.*|oembed_cache|acf-.*|elementor_library|product.*|shop_.*)$/;

export function readWordPress(text: string): HelpdeskExport {
  const document = parseDocument(text, { xmlMode: true });
  const items = elements(document, 'item').filter((item) => !machinery.test(textOf(item, 'wp:post_type')));
  // Polylang keeps the versions of one text in a term of their own.
  const categories = new Map<string, HelpdeskCategory>();
  const articles = items.map((item): HelpdeskArticle => {
    const terms = elements(item, 'category');
    const term = (domain: RegExp) => terms.find(({ attribs }) => domain.test(attribs.domain ?? '') && attribs.nicename);
    const group = term(/^post_translations$/);
    const category = terms.find(({ attribs }) => /categor|topic|section|^kb/.test(attribs.domain ?? '')) ?? undefined;
    const locale = term(/^language$/)?.attribs.nicename ?? '';
    const id = category?.attribs.nicename ?? '';
    if (id) categories.set(`${locale}/${id}`, { id, locale, title: DomUtils.textContent(category!).trim() });
    const status = textOf(item, 'wp:status');
    const summary = textOf(item, 'excerpt:encoded');
    return {
      id: group?.attribs.nicename ?? textOf(item, 'wp:post_id'),
      locale,
      title: textOf(item, 'title'),
      html: toHtml(textOf(item, 'content:encoded')),
      category: id,
      ...(summary && !summary.includes('<') && { summary }),
      slug: decode(textOf(item, 'wp:post_name')),
      order: Number(textOf(item, 'wp:menu_order')) || undefined,
      draft: status !== 'publish',
      isRestricted: status === 'private' || textOf(item, 'wp:post_password') !== '',
      updated: `${textOf(item, 'wp:post_modified_gmt') || textOf(item, 'wp:post_date_gmt')}Z`,
      urls: [textOf(item, 'link')].filter(Boolean),
    };
  });
  const [language] = elements(document, 'language').map(DomUtils.textContent);
  return {
    articles: articles.filter(({ draft, html }) => !draft || html),
    categories: [...categories.values()],
    ...(language && { defaultLocale: language }),
  };
}

const elements = (parent: Parent, name: string): Element[] => DomUtils.getElementsByTagName(name, parent);
const textOf = (item: Element, name: string): string => elements(item, name).map(DomUtils.textContent)[0]?.trim() ?? '';

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const SHORTCODE =
  /\[\/?(?:caption|embed|video|audio|gallery|vc_[a-z_]+|et_pb_[a-z_]+|su_[a-z_]+|[a-z]+_[a-z_]+)\b[^\]]*\]/g;
const BLOCK = /<(?:p|div|h[1-6]|ul|ol|table|blockquote|pre|figure|section|details)\b/i;

/** The classic editor keeps paragraphs as empty lines; shortcodes have no meaning outside of WordPress. */
function toHtml(content: string): string {
  const plain = content
    .replace(/\[embed\](https?:\/\/[^[\s]+)\[\/embed\]/g, '<a href="$1">$1</a>')
    .replace(SHORTCODE, '');
  if (content.includes('<!-- wp:')) return plain;
  return plain
    .split(/\n\s*\n/)
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.trim().replaceAll('\n', '<br>')}</p>`))
    .join('\n');
}
