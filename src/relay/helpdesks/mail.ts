// A mailbox of the shop's own, by SMTP. The shop is the sender, since no mail server takes mail in a customer's name; a
// reply goes to the customer. The Message-ID is made of the message's own id, so a second delivery is known as the same mail.
import { createTransport } from 'nodemailer';
import { bodyOf, subjectOf, type Helpdesk, type Settings } from '../helpdesk.ts';

const PATIENCE = 15_000; // ms, for a connection, a greeting and each answer

/** `url`: `smtp://user:password@mail.shop.example:587`; `inbox`: the shop's address, which also sends. */
export function mail({ url, inbox = '' }: Settings): Helpdesk {
  const timeouts = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
  return async (message, files) => {
    // Nothing in a message may name a file or an address to be read.
    const transport = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
    const { id, name, email } = message;
    const attachments = files.map(async (file) => ({
      filename: file.name,
      contentType: file.type || 'application/octet-stream',
      content: Buffer.from(await file.arrayBuffer()),
    }));
    try {
      await transport.sendMail({
        messageId: `<${id}@${inbox.split('@').at(-1)}>`,
        from: { name, address: inbox },
        to: inbox,
        replyTo: { name, address: email },
        subject: subjectOf(message),
        text: bodyOf(message),
        attachments: await Promise.all(attachments),
      });
    } catch (error) {
      // Of what a mail server says only the number is told on: the rest may quote the customer.
      const { code = 'no answer', responseCode } = error as { code?: string; responseCode?: number };
      throw new Error(`the mail server did not take it: ${responseCode ?? code}`, { cause: error });
    } finally {
      transport.close();
    }
  };
}
