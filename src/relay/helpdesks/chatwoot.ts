// Chatwoot's client API: a contact, a conversation of theirs, a message in it. `inbox` is the identifier of an API inbox.
// https://developers.chatwoot.com/api-reference/messages-api/create-a-message
import { asJson, contextOf, post, type Helpdesk, type Settings } from '../helpdesk.ts';

export function chatwoot({ url, inbox = '' }: Settings): Helpdesk {
  const contacts = `${url}/public/api/v1/inboxes/${encodeURIComponent(inbox)}/contacts`;
  return async (message, files) => {
    const { name, email } = message;
    // Anybody may write any address into a form, so each message has a contact of its own: no earlier talk is shown to it.
    const contact = await post(contacts, JSON.stringify({ identifier: message.id, name, email }), asJson);
    const conversations = `${contacts}/${encodeURIComponent((contact as { source_id: string }).source_id)}/conversations`;
    const context = { custom_attributes: Object.fromEntries(contextOf(message)) };
    const { id } = (await post(conversations, JSON.stringify(context), asJson)) as { id: number };
    const said = new FormData();
    said.append('content', message.message);
    for (const file of files) said.append('attachments[]', file);
    await post(`${conversations}/${id}/messages`, said);
  };
}
