// A form service that turns fields into a mail, such as Formspree: https://help.formspree.io/hc/en-us/articles/360013470814
import { contextOf, post, subjectOf, type Helpdesk, type Settings } from '../helpdesk.ts';

export function webhook({ url, key }: Settings): Helpdesk {
  return async (message, files) => {
    const { name, email, message: text } = message;
    const form = new FormData();
    const fields = {
      name,
      email,
      subject: subjectOf(message),
      message: text,
      ...Object.fromEntries(contextOf(message)),
    };
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    for (const file of files) form.append('attachment', file);
    await post(url, form, { accept: 'application/json', ...(key && { authorization: `Bearer ${key}` }) });
  };
}
