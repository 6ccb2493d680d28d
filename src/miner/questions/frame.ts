// What stands around the words that ask: quoted mail, signature, greeting, thanks. A message without its frame is what
// the person came to say. Where that is nothing, what they forward speaks for them.
import { inAllLanguages } from '../words/languages/index.ts';
import type { MailWords } from '../words/languages/mail-words.ts';
import { oneOf } from '../words/phrases.ts';

const inMail = (key: Exclude<keyof MailWords, 'genericSubjects'>): string =>
  oneOf(inAllLanguages(({ mail }) => mail[key]));

const LINE = '[^\\n]{4,200}(?:\\n[^\\n]{0,100})?';
/** Where a quoted or forwarded mail begins, by the words of mail programs. */
const QUOTED = new RegExp(
  `^[ \\t>]*(?:${[
    `-{2,}\\s*${inMail('quotedHeads')}.*`,
    '_{10,}',
    `(?:on|am|le|el) ${LINE}(?:wrote|schrieb|a écrit|escribió):?`,
    `${LINE}${inMail('wrote')}\\s*:`,
    '[^\\n]{4,200}<[^<>\\n]{3,80}>\\s?:',
    `${inMail('firstFields')}:[^\\n]*\\n(?:[^\\n]*\\n)?[ \\t]*${inMail('nextFields')}:[^\\n]*`,
  ].join('|')})[ \\t]*$`,
  'imu',
);
const QUOTED_LINE = /^[ \t]*[>|].*$/gm;

/** Lines after which only a signature or a notice follows. */
const SIGNATURE = new RegExp(`^[ \\t]*(?:--|—|__+|${inMail('notices')})[ \\t]*$`, 'imu');
const CLOSING = new RegExp(`(?:^|[\\n.!?)]\\s{0,4})${inMail('closings')}(?=[\\s,.!-]|$)`, 'giu');
/** A signature has a name, a phone, a site; more than this is a postscript that may ask. */
const MAX_SIGNATURE = 300;

const ADDRESSEE = `(?:\\[[a-z-]+\\]|${inMail('addressees')})(?!\\p{L})`;
const GREETING = new RegExp(
  `^[\\s,.!-]*${inMail('greetings')}(?!\\p{L})(?:[ ,]{1,2}${ADDRESSEE}){0,5}[ \\t]*[,.!:;)\\n-]*\\s*`,
  'iu',
);

/** The message without quoted mail, signature and greeting. */
export function withoutFrame(text: string): string {
  const own = withoutGreeting(withoutSignature(withoutQuoted(text))).trim();
  return own || withoutGreeting(withoutSignature(text)).trim();
}

export function withoutQuoted(text: string): string {
  const start = QUOTED.exec(text)?.index ?? text.length;
  return text.slice(0, start).replace(QUOTED_LINE, '').trimEnd();
}

function withoutSignature(text: string): string {
  const start = SIGNATURE.exec(text)?.index ?? text.length;
  const body = text.slice(0, start);
  const closing = [...body.matchAll(CLOSING)].find((match) => {
    const rest = body.slice(match.index + 1);
    return rest.length <= MAX_SIGNATURE && !rest.slice(1).includes('?');
  });
  return closing ? body.slice(0, closing.index + (/[.!?)]/.test(body[closing.index] ?? '') ? 1 : 0)) : body;
}

function withoutGreeting(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) rest = rest.replace(GREETING, '');
  return rest;
}

const PREFIXES = new RegExp(
  `^(?:\\s{0,9}(?:${inMail('subjectPrefixes')}[ \\t]{0,3}(?:\\[\\d+\\])?[ \\t]{0,3}:|\\[[^\\]]{1,40}\\](?!\\w)))+`,
  'iu',
);
/** `Re: Fwd: ` and their like, ticket numbers in brackets. */
export const withoutPrefixes = (subject: string): string => subject.replace(PREFIXES, '').trim();
