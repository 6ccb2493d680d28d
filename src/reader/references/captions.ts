// WebVTT captions → what is said, a line a cue. https://www.w3.org/TR/webvtt1/

/** `00:01.000 --> 00:04.000`, with hours and settings or without. */
const TIMES = /^[\d:.]+\s+-->\s+[\d:.]+/;
const MAX_LINES = 2000; // three hours of speech

/** Titles, notes and styles are left out, and so are marks such as <v Ona> or <i>; what is repeated at once stands once. */
export function spokenIn(vtt: string): string {
  const cues = vtt
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n'))
    .flatMap((lines) => {
      const times = lines.findIndex((line) => TIMES.test(line));
      return times < 0 ? [] : [toText(lines.slice(times + 1).join(' '))];
    });
  return cues
    .filter((cue, place) => cue && cue !== cues[place - 1])
    .slice(0, MAX_LINES)
    .join('\n');
}

function toText(cue: string): string {
  const plain = cue.replace(/<[^<>]*>/g, '').replace(/&(amp|lt|gt|nbsp);/g, (_, name: string) => entities[name]!);
  return plain.replace(/\s+/g, ' ').trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' };
