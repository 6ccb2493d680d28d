// Whose names may stand in a ticket: its own people's, and those of all agents, whom customers know from other tickets.
import type { Ticket } from '../ticket.ts';
import type { Part, Person, Utterance } from './part.ts';
import { wordsOfName } from './people.ts';

export type TicketPeople = ReturnType<typeof createTicketPeople>;
/** Author → whether that is an agent. */
type Sides = ReadonlyMap<string, boolean>;

export function createTicketPeople() {
  const agents = new Set<string>();
  const customers = new Map<string, string[]>(); // by the number that the helpdesk's user table gives them

  const isAgent = ({ from, author }: Utterance, sides: Sides): boolean =>
    from === 'agent' || from === 'internal' || (author !== null && sides.get(author) === true);
  /** In a chat or a mailbox, and in a table whose authors are names. */
  const wordsOfAuthor = (each: Utterance, sides: Sides): string[] =>
    wordsOfName(each.name ?? each.author ?? '', isAgent(each, sides));

  return {
    /** Somebody of the user table. */
    add({ person, isAgent: isOwn, name = '' }: Person): void {
      const words = wordsOfName(name, isOwn);
      if (!isOwn) customers.set(person, words);
      else for (const word of words) agents.add(word);
    },
    /** Learns the agents of a part; those who answer later in the export are known from then on. */
    meet(part: Part, sides: Sides): void {
      for (const word of part.people.agents) agents.add(word);
      for (const each of part.messages)
        if (isAgent(each, sides)) for (const word of wordsOfAuthor(each, sides)) agents.add(word);
    },
    /** The ticket with the names that may stand in it. */
    name(ticket: Ticket, part: Part, sides: Sides): Ticket {
      this.meet(part, sides);
      const own = new Set(part.people.all);
      for (const each of part.messages) {
        // What of an agent is no name is the shop's, and the words speak of the shop.
        if (each.author !== null && isAgent(each, sides))
          for (const word of wordsOfName(each.author, false)) own.delete(word);
        for (const word of wordsOfAuthor(each, sides)) own.add(word);
        for (const word of customers.get(each.author ?? '') ?? []) own.add(word);
      }
      return own.size + agents.size === 0 ? ticket : { ...ticket, people: { own, agents } };
    },
  };
}
