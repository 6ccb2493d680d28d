// What pages tell search engines in JSON-LD: https://schema.org, as Google documents it for breadcrumbs and organizations.
import type { Shop } from '../reader/schema.ts';

export type StructuredData = { '@type': string } & Record<string, unknown>;

/** One script for all that a page says. `<` would let an article's text close its element. */
export function toJsonLd(parts: StructuredData[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': parts }).replaceAll('<', '\\u003c');
}

/** The question of an article with its answer in short. */
export function faqPage(locale: string, question: string, answer: string): StructuredData {
  const mainEntity = [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }];
  return { '@type': 'FAQPage', inLanguage: locale, mainEntity };
}

/** @param trail from the home page to the page itself, with the origin */
export function breadcrumbList(trail: { title: string; url: string }[]): StructuredData {
  const itemListElement = trail.map(({ title, url }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: title,
    item: url,
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/**
 * The shop itself, with its ways to reach it.
 * @param home where the help centre is, for a shop that names no address of its own
 * @param logo with the origin
 */
export function organization(shop: Shop, home: string, logo: string | undefined): StructuredData {
  return {
    '@type': 'Organization',
    name: shop.name,
    url: shop.links.shop ?? home,
    ...(logo && { logo }),
    ...(shop.address && { address: shop.address }),
    ...(shop.social.length && { sameAs: shop.social.map(({ url }) => url) }),
    contactPoint: shop.channels.flatMap(({ phone, email, chat }) =>
      phone || email || chat
        ? [
            {
              '@type': 'ContactPoint',
              contactType: 'customer support',
              ...(phone && { telephone: phone }),
              ...(email && { email }),
              ...(chat && { url: chat }),
            },
          ]
        : [],
    ),
  };
}
