// Freshdesk's tickets. Its description is HTML, so every text is escaped.
// https://developers.freshdesk.com/api/#create_ticket
import { basic, bodyOf, post, subjectOf, type Helpdesk, type Settings } from '../helpdesk.ts';

const OPEN = 2;
const LOW_PRIORITY = 1;
const FROM_PORTAL = 2;

/** `key`: the API key of an agent. */
export function freshdesk({ url, key }: Settings): Helpdesk {
  return async (message, files) => {
    const ticket = new FormData();
    const fields = {
      name: message.name,
      email: message.email,
      subject: subjectOf(message),
      description: escape(bodyOf(message)).replaceAll('\n', '<br>'),
      status: OPEN,
      priority: LOW_PRIORITY,
      source: FROM_PORTAL,
    };
    for (const [name, value] of Object.entries(fields)) ticket.append(name, String(value));
    for (const file of files) ticket.append('attachments[]', file);
    await post(`${url}/api/v2/tickets`, ticket, basic(key && `${key}:X`));
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
