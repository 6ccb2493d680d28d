// content/imported.tsv: which article of ours came from which of theirs, and as what it was written. With it a second
// import knows what has changed there, and what somebody has changed here.
//
//   # theirs, a tab, ours, a tab, the fingerprint of what was written
//   en:zendesk/360012	en/returns/refund-time	9f86d081884c7d65
import { createHash } from 'node:crypto';
import type { SourceArticle } from '../source.ts';

export const LEDGER_FILE = 'imported.tsv';
export type LedgerRow = { id: string; written: string };
/** By `ledgerKey`. */
export type Ledger = Map<string, LedgerRow>;

const HEAD =
  '# What npm run import brought: theirs, ours, and a fingerprint of what was written. It belongs into git with the articles.\n';

export const ledgerKey = ({ key, locale }: SourceArticle): string => `${locale}:${key.replace(/\s/g, '%20')}`;

export function parseLedger(text: string): Ledger {
  const rows = text.split('\n').filter((row) => row.trim() !== '' && !row.startsWith('#'));
  return new Map(
    rows.flatMap((row): [string, LedgerRow][] => {
      const [key, id, written] = row.split('\t').map((cell) => cell.trim());
      return key && id && written ? [[key, { id, written }]] : [];
    }),
  );
}

export function ledgerToText(ledger: Ledger): string {
  const rows = [...ledger].sort(([a], [b]) => (a < b ? -1 : 1));
  return HEAD + rows.map(([key, { id, written }]) => `${key}\t${id}\t${written}\n`).join('');
}

export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
