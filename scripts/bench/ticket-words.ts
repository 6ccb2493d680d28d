// How a customer writes a question, and how an agent answers it: slips of the fingers, greetings, details about the order,
// thanks, signatures, quoted mail. The words themselves are in ticket-phrases.ts.
import type { Dice } from './dice.ts';
import { phrases, type Phrases } from './ticket-phrases.ts';

export type Person = { given: string; family: string; email: string; phone: string };

/** Shares of the tickets: a literal repeat of the wording, its letters aside; one in three of the rest has two slips. */
const LITERAL = 0.45;
const TWO_SLIPS = 0.33;
/** Lithuanian typed without its accents; everything in lower case, whatever the language. */
const BARE = 0.3;
const LOWER = 0.3;

export function personFor(locale: string, dice: Dice): Person {
  const { given, family, phone } = phrases[locale]!;
  const [first, last] = [dice.pick(given), dice.pick(family)];
  // An address in Latin letters, whatever the name is written in.
  const user = /^[\p{ASCII}]+$/u.test(bare(first + last)) ? bare(`${first}.${last}`).toLowerCase() : 'user';
  return {
    given: first,
    family: last,
    email: `${user}${dice.digits(3)}@example.com`,
    phone: phone + dice.digits(6),
  };
}

type Writing = { locale: string; channel: string; wording: string; customer: Person };

/** In a chat people go straight to the question, in a mail they greet and sign. An empty wording leaves thanks only. */
export function customersMessage({ locale, channel, wording, customer }: Writing, dice: Dice): string {
  const words = phrases[locale]!;
  const formal = { chat: 0.2, web: 0.5, email: 0.85, thanks: 1 }[channel]!;
  const parts = [
    dice.chance(formal) && wording ? fill(dice.pick(words.greetings), 'Tom') : '',
    wording && typed(wording, locale, dice),
    wording && dice.chance(0.3) ? detail(words, customer, dice) : '',
    dice.chance(formal) ? dice.pick(words.thanks) : '',
  ].filter(Boolean);
  const text = parts.join(dice.chance(0.5) ? '\n' : ' ');
  return channel === 'email' ? `${text}\n${signature(words, customer, dice)}` : text;
}

function signature({ signatures }: Phrases, { given, family, phone }: Person, dice: Dice): string {
  const name = dice.chance(0.5) ? given : `${given} ${family}`;
  return fill(dice.pick(signatures), dice.chance(0.2) ? `${name}\n${phone}` : name);
}

function detail({ details }: Phrases, { given, family, email, phone }: Person, dice: Dice): string {
  const kind = dice.weighted({ order: 0.6, name: 0.15, email: 0.15, phone: 0.1 });
  const values = { order: dice.digits(8), name: `${given} ${family}`, email, phone };
  return fill(details[kind], values[kind]);
}

/** A mail of the agent's under the customer's, as mail programs leave it. */
export function quoteOf(locale: string, { given, family }: Person, dice: Dice): string {
  const { wrote, holding } = phrases[locale]!;
  const day = `2025-0${1 + Math.floor(dice.next() * 9)}-1${dice.digits(1)}`;
  const head = fill(fill(wrote, day), `${given} ${family}`);
  return `\n\n${head}\n> ${dice.pick(holding)}\n> ${given}`;
}

/** Half of the subjects are the first words of the question, the others say nothing. */
export function subjectOf(locale: string, wording: string, dice: Dice): string {
  if (dice.chance(0.5)) return dice.pick(phrases[locale]!.subjects);
  return wording.split(' ').slice(0, 6).join(' ');
}

type Replying = { locale: string; macros: string[]; customer: Person; agent: Person };

/** A macro with a few words for this customer; where there is none, half of the tickets get a word or two. */
export function reply({ locale, macros, customer, agent }: Replying, dice: Dice): string {
  const { replies, holding } = phrases[locale]!;
  if (!macros.length && dice.chance(0.5)) return '';
  const start = fill(dice.pick(replies.starts), customer.given);
  const end = fill(dice.pick(replies.ends), agent.given);
  const middle = edited(dice.pick(macros.length ? macros : holding), dice);
  const order = dice.chance(0.15) ? `№ ${dice.digits(8)}` : '';
  return [start, order, middle, end].filter(Boolean).join('\n');
}

/** One agent in five leaves a sentence of the macro out, one in ten mistypes it. */
function edited(macro: string, dice: Dice): string {
  if (dice.chance(0.1)) return dice.pick(slips)(macro, dice);
  const sentences = macro.split(/(?<=[.!?]) /);
  const left = Math.floor(dice.next() * sentences.length);
  return sentences.length > 1 && dice.chance(0.2) ? sentences.toSpliced(left, 1).join(' ') : macro;
}

/** The wording as one more customer types it. */
function typed(wording: string, locale: string, dice: Dice): string {
  const count = dice.chance(LITERAL) ? 0 : dice.chance(TWO_SLIPS) ? 2 : 1;
  let text = wording;
  for (let slip = 0; slip < count; slip++) text = dice.pick(slips)(text, dice);
  if (locale === 'lt' && dice.chance(BARE)) text = bare(text);
  return dice.chance(LOWER) ? text.toLowerCase() : text;
}

type Slip = (text: string, dice: Dice) => string;

/** A letter left out, two that changed places, one typed twice, one of its neighbours; a word left out or said before. */
const slips: Slip[] = [
  atLetter((text, at) => text.slice(0, at) + text.slice(at + 1)),
  atLetter((text, at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)),
  atLetter((text, at) => text.slice(0, at) + text[at] + text.slice(at)),
  atLetter((text, at, dice) => text.slice(0, at) + neighbour(text[at]!, dice) + text.slice(at + 1)),
  atWord((words, at) => words.toSpliced(at, 1)),
  atWord((words, at) => words.with(at, words[at + 1]!).with(at + 1, words[at]!)),
];

function atLetter(change: (text: string, at: number, dice: Dice) => string): Slip {
  return (text, dice) => (text.length < 8 ? text : change(text, 1 + Math.floor(dice.next() * (text.length - 3)), dice));
}

function atWord(change: (words: string[], at: number) => string[]): Slip {
  return (text, dice) => {
    const words = text.split(' ');
    return words.length < 5 ? text : change(words, Math.floor(dice.next() * (words.length - 1))).join(' ');
  };
}

const KEYBOARDS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

function neighbour(letter: string, dice: Dice): string {
  const row = KEYBOARDS.find((letters) => letters.includes(letter));
  if (!row) return letter;
  const at = row.indexOf(letter);
  return (dice.chance(0.5) ? row[at + 1] : row[at - 1]) ?? letter;
}

const bare = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const fill = (text: string, value: string): string => text.replace('{}', () => value);
