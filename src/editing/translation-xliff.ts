// Units of translation ↔ XLIFF 1.2, the exchange format of translation tools
// (http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html). An article is a <file>, a field a <trans-unit>.
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Unit } from './translation-units.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** @param sourceLocale language of `source` in all units */
export function unitsToXliff(units: Unit[], sourceLocale: string): string {
  const files = [...Map.groupBy(units, ({ article, locale }) => `${locale}/${article}`).values()].map((own) => {
    const { article, locale } = own[0]!;
    const bodies = own.map(
      ({ field, source, target }) =>
        `      <trans-unit id="${field}" xml:space="preserve"><source>${escaped(source)}</source><target>${escaped(target)}</target></trans-unit>\n`,
    );
    return `  <file original="${escaped(article)}" source-language="${sourceLocale}" target-language="${locale}" datatype="plaintext">\n    <body>\n${bodies.join('')}    </body>\n  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n${files.join('')}</xliff>\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function xliffToUnits(text: string): Record<string, string>[] {
  const document = parseDocument(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), {
    xmlMode: true,
    decodeEntities: true,
  });
  return elements(document, 'file').flatMap((file) =>
    elements(file, 'trans-unit').map((unit) => ({
      article: file.attribs.original ?? '',
      locale: file.attribs['target-language'] ?? '',
      field: unit.attribs.id ?? '',
      source: textIn(unit, 'source'),
      target: textIn(unit, 'target'),
    })),
  );
}

type Parent = Parameters<typeof DomUtils.getElementsByTagName>[1];
const elements = (parent: Parent, name: string): Element[] => DomUtils.getElementsByTagName(name, parent);
const textIn = (unit: Element, name: string): string => elements(unit, name).map(DomUtils.textContent)[0] ?? '';
