// A request of the contact form → its message and files: JSON, a form with `message` and `files`, or the bare form that a
// browser without JavaScript sends.
import { contactMessageSchema, type ContactMessage } from '../messages/contact-message.ts';
import { MAX_FILE, MAX_FILES } from '../messages/limits.ts';

export type Letter = {
  message: ContactMessage;
  files: File[];
  /** The field that no person sees was filled. */
  isMachine: boolean;
  /** The browser shows our answer, since no script waits for it. */
  isBare: boolean;
};

/** Larger bodies are refused before they are read. */
export const MAX_BODY = MAX_FILES * MAX_FILE + 200_000; // bytes

/** @throws ZodError, SyntaxError or TypeError when it is no message */
export async function readLetter(request: Request): Promise<Letter> {
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const message = contactMessageSchema.parse(await request.json());
    return { message, files: [], isMachine: false, isBare: false };
  }
  const form = await request.formData();
  const files = form.getAll('files').filter((file): file is File => file instanceof File && file.size > 0);
  const part = form.get('message');
  const isBare = !(part instanceof File);
  const message = contactMessageSchema.parse(isBare ? bareMessage(form, request) : JSON.parse(await part.text()));
  return { message, files, isMachine: Boolean(form.get('website')), isBare };
}

function bareMessage(form: FormData, request: Request): unknown {
  const text = (name: string) => String(form.get(name) ?? '').trim() || undefined;
  return {
    version: 1,
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    locale: text('locale'),
    page: request.headers.get('origin'),
    name: text('name'),
    email: text('email'),
    order: text('order'),
    topic: text('topic'),
    message: text('message'),
    callback: text('callback') && text('phone') && { phone: text('phone') },
    consent: Boolean(text('consent')),
  };
}
