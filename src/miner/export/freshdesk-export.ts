// Freshdesk's account export (Tickets0.json) and the first version of its API, a wrapper around each ticket:
//   [{"helpdesk_ticket": {"id", "subject", "description", "requester_id", "source", "created_at",
//     "notes": [{"body", "incoming", "private", "created_at"} or {"note": {…}}]}}]
import { z } from 'zod';
import { toIso } from './dates.ts';
import { CHANNELS, toUtterance } from './freshdesk.ts';
import { id, maybeFlag, maybeId, maybeText, when, type Shape } from './helpdesk.ts';
import { noPart, type Utterance } from './part.ts';

const note = z.looseObject({
  body: maybeText,
  body_html: maybeText,
  incoming: maybeFlag,
  private: maybeFlag,
  created_at: when,
});
const wrapped = z.union([
  z.looseObject({ note }).transform((each) => each.note),
  z.looseObject({ helpdesk_note: note }).transform((each) => each.helpdesk_note),
  note,
]);

const record = z.looseObject({
  helpdesk_ticket: z.looseObject({
    display_id: maybeId,
    id,
    subject: maybeText,
    description: maybeText,
    description_html: maybeText,
    requester_id: maybeId,
    source: maybeId,
    created_at: when,
    deleted: maybeFlag,
    spam: maybeFlag,
    notes: z.array(wrapped).nullish(),
  }),
});

export const freshdeskExport: Shape = {
  name: 'Freshdesk',
  recognises: (keys) => keys.has('helpdesk_ticket'),
  read(value) {
    const { notes, ...ticket } = record.parse(value).helpdesk_ticket;
    const at = toIso(ticket.created_at);
    const asked: Utterance = {
      from: ticket.source === '10' ? 'agent' : 'customer',
      author: null,
      text: ticket.description || ticket.description_html,
      at,
    };
    return {
      ...noPart,
      id: ticket.display_id ?? ticket.id,
      subject: ticket.subject,
      facts: { at, channel: CHANNELS[ticket.source ?? ''] ?? null },
      sender: ticket.requester_id,
      messages: [
        asked,
        ...(notes ?? []).map((each) => toUtterance({ ...each, body_text: each.body, body: each.body_html })),
      ],
    };
  },
};
