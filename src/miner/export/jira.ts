// Jira Service Management: issues as its API gives them, and its table with a column `Comment` for each comment.
//   {"issues": [{"key", "fields": {"summary", "description", "reporter", "created",
//     "comment": {"comments": [{"author", "body", "created", "jsdPublic"}]}}}]}
//   Summary,Issue key,Reporter,Created,Description,Comment,Comment     with cells "01/Sep/26 10:05 AM;bob;text"
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, id, ifPublic, maybeFlag, maybeText, when, type Shape } from './helpdesk.ts';
import { noPart, type Utterance } from './part.ts';

const person = z
  .looseObject({ accountId: maybeText, emailAddress: maybeText, name: maybeText, displayName: maybeText })
  .nullish()
  .transform((who) => who?.accountId || who?.emailAddress || who?.name || who?.displayName || null);

/** Text, or a document of the editor: nodes in nodes. */
const text = z
  .unknown()
  .optional()
  .transform((value) => documentToText(value).trim());

const comment = z.looseObject({
  author: person,
  body: text,
  created: when,
  jsdPublic: maybeFlag,
  visibility: z.unknown().optional(),
});

const issue = z.looseObject({
  key: id,
  fields: z.looseObject({
    summary: maybeText,
    description: text,
    created: when,
    resolutiondate: when,
    reporter: person,
    comment: z.looseObject({ comments: z.array(comment) }).nullish(),
  }),
});

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'hardBreak', 'codeBlock', 'tableRow']);
const MAX_DEPTH = 100; // of nodes in nodes; an editor makes ten

function documentToText(node: unknown, depth = 0): string {
  if (typeof node === 'string') return node;
  if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return '';
  const { type, text: own, content } = node as Record<string, unknown>;
  const inner = Array.isArray(content) ? content.map((each) => documentToText(each, depth + 1)).join('') : '';
  return (typeof own === 'string' ? own : inner) + (BLOCKS.has(String(type)) ? '\n' : '');
}

const UNMARKED =
  'Jira does not say which comments customers saw, so those of colleagues stay inside: export issues as JSON with jsdPublic';

export const jiraIssue: Shape = {
  name: 'Jira',
  recognises: (keys) => has(keys, 'key', 'fields'),
  read(record) {
    const { key, fields } = issue.parse(record);
    const comments = fields.comment?.comments ?? [];
    const at = toIso(fields.created);
    return {
      ...noPart,
      id: key,
      subject: fields.summary,
      facts: { at },
      sender: fields.reporter,
      messages: [
        { from: 'customer', author: fields.reporter, text: fields.description, at },
        ...comments.map((each) => toUtterance(each, fields.reporter)),
      ],
      complaints: comments.some(({ jsdPublic }) => jsdPublic === null) ? [UNMARKED] : [],
    };
  },
};

/** A comment for one role only carries `visibility`, whatever `jsdPublic` says. */
function toUtterance(each: z.infer<typeof comment>, reporter: string | null): Utterance {
  const isCustomer = each.author !== null && each.author === reporter;
  const isShown = each.jsdPublic === true && each.visibility == null;
  return {
    from: isCustomer ? 'customer' : ifPublic(isShown, 'agent'),
    author: each.author,
    text: each.body,
    at: toIso(each.created),
  };
}

const cells = z.union([z.string().transform((cell) => [cell]), z.array(z.string())]);
const row = z.looseObject({
  'Issue key': id,
  Summary: maybeText,
  Description: maybeText,
  Created: when,
  Reporter: maybeText,
  'Reporter Id': maybeText,
  Comment: cells.nullish().transform((all) => (all ?? []).filter((cell) => cell.trim() !== '')),
});

/** Jira repeats the name of a column for each value of a field. */
export const repeatsColumns = (names: readonly string[]): boolean =>
  names.includes('Issue key') && names.includes('Summary');

export const jiraRow: Shape = {
  name: 'Jira',
  recognises: (keys) => has(keys, 'Issue key', 'Summary'),
  read(record) {
    const parsed = row.parse(record);
    const at = toIso(parsed.Created);
    const reporters = [parsed.Reporter, parsed['Reporter Id']].filter((name) => name !== '');
    const comments = parsed.Comment.map((cell) => cellToUtterance(cell, reporters));
    return {
      ...noPart,
      id: parsed['Issue key'],
      subject: parsed.Summary,
      facts: { at },
      messages: [{ from: 'customer', author: null, text: parsed.Description, at }, ...comments],
      complaints: [
        ...(comments.some(({ from }) => from === 'internal') ? [UNMARKED] : []),
        ...(parsed.Created && at === null
          ? ['"Created" is no date that we can read; the ticket is read without it']
          : []),
      ],
    };
  },
};

/** Customers' own comments are theirs; of the others the table does not say who saw them. */
function cellToUtterance(cell: string, reporters: readonly string[]): Utterance {
  const [at = '', author = '', ...rest] = cell.split(';');
  const said = rest.join(';');
  return { from: reporters.includes(author) ? 'customer' : 'internal', author, text: said, at: toIso(at) };
}
