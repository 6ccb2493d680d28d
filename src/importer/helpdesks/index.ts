// Which helpdesk an export is of. A new one is a file beside this one, and a row here.
import type { Source } from '../source.ts';
import type { HelpdeskExport } from './export.ts';
import { exportToSource, type FindFile } from './export-to-source.ts';
import { isFreshdesk, readFreshdesk } from './freshdesk.ts';
import { isHelpScout, readHelpScout } from './help-scout.ts';
import { isIntercom, readIntercom } from './intercom.ts';
import { rowsIn, type Row } from './rows.ts';
import { isWordPress, readWordPress } from './wordpress.ts';
import { isZendesk, readZendesk } from './zendesk.ts';

const ofJson: { name: string; is: (rows: Row[]) => boolean; read: (rows: Row[]) => HelpdeskExport }[] = [
  { name: 'Zendesk Guide', is: isZendesk, read: readZendesk },
  { name: 'Intercom Articles', is: isIntercom, read: readIntercom },
  { name: 'Help Scout Docs', is: isHelpScout, read: readHelpScout },
  { name: 'Freshdesk Solutions', is: isFreshdesk, read: readFreshdesk },
];

/** @returns null where it is of none of these */
export function readJsonExport(values: unknown[], locale: string, findFile: FindFile): Source | null {
  const rows = values.flatMap((value) => rowsIn(value));
  const helpdesk = ofJson.find(({ is }) => is(rows));
  return helpdesk ? exportToSource(helpdesk.name, helpdesk.read(rows), locale, findFile) : null;
}

/** @returns null where it is none of WordPress */
export function readXmlExport(texts: string[], locale: string, findFile: FindFile): Source | null {
  const exports = texts.filter(isWordPress).map(readWordPress);
  const [first] = exports;
  if (!first) return null;
  const whole = {
    ...first,
    articles: exports.flatMap(({ articles }) => articles),
    categories: exports.flatMap(({ categories }) => categories),
  };
  return exportToSource('WordPress', whole, locale, findFile);
}
