// LOCALE/articles.json: every published article of a locale, for a shop's own assistant or chat. Its shape is an interface:
// fields are added, never changed; `version` grows when that cannot be kept. docs/articles.schema.json is made of it.
import { z } from 'zod';

export const articlesSchema = z.strictObject({
  version: z.literal(1),
  locale: z.string(),
  /** The shop's name, and the help centre's address. */
  name: z.string(),
  url: z.url(),
  articles: z.array(
    z.strictObject({
      /** LOCALE/CATEGORY/SLUG */
      id: z.string(),
      url: z.url(),
      /** The same article as Markdown. */
      markdownUrl: z.url(),
      category: z.strictObject({ id: z.string(), title: z.string() }),
      /** The question, as a customer would ask it. */
      title: z.string(),
      /** The answer in one sentence. */
      summary: z.string().optional(),
      /** Other wordings that customers use. */
      questions: z.array(z.string()),
      /** Asked before the purchase or after it. */
      stage: z.enum(['before', 'after']).optional(),
      /** YYYY-MM-DD */
      updated: z.string().optional(),
      /** The text, its links whole addresses. */
      markdown: z.string(),
      /** `id` of articles that help next. */
      related: z.array(z.string()),
    }),
  ),
});
export type Articles = z.infer<typeof articlesSchema>;

/** docs/articles.schema.json */
export const articlesJsonSchema: object = z.toJSONSchema(articlesSchema);
