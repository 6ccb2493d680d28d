// Zendesk's Requests API: a request of an end user. Without a key “Anyone can submit tickets” must be on.
// https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/
import { asJson, basic, bodyOf, post, subjectOf, type Helpdesk, type Settings } from '../helpdesk.ts';

/** `key`: `agent@shop.example/token:TOKEN` */
export function zendesk({ url, key }: Settings): Helpdesk {
  return async (message, files) => {
    const uploads = await Promise.all(files.map((file) => upload(file)));
    const request = {
      subject: subjectOf(message),
      requester: { name: message.name, email: message.email },
      comment: { body: bodyOf(message), ...(uploads.length && { uploads }) },
    };
    await post(`${url}/api/v2/requests.json`, JSON.stringify({ request }), { ...asJson, ...basic(key) });
  };

  /** @returns the token by which a comment names the file */
  async function upload(file: File): Promise<string> {
    const address = `${url}/api/v2/uploads.json?filename=${encodeURIComponent(file.name)}`;
    const headers = { 'content-type': file.type || 'application/octet-stream', ...basic(key) };
    const answer = (await post(address, await file.arrayBuffer(), headers)) as { upload: { token: string } };
    return answer.upload.token;
  }
}
