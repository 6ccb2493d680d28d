// How mails and messages begin and end in English; the keys are explained in mail-words.ts.
import type { MailWords } from '../mail-words.ts';

export const mail: MailWords = {
  quotedHeads: 'original message, forwarded message, original, forwarded',
  wrote: 'wrote',
  firstFields: 'from, to, sent',
  nextFields: 'sent, date, to, subject',
  subjectPrefixes: 're, fwd?, aw, fw',
  genericSubjects: {
    before: 'new',
    names: `
      message, question, enquiry, inquiry, request, contact(?: form| us)?, help, support, ticket, chat, conversation,
      hello, hi, no subject`,
    after: 'from, with, by, form',
  },
  greetings: `
    hi, hello, hey, hiya, dear, good (?:morning|afternoon|evening|day), greetings, to whom it may concern`,
  addressees: `
    there, all, team, support, sir, madam, sirs, or, and, everyone, guys, folks, everybody, *support, customer,
    service, care, mr\\.?, mrs\\.?, ms\\.?`,
  closings: `
    (?:with )?(?:best|kind|warm(?:est)?|many) (?:regards|wishes), regards, sincerely(?: yours)?,
    yours (?:sincerely|truly|faithfully), cheers`,
  notices: `
    sent from my .*, sent (?:from|via) .{0,40}, get outlook for .*,
    (?:this|the) (?:e-?mail|message)(?: and any .{0,40})? (?:is|are|may be|contains?) .*, confidentiality notice.*`,
};
