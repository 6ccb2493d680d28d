// The fields of the visual editor, made of the schema that checks front matter: the two cannot disagree.
import { z } from 'zod';
import type { FieldName, FieldWords } from './field-words.ts';

/** A field as Sveltia CMS is configured: https://sveltiacms.app/en/docs/fields */
export type CmsField = {
  name: string;
  label?: string;
  hint?: string;
  widget: string;
  i18n: true;
  required?: boolean;
} & {
  [option: string]: unknown;
};
type Shape = { type?: string; format?: string; enum?: string[]; items?: Shape };

/** Sentences rather than words: more than one line. */
const longTexts: string[] = ['summary'];

/**
 * @param words a field for each that editors see, in the order in which they stand; others of the schema are left alone
 * @returns `objects` are the fields that are edited as YAML
 */
export function schemaToFields(
  schema: z.ZodType,
  words: Partial<Record<FieldName, FieldWords>>,
): { fields: CmsField[]; objects: string[] } {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const shapes = properties as Record<string, Shape>;
  const known = Object.entries(words).filter(([name]) => name in shapes);
  const fields = known.map(([name, own]) => ({
    name,
    ...own,
    required: required.includes(name),
    i18n: true as const,
    ...widget(name, shapes[name]!),
  }));
  return { fields, objects: known.map(([name]) => name).filter((name) => isObject(shapes[name]!)) };
}

const isObject = ({ type }: Shape): boolean => type === 'object';

function widget(name: string, shape: Shape): { widget: string; [option: string]: unknown } {
  if (shape.enum) return { widget: 'select', options: shape.enum };
  if (shape.type === 'boolean') return { widget: 'boolean', default: name === 'draft' };
  if (shape.type === 'number') return { widget: 'number', value_type: 'float' };
  if (shape.type === 'array') return { widget: 'list' };
  if (shape.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  return { widget: isObject(shape) || longTexts.includes(name) ? 'text' : 'string' };
}
