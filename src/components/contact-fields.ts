// What stands in the contact form → a message, or what is wrong with it. Nothing here touches the page.
import type { Strings } from '../i18n/en.ts';
import type { ContactMessage } from '../messages/contact-message.ts';
import { MAX_FILE, MAX_FILES, MAX_MESSAGE } from '../messages/limits.ts';

export type FieldName = 'name' | 'email' | 'message' | 'phone' | 'files' | 'consent';
/** `error` is its name among the strings. */
export type FieldProblem = { field: FieldName; error: keyof Strings['formErrors'] };
/** What the customer gives; the rest of a message is context. */
export type Written = Pick<ContactMessage, 'name' | 'email' | 'order' | 'topic' | 'message' | 'callback' | 'consent'>;

/** An empty field that need not be filled is left out. */
export function toWritten(fields: FormData): Written {
  const text = (name: string) => String(fields.get(name) ?? '').trim();
  const [order, topic] = [text('order').slice(0, 100), text('topic')];
  return {
    name: text('name').slice(0, 200),
    email: text('email'),
    ...(order && { order }),
    ...(topic && { topic }),
    message: text('message'),
    ...(fields.get('callback') && { callback: toCallback(text('phone'), text('window')) }),
    consent: true,
  };
}

/** In the order of the form. */
export function problemsOf(fields: FormData): FieldProblem[] {
  const { name, email, message, callback } = toWritten(fields);
  const files = filesOf(fields);
  const problems: (FieldProblem | false | undefined)[] = [
    !name && { field: 'name', error: 'name' },
    // As browsers and the schema see it: something on both sides of one @, a dot in the host's name.
    !(/^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email) && email.length <= 254) && {
      field: 'email',
      error: 'email',
    },
    !message && { field: 'message', error: 'message' },
    message.length > MAX_MESSAGE && { field: 'message', error: 'tooLong' },
    callback && !/(?:\d\D{0,3}){4}/.test(callback.phone) && { field: 'phone', error: 'phone' },
    (files.length > MAX_FILES || files.some(({ size }) => size > MAX_FILE)) && { field: 'files', error: 'files' },
    !fields.get('consent') && { field: 'consent', error: 'consent' },
  ];
  return problems.filter((problem) => problem !== false && problem !== undefined);
}

/** @param window FROM/TO, as callback.ts writes it */
function toCallback(phone: string, window: string): NonNullable<Written['callback']> {
  const [from = '', to = ''] = window.split('/');
  return { phone: phone.slice(0, 40), from, to };
}

/** A file field without a choice holds one empty file. */
export function filesOf(fields: FormData): File[] {
  return fields.getAll('files').filter((file): file is File => file instanceof File && file.name !== '');
}
