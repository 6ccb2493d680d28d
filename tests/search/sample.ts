// A small shop in three languages for the tests of the engine.
import { createIndex, type SearchDocument } from '../../src/search/index.ts';
import { languageOf, type Locale } from '../../src/text/languages.ts';

/** A document of a title, a text and whatever else matters to a test. */
export function sampleDocument(
  id: string,
  title: string,
  text: string,
  rest: Partial<SearchDocument> = {},
): SearchDocument {
  return {
    id,
    title,
    url: `/${id}/`,
    category: '',
    questions: [],
    summary: '',
    updated: '',
    sections: [{ heading: '', anchor: '', text }],
    order: 0,
    ...rest,
  };
}

export const sampleShop: Record<Locale, SearchDocument[]> = {
  en: [
    sampleDocument(
      'en/returns/how-to-return',
      'How do I return an item?',
      'Tell us within 14 days. Pack the item and bring it to a parcel locker.',
      {
        questions: ['send back my order'],
        summary: 'Tell us within 14 days and send the item back.',
      },
    ),
    sampleDocument(
      'en/returns/refund-time',
      'When will I get my refund?',
      'The refund goes to the original payment method within 14 days.',
      {
        sections: [
          { heading: '', anchor: '', text: 'The refund goes to the original payment method within 14 days.' },
          {
            heading: 'Refund to a gift card',
            anchor: 'refund-to-a-gift-card',
            text: 'The gift card gets its balance back at once.',
          },
        ],
      },
    ),
    sampleDocument(
      'en/shipping/delivery-cost',
      'How much does delivery cost?',
      'Delivery to a parcel locker costs €2.49, a courier €3.99.',
    ),
    sampleDocument(
      'en/account/reset-password',
      'I forgot my password',
      'We send a link to reset the password. It works for 1 hour.',
    ),
  ],
  lt: [
    sampleDocument(
      'lt/returns/how-to-return',
      'Kaip grąžinti prekę?',
      'Praneškite mums per 14 dienų. Supakuokite prekę ir atneškite į paštomatą.',
    ),
    sampleDocument(
      'lt/returns/refund-time',
      'Kada grąžinsite pinigus?',
      'Pinigus grąžiname per 14 dienų tuo pačiu būdu, kuriuo mokėjote.',
    ),
    sampleDocument(
      'lt/shipping/delivery-cost',
      'Kiek kainuoja pristatymas?',
      'Pristatymas į paštomatą kainuoja 2,49 €, kurjeriu 3,99 €.',
    ),
  ],
  ru: [
    sampleDocument(
      'ru/returns/how-to-return',
      'Как вернуть товар?',
      'Сообщите нам в течение 14 дней. Упакуйте товар и отнесите в постамат.',
    ),
    sampleDocument(
      'ru/returns/refund-time',
      'Когда вернут деньги?',
      'Возврат денег занимает до 14 дней, деньги придут на ту же карту.',
    ),
    sampleDocument(
      'ru/shipping/delivery-cost',
      'Сколько стоит доставка?',
      'Доставка в постамат стоит 2,49 €, курьером 3,99 €.',
    ),
  ],
};

export function sampleIndex(locale: Locale) {
  return createIndex(sampleShop[locale], languageOf(locale));
}
