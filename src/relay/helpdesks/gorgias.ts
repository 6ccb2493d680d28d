// Gorgias' tickets: a message from a customer, as if it had come by mail, so that rules and auto-replies work.
// https://developers.gorgias.com/reference/create-ticket
import { asJson, basic, bodyOf, post, subjectOf, type Helpdesk, type Settings } from '../helpdesk.ts';

/** `key`: `agent@shop.example:API_KEY`; `inbox`: the shop's address at Gorgias. */
export function gorgias({ url, key, inbox }: Settings): Helpdesk {
  return async (message, files) => {
    const { name, email: address, id } = message;
    const body = {
      channel: 'email',
      via: 'api',
      from_agent: false,
      external_id: id,
      subject: subjectOf(message),
      customer: { name, email: address },
      messages: [
        {
          channel: 'email',
          via: 'api',
          from_agent: false,
          sender: { email: address },
          source: { type: 'email', from: { name, address }, to: inbox ? [{ address: inbox }] : [] },
          subject: subjectOf(message),
          body_text: bodyOf(message),
          attachments: await upload(files),
        },
      ],
    };
    await post(`${url}/api/tickets`, JSON.stringify(body), { ...asJson, ...basic(key) });
  };

  /** @returns what Gorgias says of each file, which is what a message names it by */
  async function upload(files: File[]): Promise<unknown[]> {
    if (!files.length) return [];
    const form = new FormData();
    files.forEach((file, place) => form.append(`file${place}`, file));
    return (await post(`${url}/api/upload?type=attachment`, form, basic(key))) as unknown[];
  }
}
