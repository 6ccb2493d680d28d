// Where messages of the contact form go: the environment says it, since the key is a secret.
import { UserError } from '../../src/reader/problem.ts';
import type { Helpdesk } from '../../src/relay/helpdesk.ts';
import { helpdesks } from '../../src/relay/helpdesks/index.ts';

const names = Object.keys(helpdesks).join(', ');

/** @throws UserError when the environment does not say it whole */
export function needHelpdesk(): { name: string; helpdesk: Helpdesk } {
  const name = needVariable('FAQ_HELPDESK', names);
  const settings = {
    url: needVariable('FAQ_HELPDESK_URL', 'https://shop.zendesk.com').replace(/\/$/, ''),
    key: process.env.FAQ_HELPDESK_KEY,
    inbox: name === 'mail' ? needVariable('FAQ_HELPDESK_INBOX', 'help@shop.example') : process.env.FAQ_HELPDESK_INBOX,
  };
  const makeHelpdesk = helpdesks[name];
  if (!makeHelpdesk) throw new UserError(`FAQ_HELPDESK is “${name}”: set it to ${names}`, 2);
  return { name, helpdesk: makeHelpdesk(settings) };
}

export function needVariable(name: string, example: string): string {
  const value = process.env[name];
  if (!value) throw new UserError(`The environment variable ${name} is missing: set it, for example to ${example}`, 2);
  return value;
}
