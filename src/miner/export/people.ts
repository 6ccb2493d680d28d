// Names that an export has beside the words: who wrote, who asked, who is assigned. Redaction looks for them in the words
// and lets go of them; they are never written.
//
//   {"requester": {"name": "Ona Petraitienė"}, "assignee": "Rasa"} → all: Ona, Petraitienė, Rasa; agents: Rasa
import { kept } from '../words/kept-words.ts';
import { isFirstName } from '../privacy/names-by-sound.ts';
import { isName } from '../privacy/name-shape.ts';
import { readRole } from './marks.ts';
import { oneOf, wordsOf } from './vocabulary.ts';

/** Words of names, and those of them that are the shop's own people. */
export type People = { all: Set<string>; agents: Set<string> };

const createPeople = (): People => ({ all: new Set(), agents: new Set() });
/** Stands for parts without names; nothing is added to it. */
export const nobody: People = createPeople();

/** Adds the second to the first, in place unless that is nobody: a conversation may have thousands of messages. */
export function joinPeople(first: People, second: People): People {
  if (second.all.size === 0) return first;
  const people = first === nobody ? createPeople() : first;
  for (const word of second.all) people.all.add(word);
  for (const word of second.agents) people.agents.add(word);
  return people;
}

/** Levels of records in records; comments in tickets in a list are three. */
const MAX_DEPTH = 6;
/** Characters; longer cells hold something else. */
const MAX_NAME = 60;
/** Words; longer cells hold something else. */
const MAX_WORDS = 4;
/** Letters; shorter words are initials. */
const MIN_LETTERS = 3;

const isPerson = oneOf(({ naming }) => naming.person);
const isOwnPerson = oneOf(({ naming }) => naming.agent);
const isBeside = oneOf(({ naming }) => naming.beside);

/** Of everything that a record holds under a key that names somebody. */
export function peopleIn(record: Record<string, unknown>): People {
  const people = createPeople();
  addPeople(people, record, '', 0);
  return people;
}

function addPeople(people: People, record: object, parent: string, depth: number): void {
  const entries = Object.entries(record) as [string, unknown][];
  const isOfAgent = entries.some(([, value]) => typeof value === 'string' && isRoleOfAgent(value));
  for (const [key, value] of entries) {
    const path = Array.isArray(record) ? parent : `${parent} ${key}`;
    if (typeof value === 'object' && value !== null && depth < MAX_DEPTH)
      addPeople(people, value, Array.isArray(value) ? path : lastKey(path), depth + 1);
    const side = typeof value === 'string' && value.length <= MAX_NAME ? whoseName(path) : null;
    if (side === null) continue;
    const isAgent = isOfAgent || side === 'agent';
    for (const word of wordsOfName(value as string, isAgent)) {
      people.all.add(word);
      if (isAgent) people.agents.add(word);
    }
  }
}

/** A key and the one above it tell whose name it is: `requester name`; those further up tell nothing. */
const lastKey = (path: string): string => path.slice(path.lastIndexOf(' ') + 1);

const isRoleOfAgent = (value: string): boolean => value.length < 30 && readRole(value) === 'agent';

/** `Ticket owner`, `author_name`, „Kliento vardas“; null where a key may name a product, a company, a subject. */
const whoseName = kept((path: string): 'agent' | 'somebody' | null => {
  const words = wordsOf(path);
  if (!words.every((word) => isPerson(word) || isOwnPerson(word) || isBeside(word))) return null;
  return words.some(isOwnPerson) ? 'agent' : words.some(isPerson) ? 'somebody' : null;
});

/**
 * The words of a name as forms have it, "Ona Petraitienė <ona@…>"; none where the cell holds a role or a team.
 * A shop signs with its own name: one unknown word of an agent is no name.
 */
export function wordsOfName(cell: string, isAgent: boolean): string[] {
  const parts = cell
    .replace(/[<([].*$/s, '')
    .replace(/["“”„]/g, '')
    .trim()
    .split(/[\s,]+/);
  if (parts.length > MAX_WORDS || !parts.every(isWordOfName) || parts.some((part) => readRole(part) !== null))
    return [];
  if (isAgent && parts.length === 1 && !isFirstName(parts[0]!, true)) return [];
  return parts
    .flatMap((part) => part.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= MIN_LETTERS && isName(word));
}

const isWordOfName = (part: string): boolean => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(part) || isFirstName(part);
