// What the resolver answers.
import type { Reference, Resolved } from '../../markdown/references.ts';
import type { Text } from '../content.ts';
import type { Severity } from '../problem.ts';
import type { ContentFile } from './content-files.ts';

/** The text that refers. */
export type Source = Pick<Text, 'file' | 'path' | 'locale' | 'draft' | 'outline'>;

/** `kind` as in a problem. */
export type Complaint = { message: string; severity: Severity; kind?: string };
/** What the page shows, what there is to mend, and the file that has to be published for it, under `name`. */
export type Resolution = Resolved & { complaint?: Complaint; file?: { name: string; source: ContentFile } };

export type Resolver = (reference: Reference, from: Source) => Resolution;

/** A warning where the page says as much without it. */
export function nowhere(message: string, severity: Severity = 'error'): Resolution {
  return { kind: 'nowhere', complaint: { message, severity } };
}

const MAX_SHOWN = 80; // characters of an address

export const shownUrl = ({ url }: Reference): string => url.slice(0, MAX_SHOWN);
