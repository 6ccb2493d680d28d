// What people say of themselves in English; the keys are explained in introduction-words.ts.
import { oneOf } from '../../phrases.ts';
import type { IntroductionWords } from '../introduction-words.ts';

const REACH = oneOf('call, ring, text, phone, reach, contact, write, e-?mail, reply, message, answer');
const CONTACT = oneOf(`
  phone, mobile, cell, telephone, contact, e-?mail, address, login, username, user name, skype, telegram`);

export const introductions: IntroductionWords = {
  openings: `
    my (?:full |first |last )?name(?: is|'s), i am, i['’]?m, this is, it['’]?s,
    (?:(?:i am |i['’]?m )?(?:writing|calling|asking) )?on behalf of,
    (?:please |kindly |you can )?(?:${REACH}(?: to)? (?:me|us|him|her)(?: back)?|call|ring|contact),
    my ${CONTACT}(?: number| address)?(?: is| -|:), (?:my )?(?:tel|mob|ph), i live(?: at| in| on)?, i was born(?: on| in)?, born(?: on)?`,
  links: 'at, on, to, by, via, under, is, or, and, number, phone, e-?mail, mobile, address, back, tel',
  after: 'here',
  carriers: `
    my the is a an of writing about regarding for and in on at to i am me name full first last surname phone mobile
    telephone tel number no email e-mail mail address delivery contact details card account passport id code personal
    date birth born user username login order ordered under customer recipient receiver buyer sender parcel series
    issued by expires sincerely regards mr mrs ms dr`,
  issued: 'issued by',
  offices: 'the\\s',
  officeAbbreviations: '',
  beforeDetails: 'at, to, for, from, on',
  conjunctions: 'and, but',
};
