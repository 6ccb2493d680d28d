// The shapes of what editors write: shop.yml, a category's index.md, an article.
// Site, commands and tests read content through these schemas only, so a field's comment here is its manual.
import { z } from 'zod';
import { catalogue } from '../intents/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { channelSchema } from './channels.ts';
import { factsSchema } from './facts.ts';
import { guideSchema } from './guide.ts';
import { httpUrl, inEach, inWords } from './field-words.ts';
import { printable } from './printable.ts';
import { reviewSchema } from './review.ts';

/** YAML can write a control character as "\\v", too. */
const text = z.string().overwrite(printable).trim().min(1);

/** A host without a folder: every address of the site begins with it and `base`, so a folder here would be lost. */
const hostUrl = httpUrl.superRefine((written, context) => {
  const url = URL.parse(written);
  if (!url || url.href === `${url.origin}/`) return;
  const folder = url.pathname.replace(/\/+$/, '');
  const alone = { en: `${url.origin} alone`, lt: `tik ${url.origin}`, ru: `только ${url.origin}` };
  const message = inEach(
    folder
      ? {
          en: `${alone.en}, and put ${folder} into base:`,
          lt: `${alone.lt}, o ${folder} perkelkite į base:`,
          ru: `${alone.ru}, а ${folder} перенесите в base:`,
        }
      : alone,
  );
  context.addIssue({ code: 'invalid_format', format: 'url', input: written, message });
});

const timeZone = z.string().refine(isTimeZone, {
  error: ({ input }) =>
    inEach({
      en: `there is no time zone “${String(input)}”: write one such as Europe/Vilnius`,
      lt: `laiko juostos „${String(input)}“ nėra: įrašykite kitą, pvz., Europe/Vilnius`,
      ru: `часового пояса «${String(input)}» нет: напишите другой, например Europe/Vilnius`,
    }),
});

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** A locale is a folder of content: `en`, `lt`, `pt-BR`. */
export const localePattern = /^[a-z]{2,3}(-[A-Z]{2})?$/;
const locale = z.string().regex(
  localePattern,
  inWords({
    en: 'a code of two or three letters such as en, lt or pt-BR',
    lt: 'dviejų ar trijų raidžių kodą, pvz., en, lt arba pt-BR',
    ru: 'код из двух или трёх букв, например en, lt или pt-BR',
  }),
);

const isoDate = z.iso.date();

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const country = z.string().refine((code) => /^[A-Z]{2}$/.test(code) && regions.of(code));

export const shopSchema = z.strictObject({
  /** The shop's name, as it stands in the header and in page titles. */
  name: z.string().overwrite(printable).trim().default(''),
  /** Where the help centre is published, without the base: https://help.shop.example */
  url: hostUrl.default('http://localhost:4321'),
  /** The folder under that address, when it is not the root: /help; `help` and `/help/` mean the same. */
  base: z
    .string()
    .regex(
      /^\/?$|^\/?\w[\w.-]*(\/\w[\w.-]*)*\/?$/,
      inWords({ en: 'a folder such as /help', lt: 'aplanką, pvz., /help', ru: 'папку, например /help' }),
    )
    .transform((folder) => `/${folder.replace(/^\/|\/$/g, '')}`)
    .default('/'),
  /** A picture in public/, shown in the header in place of the name: logo.svg. One line high, some 32 px. */
  logo: z
    .string()
    .regex(
      /^\w[\w.-]*(\/\w[\w.-]*)*\.(svg|png|webp|avif|jpe?g)$/i,
      inWords({
        en: 'a picture in public/, such as logo.svg',
        lt: 'paveikslėlį iš public/, pvz., logo.svg',
        ru: 'картинку из public/, например logo.svg',
      }),
    )
    .optional(),
  /** The shop itself, a customer's orders and cart there: the header leads to those that are named. */
  links: z.strictObject({ shop: httpUrl.optional(), orders: httpUrl.optional(), cart: httpUrl.optional() }).default({}),
  /** What `links.shop` was called in 0.1; it is still read as that. */
  shopUrl: httpUrl.optional().meta({ deprecated: true }),
  /** The locale that a visitor gets when we have none of theirs, and the one that stands in for a missing translation. */
  defaultLocale: locale.optional(),
  /** The order in which languages are offered; folders that are not named come after. */
  locales: z.array(locale).default([]),
  /** IANA name of the zone in which opening hours are meant. */
  timeZone: timeZone.default('UTC'),
  /** The ways to reach a person, the best first. */
  channels: z.array(channelSchema).default([]),
  /** When nobody answers, whatever the hours: days, and countries for all of their public holidays: [LT, 2026-12-31]. */
  holidays: z
    .array(
      z.union([isoDate, country], {
        error: inEach({
          en: 'write a day such as 2026-12-24, or a country such as LT',
          lt: 'įrašykite dieną, pvz., 2026-12-24, arba šalį, pvz., LT',
          ru: 'напишите день, например 2026-12-24, или страну, например LT',
        }),
      }),
    )
    .default([]),
  /** Shown on the contact page and in the footer. */
  social: z.array(z.strictObject({ name: text, url: httpUrl })).default([]),
  /**
   * Slugs of the articles that most customers look for; the home page shows them, the first three under the search box.
   * `auto`: those that were opened most, as content/signals.json counts them; a category lists them first, too.
   */
  mostAsked: z
    .union([z.literal('auto'), z.array(text)], {
      error: inEach({
        en: 'write auto, or a list of slugs such as [refund-time, track-parcel]',
        lt: 'įrašykite auto arba straipsnių vardų sąrašą, pvz., [refund-time, track-parcel]',
        ru: 'напишите auto или список имён статей, например [refund-time, track-parcel]',
      }),
    })
    .default([]),
  /** Values that stand in many articles: `returnLabel: 2.99 EUR`; an article names one as {{returnLabel}}. */
  facts: factsSchema.default({}),
  /** Articles that the footer of every page leads to, named as in `mostAsked`: privacy, accessibility, terms. */
  footer: z.array(text).default([]),
  /** What the law asks a seller to show; in the footer and on the contact page. */
  company: z.strictObject({ code: text.optional(), vatCode: text.optional() }).default({}),
  /** Postal address, one line; printed under articles and on the contact page. */
  address: text.optional(),
  /** What every page says at its top for a while, up to the end of a day in the shop's time zone: a text a locale. */
  notice: z.strictObject({ until: isoDate, text: z.record(locale, text) }).optional(),
  /**
   * The only other hosts that a page of the site may ask or send to; without them it does neither. `messages` takes what
   * customers write in the contact form (docs/messages.md), `events` how searches, articles and votes do; `status` is a
   * file that says how long customers wait just now.
   */
  endpoints: z
    .strictObject({ messages: httpUrl.optional(), events: httpUrl.optional(), status: httpUrl.optional() })
    .default({}),
  /** Does `endpoints.messages` take files? The form then offers up to 5 of up to 5 MB. */
  attachments: z.boolean().default(false),
  /** May customers ask to be called back, in the hours of the phone? It needs `endpoints.messages`. */
  callback: z.boolean().default(false),
  /** The shop's privacy policy, or one for each locale: { en: https://…, lt: https://… }. The contact form leads to it. */
  privacy: z.union([httpUrl, z.record(locale, httpUrl)]).optional(),
  /** The shop's own sites whose pages may show the help centre in a frame (docs/widget.md): https://shop.example */
  widgetOrigins: z.array(httpUrl.transform((url) => new URL(url).origin)).default([]),
  /** Publish /demo/, a page that shows the widget as on a page of the shop; `npm run dev` has it always. */
  demo: z.boolean().default(false),
  /**
   * Where your Git host edits a file, up to its path: https://github.com/OWNER/NAME/edit/main. Each article then has a
   * link for those who may.
   */
  repo: httpUrl.transform((address) => address.replace(/\/+$/, '')).optional(),
  /** A visual editor in the browser under /admin/, for the repository that `repo` names or a folder on this computer: docs/cms.md */
  cms: z.boolean().default(false),
  /** What `npm run check` finds and proposes is told in this language. */
  editorLocale: z.enum(['en', 'lt', 'ru']).default('en'),
  /** How strict `check` and `build` are, rule by rule: `text-reads-easily: off`. `npm run check -- --explain RULE` says what it looks for. */
  rules: z.record(z.string(), z.enum(['error', 'warning', 'off'])).default({}),
  /** After how long an article is read again, unless it says so itself: `6 months`. `npm run report` lists those that are due. */
  review: reviewSchema.optional(),
  /** Ask those whom an article helped how easy it was to find. */
  survey: z.boolean().default(false),
});
export type Shop = z.infer<typeof shopSchema>;

export const categorySchema = z.strictObject({
  title: text,
  /** One sentence under the title. */
  description: text.optional(),
  /** Place among the categories, the smallest first. */
  order: z.number().default(1000),
  /** A Lucide icon, e.g. `truck`: https://lucide.dev/icons */
  icon: z
    .string()
    .regex(
      /^[a-z0-9-]+$/,
      inWords({
        en: 'a name from https://lucide.dev/icons',
        lt: 'vardą iš https://lucide.dev/icons',
        ru: 'имя с https://lucide.dev/icons',
      }),
    )
    .default('circle-question-mark'),
});
export type CategoryFields = z.infer<typeof categorySchema>;

const evidence = z.strictObject({
  /** What the draft was made of. */
  cluster: z.string(),
  /** How many customers asked. */
  tickets: z.number().int().nonnegative(),
  /** Their part of all questions, 0 … 1. */
  share: z.number(),
  first: isoDate.optional(),
  last: isoDate.optional(),
  /** The later half of the time beside the earlier one: 0.5 is half as many again. */
  trend: z.number().optional(),
  channels: z.record(z.string(), z.number()).optional(),
  /** Some of the tickets, to look the rest up by. */
  ids: z.array(z.string()),
  /** A fingerprint of the draft as it was written: a draft that an editor has touched is left alone. */
  written: z.string(),
});

const intentIds = Object.values(catalogue).flatMap((intents) => Object.keys(intents));
const intent = z.string().refine((id) => id === 'none' || intentIds.includes(id), {
  error: ({ input }) =>
    inEach({
      en: `“${String(input)}” is not one of what shops are asked: npm run check -- --intents lists them; or write none.${didYouMean(String(input), intentIds)}`,
      lt: `„${String(input)}“ nėra tarp to, ko klausiama parduotuvių: visa išvardija npm run check -- --intents; arba įrašykite none.${didYouMean(String(input), intentIds, 'lt')}`,
      ru: `«${String(input)}» нет среди того, о чём спрашивают магазины: список выводит npm run check -- --intents; или напишите none.${didYouMean(String(input), intentIds, 'ru')}`,
    }),
});
const aliasPattern = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*\/[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u;

const articleFields = z.strictObject({
  /** The question this article answers, as a customer would ask it. */
  title: text,
  /** The answer in one sentence: the lead of the page, the line in the lists, the answer in search. */
  summary: text.optional(),
  /** Other wordings that customers use; search finds the article by them. */
  questions: z.array(text).default([]),
  /** A draft is shown by `npm run dev` only. */
  draft: z.boolean().default(false),
  /** Day of the last real change, YYYY-MM-DD. */
  updated: isoDate.optional(),
  /** The first day on which customers see it; until then it is a draft. */
  publishAt: isoDate.optional(),
  /** The last day on which customers see it. */
  expires: isoDate.optional(),
  /** After how long it is read again: `6 months`, `1 year`. */
  review: reviewSchema.optional(),
  /** Place within the category, the smallest first. */
  order: z.number().default(1000),
  /** Stands first among equally good hits of the search, whatever its `order`. */
  pin: z.boolean().default(false),
  /** Slugs of articles that help next: `refund-time` or `returns/refund-time`. */
  related: z.array(text).default([]),
  /** The article that this one translates, where the two lie in places of different names: `returns/refund-time`. */
  translationOf: text.optional(),
  /** Earlier places of this article, CATEGORY/SLUG: their addresses lead here. `npm run rename` adds them. */
  aliases: z
    .array(
      z.string().regex(
        aliasPattern,
        inWords({
          en: 'CATEGORY/SLUG, such as returns/refund-time',
          lt: 'KATEGORIJA/VARDAS, pvz., returns/refund-time',
          ru: 'РАЗДЕЛ/ИМЯ, например returns/refund-time',
        }),
      ),
    )
    .default([]),
  /** Is this asked before the purchase or after it? */
  stage: z.enum(['before', 'after']).optional(),
  /** Questions that lead to the answer step by step, each on a page of its own: src/reader/guide.ts. */
  guide: guideSchema.optional(),
  /**
   * What of all that shops are asked the article answers, where search takes it for something else: `refund-time`, or
   * `none` for nothing of it. `npm run check -- --intents` shows what it is taken for.
   */
  intent: intent.optional(),
  /** A draft that nobody wants: `npm run drafts` does not propose it again. */
  rejected: z.boolean().default(false),
  /** Why a draft was proposed. `npm run drafts` keeps it up to date; customers never see it. */
  evidence: evidence.optional(),
});
export const articleSchema = articleFields.refine(({ draft, rejected }) => draft || !rejected, {
  path: ['rejected'],
  error: inEach({
    en: 'only a draft can be rejected: write draft: true beside it, or delete rejected: true to publish the article',
    lt: 'atmesti galima tik juodraštį: šalia įrašykite draft: true arba, jei straipsnį skelbiate, ištrinkite rejected: true',
    ru: 'отклонить можно только черновик: напишите рядом draft: true или удалите rejected: true, чтобы опубликовать статью',
  }),
});
export type ArticleFields = z.infer<typeof articleSchema>;
