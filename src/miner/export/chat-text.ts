// Chats as text: WhatsApp's export and the transcripts that LiveChat and its like send by mail. A line is a message,
// lines without a stamp go on with the one before.
//   01/09/2026, 10:00 - Hannah: Do you engrave boards?        [01.09.2026, 10:00:12] Анна: …        (10:00:12) Bob: …
//   Chat started: 2026-09-01 10:00 ⏎ Visitor: Do you engrave boards? ⏎ Bob: Yes, we do.
import { splitBySilence } from './chats.ts';
import { toIso } from './dates.ts';
import { readRole, type Side } from './marks.ts';
import { noPart, type Part, type Utterance } from './part.ts';

const DATE = String.raw`\d{1,4}[-./]\d{1,2}[-./]\d{1,4}`;
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
/** `01/09/2026, 10:00 - `, `[01.09.2026, 10:00:12] `, `(10:00:12) ` */
const STAMP = new RegExp(String.raw`^[[(]?(?:(${DATE}),?\s)?(${TIME})[\])]?\s?(?:[-–]\s)?`);
/** Nobody's name is longer, and an address in a text has no space after its colon. */
const NAME = /^([^:\n]{1,60}):\s(.*)$/s;
const START =
  /^[-=*\s]{0,9}(?:chat|conversation|pokalb\p{L}{1,4}|чат|диалог|разговор)[^:,;\t\n]{0,20}(?:start|prad|нача|began|transcript)[^:,;\t\n]{0,12}(?::|$)/iu;
const END =
  /^[-=*\s]{0,9}(?:chat|conversation|pokalb\p{L}{1,4}|чат|диалог)[^:\n]{0,20}(?:end|clos|baig|заверш|закры)/iu;
const RULE = /^[-=*_]{4,}\s*$/;
/** Marks of direction that phones put into names and numbers. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

type Line = { at: string | null; name: string | null; text: string; isStamped: boolean };

/** Whether a file is a chat: most of its first lines are stamped, or a line says that a chat starts. */
export function isChatText(head: string): boolean {
  const lines = head.split(/\r?\n/).map(clean).filter(Boolean).slice(0, 12);
  const stamped = lines.filter((line) => STAMP.test(line));
  const spoken = stamped.filter((line) => readLine(line).name !== null);
  return START.test(lines[0] ?? '') || (spoken.length >= 1 && stamped.length * 2 > lines.length);
}

const clean = (line: string): string => line.replace(INVISIBLE, '').trim();

function readLine(line: string): Line {
  const stamp = STAMP.exec(line);
  const rest = stamp ? line.slice(stamp[0].length) : line;
  const named = NAME.exec(rest);
  return {
    at: stamp?.[1] ? toIso(`${stamp[1]} ${stamp[2]!.replace(/\./g, '').replace(/\s/g, ' ')}`) : null,
    name: named ? named[1]!.trim() : null,
    text: (named ? named[2]! : rest).trim(),
    isStamped: stamp !== null,
  };
}

/** Chats of one file, each cut where it was silent for days. */
export async function* readChatText(
  name: string,
  batches: AsyncIterable<string[]>,
): AsyncGenerator<{ part: Part; line: number; lone: boolean }> {
  let chat: string[] = [];
  let start = 1;
  let line = 0;
  for await (const batch of batches)
    for (const raw of batch) {
      line++;
      const text = clean(raw);
      if (chat.length && (START.test(text) || RULE.test(text))) {
        for (const part of chatToParts(chat, `${name}-${start}`)) yield { part, line: start, lone: false };
        [chat, start] = [[], line];
      }
      if (text && !RULE.test(text)) chat.push(text);
    }
  for (const part of chatToParts(chat, `${name}-${start}`)) yield { part, line: start, lone: false };
}

function chatToParts(lines: readonly string[], id: string): Part[] {
  const started = lines.map((line) => (START.test(line) ? toIso(line.replace(/^[^:]*:\s*/, '')) : null)).find(Boolean);
  const read = lines.filter((line) => !START.test(line) && !END.test(line)).map(readLine);
  const isStamped = read.some((line) => line.isStamped);
  const sides = sidesIn(isStamped ? read.filter((line) => !line.isStamped) : []);
  return splitBySilence(toUtterances(read, isStamped, sides)).map((messages, at) => ({
    ...noPart,
    id: `${id}-${at + 1}`,
    facts: { at: started ?? null, channel: 'chat' },
    messages,
    whole: false,
  }));
}

/** `Visitor: Hannah` above a transcript says whose name is whose. */
function sidesIn(lines: readonly Line[]): Map<string, Side> {
  return new Map(
    lines.flatMap(({ name, text }) => {
      const side = name === null ? null : readRole(name);
      return side === null ? [] : [[text, side] as const];
    }),
  );
}

function toUtterances(lines: readonly Line[], isStamped: boolean, sides: ReadonlyMap<string, Side>): Utterance[] {
  const utterances: Utterance[] = [];
  for (const { at, name, text, isStamped: hasStamp } of lines) {
    const isMessage = name !== null && (hasStamp || !isStamped);
    if (isMessage) utterances.push({ from: sides.get(name) ?? readRole(name), author: name, name, text, at });
    // A stamped line without a name is the messenger's own word.
    else if (!hasStamp && utterances.length && !/^\*/.test(text)) {
      const last = utterances.at(-1)!;
      last.text += `\n${name === null ? text : `${name}: ${text}`}`;
    }
  }
  return utterances;
}
