// A real mail server on this machine: what arrives, and what it refuses.
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type Mailbox = {
  url: string;
  port: number;
  mails: Email[];
  /** From now on mails are refused, taken, or neither. */
  behave: (how: 'refuse' | 'take' | 'keep silent') => void;
  /** How many were offered, whatever became of them. */
  offered: () => number;
  close: () => Promise<void>;
};

export async function openMailbox(port = 0): Promise<Mailbox> {
  const mails: Email[] = [];
  let behaviour = 'take';
  let offered = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => {
      offered++;
      if (behaviour === 'refuse') done(Object.assign(new Error('no room'), { responseCode: 452 }));
      if (behaviour === 'take') done();
    },
    onData: (stream, _session, done) =>
      void text(stream)
        .then((source) => PostalMime.parse(source))
        .then((mail) => mails.push(mail))
        .then(() => done()),
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    mails,
    behave: (how) => void (behaviour = how),
    offered: () => offered,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
