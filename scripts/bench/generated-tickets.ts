// A helpdesk's export of any size for the benchmarks, the same in every run: JSON Lines, a ticket a line. What customers
// ask is taken from the public sets, read where they are; how often, and how they write it, is drawn at random.
//
//   locale → intent (Zipf: few are asked most) → wording (Zipf) → as it is, or with slips → greeting, details, signature
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../src/miner/clusters/random.ts';
import { isReject, readExport } from '../../src/miner/export/read-export.ts';
import { createDice, type Dice } from './dice.ts';
import { customersMessage, personFor, quoteOf, reply, subjectOf, type Person } from './ticket-words.ts';

/** One thing customers ask, as many of them said it; `macros` are the agents' replies to it, if there are any. */
export type Intent = { wordings: string[]; macros: string[] };

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

/** Locale → its intents. @param data the folder of the public sets */
export async function readIntents(data: string): Promise<Map<string, Intent[]>> {
  const found = new Map<string, Map<string, Intent>>();
  const intentOf = (locale: string, label: string): Intent => {
    const own = found.get(locale) ?? new Map<string, Intent>();
    const intent = own.get(label) ?? { wordings: [], macros: [] };
    found.set(locale, own.set(label, intent));
    return intent;
  };
  for (const file of readdirSync(join(data, 'clustering')).sort())
    for (const [locale, , text, label] of readRows(join(data, 'clustering', file)))
      intentOf(locale!, label!).wordings.push(text!);
  const labels = new Map(readRows(join(data, 'tickets/shop-en.labels.tsv')).map(([id, label]) => [id!, label!]));
  const source = { name: 'shop-en.csv', bytes: createReadStream(join(data, 'tickets/shop-en.csv')) };
  for await (const ticket of readExport([source])) {
    if (isReject(ticket)) continue;
    const { wordings, macros } = intentOf('en', labels.get(ticket.id)!);
    for (const { from, text } of ticket.messages) (from === 'agent' ? macros : wordings).push(text);
  }
  const distinct = ({ wordings, macros }: Intent) => ({
    wordings: [...new Set(wordings)],
    macros: [...new Set(macros)],
  });
  return new Map([...found].map(([locale, own]) => [locale, [...own.values()].map(distinct)]));
}

/** A table without its header. */
const readRows = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));

/** One line a ticket, without end; the first lines are the same however many are taken. */
export function* generateTickets(intents: ReadonlyMap<string, Intent[]>, seed = 1): Generator<string> {
  const dice = createDice(createRandom(seed));
  const ask = new Map([...intents].map(([locale, own]) => [locale, createAsker(own, dice)]));
  for (let number = 1; ; number++) {
    const locale = dice.weighted(LOCALES);
    const ticket = createTicket(locale, ask.get(locale)!(), dice);
    yield JSON.stringify({ id: `G-${String(number).padStart(7, '0')}`, ...ticket });
  }
}

/** `trend`: above 1 it is asked more towards the end of the year, below 1 less. */
type Asked = { wording: string; macros: string[]; trend: number };

/** Intents and their wordings by popularity, which has nothing to do with their order in the files. */
function createAsker(intents: Intent[], dice: Dice): () => Asked {
  const pickIntent = dice.zipf(
    dice.shuffled(intents).map(({ wordings, macros }) => ({
      pickWording: dice.zipf(dice.shuffled(wordings), ZIPF.wordings),
      macros,
      trend: 0.7 + 0.7 * dice.next(),
    })),
    ZIPF.intents,
  );
  return () => {
    const { pickWording, macros, trend } = pickIntent();
    return { wording: pickWording(), macros, trend };
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
