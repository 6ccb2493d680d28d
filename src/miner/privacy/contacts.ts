// The shop's own contacts. Agents write them in many ways, and an article may say all of them.
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Shop } from '../../reader/schema.ts';
import { digitsOf } from './finder.ts';

/** The same for every way to write one contact: +370 700 00 000 and +370-700-00000, https://a.lt/b and www.a.lt/b/. */
export function contactKey(text: string): string {
  if (/^[\s\d+().-]+$/.test(text)) return digitsOf(text);
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|tel:|[a-z]+:\/\/)?(?:www\.)?/, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
}

/** Keys of what shop.yml tells everybody. */
export function contactsOf({ channels, social, url, links }: Shop): ReadonlySet<string> {
  const numbers = channels.flatMap(({ phone, whatsapp, viber, sms }) => [phone, whatsapp, viber, sms].flatMap(known));
  const names = channels.flatMap(({ email, chat, telegram, messenger }) =>
    [email, chat, telegram, messenger].flatMap(known),
  );
  const urls = [url, ...Object.values(links).flatMap((link) => link ?? []), ...social.map((each) => each.url)];
  return new Set([...numbers.flatMap(waysToDial), ...names, ...urls].map(contactKey));
}

function known(contact: string | undefined): string[] {
  return contact === undefined ? [] : [contact];
}

/** From abroad and from home, where 0 or 8 stands before the number. */
function waysToDial(phone: string): string[] {
  const parsed = parsePhoneNumberFromString(phone);
  if (!parsed) return [phone];
  const { countryCallingCode, nationalNumber } = parsed;
  const full = `${countryCallingCode}${nationalNumber}`;
  return [full, `00${full}`, nationalNumber, `0${nationalNumber}`, `8${nationalNumber}`];
}
