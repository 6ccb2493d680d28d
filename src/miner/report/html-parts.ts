// The pieces that the report's page is laid out of: texts made safe, lists, sections, tables.
import { escape } from './escape.ts';
import type { Line } from './line.ts';

/** Somebody's own words: in their language, and in a direction that changes nothing around them. */
export const words = (text: string, locale?: string): string =>
  `<bdi${locale ? ` lang="${escape(locale)}"` : ''}>${escape(text).replaceAll('`', '&#96;')}</bdi>`;

export const titleOf = (line: Line): string => words(line.title, line.locale);

/** Our own words, in which backticks make code. */
export const prose = (text: string): string => text.replace(/`([^`]+)`/g, '<code>$1</code>');

/** An id may be broken where its folders end. */
export const place = (id: string | null): string => escape(id ?? '').replaceAll('/', '/<wbr>');

export const list = (items: string[]): string =>
  items.length ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

export const section = ({ title, about }: { title: string; about: string }, content: string): string =>
  content ? `<section><h2>${title}</h2>${about && `<p class="about">${prose(about)}</p>`}${content}</section>` : '';

type Row = { head: string; cells: string[] };

/** On a phone a row becomes a block, so the roles are said outright and each cell knows the name of its column. */
export function table(heads: string[], rows: Row[], kind = 'questions'): string {
  const head = heads.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join('');
  const body = rows.map(({ head, cells }) => {
    const all = cells.map((cell, i) => `<td role="cell" data-head="${heads[i + 1]}">${cell}</td>`);
    return `<tr role="row"><th role="rowheader" scope="row">${head}</th>${all.join('')}</tr>`;
  });
  return [
    `<table role="table" class="${kind}">`,
    `<thead role="rowgroup"><tr role="row">${head}</tr></thead>`,
    `<tbody role="rowgroup">${body.join('')}</tbody></table>`,
  ].join('');
}

/** The bar stands behind the number, so that size is seen and read at once. @param figure `value` as it is written */
export const bar = (value: number, most: number, figure: string): string =>
  `<span class="bar" style="--part: ${Math.max(2, Math.round((100 * value) / most))}%">${figure}</span>`;
