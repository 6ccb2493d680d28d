// Outlook's table of a folder. It has no ids and often no times: a thread is what two parties wrote under one subject.
//   "Subject","Body","From: (Name)","From: (Address)","To: (Address)","CC: (Address)",…
import { z } from 'zod';
import { toIso } from './dates.ts';
import { has, maybeText, when, type Shape } from './helpdesk.ts';
import { hash, noPart } from './part.ts';
import { withoutReplyPrefix } from './automatic.ts';

const row = z.looseObject({
  Subject: maybeText,
  Body: maybeText,
  'From: (Address)': maybeText,
  'To: (Address)': maybeText,
  'CC: (Address)': maybeText,
  Received: when,
  Sent: when,
});

const addresses = (cell: string): string[] =>
  cell
    .toLowerCase()
    .split(/[;,\s]+/)
    .filter((address) => address.includes('@'));

export const outlookMail: Shape = {
  name: 'Outlook',
  recognises: (keys) => has(keys, 'Body', 'From: (Address)', 'To: (Address)'),
  read(record) {
    const mail = row.parse(record);
    const author = mail['From: (Address)'].trim().toLowerCase();
    const to = addresses(`${mail['To: (Address)']};${mail['CC: (Address)']}`);
    const subject = withoutReplyPrefix(mail.Subject);
    const parties = [author, ...to.slice(0, 1)].toSorted().join(' ');
    return {
      ...noPart,
      id: `mail-${hash(`${subject.toLowerCase()} ${parties}`)}`,
      subject,
      facts: { channel: 'email' },
      messages: [{ from: null, author, text: mail.Body, at: toIso(mail.Received ?? mail.Sent), to, replyTo: null }],
      whole: false,
    };
  },
};
