// Who writes most and who answers most: the one thing here that tells of single people. It is made only when somebody asks
// for it, into a file that git ignores. Customers are named by their tickets alone.
import type { Ticket } from '../../miner/ticket.ts';
import { MIN_COUNT } from '../../reader/signals.ts';
import { plain, part } from '../markdown.ts';
import type { SupportWords } from './words/support-words.ts';

export type Person = { name: string; tickets: number; examples: string[] };
export type People = { customers: Person[]; agents: Person[] };

const MAX_PEOPLE = 20;
const MAX_EXAMPLES = 5; // tickets

/** @param tickets as the export has them, before personal data is taken out */
export async function findPeople(tickets: AsyncIterable<Ticket>): Promise<People> {
  const customers = new Map<string, string[]>();
  const agents = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, id: string) => map.set(key, [...(map.get(key) ?? []), id]);
  for await (const { id, customer, people, messages } of tickets) {
    if (customer) add(customers, customer, id);
    const answered = messages.some(({ from }) => from === 'agent');
    const names = people && answered ? [...people.own].filter((word) => people.agents.has(word)) : [];
    if (names.length) add(agents, names.join(' '), id);
  }
  return {
    customers: most(customers).map((person, at) => ({ ...person, name: String(at + 1) })),
    agents: most(agents),
  };
}

function most(ticketsOf: Map<string, string[]>): Person[] {
  return Array.from(ticketsOf, ([name, ids]) => ({ name, tickets: ids.length, examples: ids.slice(0, MAX_EXAMPLES) }))
    .filter(({ tickets }) => tickets >= MIN_COUNT)
    .sort((one, other) => other.tickets - one.tickets)
    .slice(0, MAX_PEOPLE);
}

export function peopleToMarkdown({ customers, agents }: People, { people: own, columns }: SupportWords): string {
  const rows = (people: Person[]) =>
    people.map(({ name, tickets, examples }) => [plain(name), String(tickets), examples.map(plain).join(', ')]);
  const shown = (section: SupportWords['people']['customers'], head: string, people: Person[]) =>
    people.length
      ? part(section, [head, columns.tickets, own.examples], rows(people))
      : [`## ${section.title}`, own.nobody];
  const parts = [
    `# ${own.title}`,
    own.law,
    ...shown(own.customers, own.customer, customers),
    ...shown(own.agents, own.agent, agents),
  ];
  return `${parts.join('\n\n')}\n`;
}
