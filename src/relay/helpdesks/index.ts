// The helpdesks that the relay knows, by name.
import type { Helpdesk, Settings } from '../helpdesk.ts';
import { chatwoot } from './chatwoot.ts';
import { freshdesk } from './freshdesk.ts';
import { gorgias } from './gorgias.ts';
import { mail } from './mail.ts';
import { webhook } from './webhook.ts';
import { zendesk } from './zendesk.ts';

export const helpdesks: Record<string, (settings: Settings) => Helpdesk> = {
  zendesk,
  freshdesk,
  gorgias,
  chatwoot,
  webhook,
  mail,
};
