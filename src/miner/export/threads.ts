// Parts of one ticket find each other: by the number of the ticket or, where messages only say what they answer (mails,
// tweets), by following who answers whom, in whatever order they stand in the export.
import type { Place } from '../ticket.ts';
import { hash, joinParts, type Link, type Part, type Person } from './part.ts';

type Gathered = {
  part: Part;
  place: Place;
  /** The subject of the ticket's own record, once it came: another one under the same number is another ticket. */
  head: string | null;
};

export function createGatherer() {
  const gathered = new Map<string, Gathered>();
  const people = new Map<string, boolean>();
  const joinThreads = createThreads();
  const words = new Map<string, string>(); // a message's own id → hash of its words

  function keyOf(part: Part): string {
    if (!part.link) return keyOfHead(part);
    const keys = joinThreads(part.link);
    const [first, ...later] = keys.filter((key) => gathered.has(key));
    for (const key of later) {
      joinParts(gathered.get(first!)!.part, gathered.get(key)!.part);
      gathered.delete(key);
    }
    const key = keys[0]!;
    if (first !== undefined && first !== key) gathered.set(key, gathered.get(first)!).delete(first);
    return key;
  }

  /** Exports of two shops, or of two months, may count from 1 each. */
  function keyOfHead(part: Part): string {
    const head = gathered.get(part.id!)?.head ?? part.subject;
    return part.messages.length || head === part.subject ? part.id! : `${part.id}\0${part.subject}`;
  }

  /** The part, with an id of its own where another message has the same; null for the same message again. */
  function distinct(part: Part): Part | null {
    if (!part.link) return part;
    const said = hash([part.subject, ...part.messages.map(({ author, text }) => `${author}\0${text}`)].join('\0'));
    const isFirst = (words.get(part.link.own) ?? said) === said;
    const own = isFirst ? part.link.own : `${part.link.own}\0${said}`;
    if (words.has(own)) return null;
    words.set(own, said);
    return isFirst ? part : { ...part, id: `id-${said}`, link: { ...part.link, own } };
  }

  return {
    people,
    addPerson: ({ person, isAgent }: Person): void => void people.set(person, isAgent),
    /** False for a message that is there already. */
    add(given: Part, place: Place): boolean {
      const part = distinct(given);
      if (!part) return false;
      const key = keyOf(part);
      const known = gathered.get(key);
      if (known) joinParts(known.part, part);
      const entry = known ?? { part: { ...part, messages: [...part.messages] }, place, head: null };
      if (!part.messages.length) entry.head = part.subject;
      gathered.set(key, entry);
      return true;
    },
    all: (): Gathered[] => [...gathered.values()],
  };
}

/** Union-find over ids. @returns keys under which the thread may have been kept, the one for now first */
function createThreads(): (link: Link) => string[] {
  const above = new Map<string, string>();
  function top(id: string): string {
    let root = id;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    for (let at = id; at !== root;) {
      const next = above.get(at)!;
      above.set(at, root);
      at = next;
    }
    return root;
  }
  return ({ own, others }) => {
    const roots = [...new Set([...others, own].map(top))];
    for (const root of roots.slice(1)) above.set(root, roots[0]!);
    return roots;
  };
}
