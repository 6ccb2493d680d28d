// A helpdesk's export of any size for the benchmarks, the same in every run: JSON Lines, a ticket a line. What customers
// ask is given (intents.ts); how often, and how they write it, is drawn at random.
//
//   locale → intent (Zipf: few are asked most) → wording (Zipf) → as it is, or with slips → greeting, details, signature
import { createRandom } from '../../src/miner/clusters/random.ts';
import { createDice, type Dice } from './dice.ts';
import type { Intent, Intents } from './intents.ts';
import { customersMessage, personFor, quoteOf, reply, subjectOf, type Person } from './ticket-words.ts';

/** The shop's customers: share of 1. */
const LOCALES = { en: 0.6, lt: 0.2, ru: 0.2 };
/** Exponents of Zipf's law. With the first, the ten most frequent of 150 intents bring half of the tickets. */
const ZIPF = { intents: 1, wordings: 0.8 };
const CHANNELS = { email: 0.45, chat: 0.3, web: 0.25 };
const DAYS = 365;
const FIRST_DAY = Date.UTC(2025, 6, 1);
const PRODUCTS = [
  'oak desk lamp',
  'linen duvet cover',
  'wool rug',
  'walnut bookcase',
  'rattan armchair',
  'brass mirror',
];

/** One line a ticket, without end; the first lines are the same however many are taken. */
export function* generateTickets(intents: Intents, seed?: number): Generator<string> {
  for (const { ticket } of drawTickets(intents, seed)) yield JSON.stringify(ticket);
}

/** The tickets of `generateTickets`, each beside the name of what it asks. */
export function* drawTickets(intents: Intents, seed = 1) {
  const dice = createDice(createRandom(seed));
  const ask = new Map([...intents].map(([locale, own]) => [locale, createAsker(own, dice)]));
  for (let number = 1; ; number++) {
    const locale = dice.weighted(LOCALES);
    const asked = ask.get(locale)!();
    const id = `G-${String(number).padStart(7, '0')}`;
    yield { intent: asked.intent, ticket: { id, ...createTicket(locale, asked, dice) } };
  }
}

/** `trend`: above 1 it is asked more towards the end of the year, below 1 less. */
type Asked = { intent: string; wording: string; macros: string[]; trend: number };

/** Intents and their wordings by popularity, which has nothing to do with their order in the files. */
function createAsker(intents: Intent[], dice: Dice): () => Asked {
  const pickIntent = dice.zipf(
    dice.shuffled(intents).map(({ name, wordings, macros }) => ({
      intent: name,
      pickWording: dice.zipf(dice.shuffled(wordings), ZIPF.wordings),
      macros,
      trend: 0.7 + 0.7 * dice.next(),
    })),
    ZIPF.intents,
  );
  return () => {
    const { intent, pickWording, macros, trend } = pickIntent();
    return { intent, wording: pickWording(), macros, trend };
  };
}

/** Keys as helpdesks with no shape of their own export them. */
function createTicket(locale: string, { wording, macros, trend }: Asked, dice: Dice) {
  const channel = dice.weighted(CHANNELS);
  const customer = personFor(locale, dice);
  const agent = personFor(locale, dice);
  const opened = FIRST_DAY + DAYS * 86_400_000 * dice.next() ** (1 / trend);
  const firstReply = Math.round(5 / (1.001 - dice.next())); // minutes: most are quick, a few take days
  const answer = reply({ locale, macros, customer, agent }, dice);
  return {
    created_at: toDate(opened),
    channel,
    subject: channel === 'chat' ? '' : subjectOf(locale, wording, dice),
    product: dice.chance(0.2) ? dice.pick(PRODUCTS) : null,
    messages: conversation({ locale, channel, wording, customer, agent, answer }, dice),
    first_reply_minutes: answer ? firstReply : null,
    resolution_minutes: answer ? Math.round(firstReply * (1 + 9 * dice.next())) : null,
    reopened: dice.chance(0.07),
  };
}

type Conversation = {
  locale: string;
  channel: string;
  wording: string;
  customer: Person;
  agent: Person;
  answer: string;
};

function conversation({ locale, channel, wording, customer, agent, answer }: Conversation, dice: Dice) {
  const opening = customersMessage({ locale, channel, wording, customer }, dice);
  const thanks = customersMessage({ locale, channel: 'thanks', wording: '', customer }, dice);
  return [
    {
      author: 'customer',
      text: opening + (channel === 'email' && dice.chance(0.15) ? quoteOf(locale, agent, dice) : ''),
    },
    ...(answer ? [{ author: 'agent', text: answer }] : []),
    ...(answer && dice.chance(0.15) ? [{ author: 'customer', text: thanks }] : []),
  ];
}

const toDate = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
