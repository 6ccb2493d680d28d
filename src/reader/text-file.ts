// One text file, read with suspicion, and its path as a person would type it.
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Locale } from '../text/languages.ts';
import { printable } from './printable.ts';
import { createProblem, type Problem } from './problem.ts';

/** `source` has \n line ends and no BOM; it is null when there is a problem. */
export type TextFile = { source: string | null; problems: Problem[] };

const messages = {
  en: {
    noFile: 'this is a folder or a device: put a file here',
    encoding: 'the file is not in UTF-8: save it with that encoding',
    empty: 'the file is empty: write something, or delete it if it is not needed',
    missing: 'the file is missing: bring it back, or delete the link to it',
    loop: 'this is a link that leads to itself: delete it',
    unreadable: (reason: string) => `the file cannot be read (${reason}): change its permissions`,
  },
  lt: {
    noFile: 'tai aplankas arba įrenginys: čia turi būti failas',
    encoding: 'failas ne UTF-8: išsaugokite jį šia koduote',
    empty: 'failas tuščias: parašykite ką nors arba, jei jo nereikia, ištrinkite',
    missing: 'failo nėra: grąžinkite jį arba ištrinkite nuorodą į jį',
    loop: 'ši nuoroda veda į save pačią: ištrinkite ją',
    unreadable: (reason: string) => `failo perskaityti negalima (${reason}): pakeiskite jo teises`,
  },
  ru: {
    noFile: 'это папка или устройство: здесь должен быть файл',
    encoding: 'файл не в UTF-8: сохраните его в этой кодировке',
    empty: 'файл пуст: напишите что-нибудь или удалите его, если он не нужен',
    missing: 'файла нет: верните его или удалите ссылку на него',
    loop: 'эта ссылка ведёт на саму себя: удалите её',
    unreadable: (reason: string) => `файл нельзя прочитать (${reason}): измените права на него`,
  },
};

/** A file that is missing, unreadable, empty or not UTF-8 is a problem, told in `editorLocale`. */
export function readText(file: string, editorLocale: Locale = 'en'): TextFile {
  const say = messages[editorLocale];
  const refuse = (message: string, line = 1): TextFile => ({
    source: null,
    problems: [createProblem({ rule: 'readable', path: shown(file), line, message })],
  });
  try {
    if (!statSync(file).isFile()) return refuse(say.noFile);
    const bytes = readFileSync(file);
    const source = decode(bytes);
    if (source === null) return refuse(say.encoding, firstBadLine(bytes));
    if (source.trim() === '') return refuse(say.empty);
    return { source, problems: [] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return refuse(say.missing);
    return refuse(code === 'ELOOP' ? say.loop : say.unreadable(code ?? message));
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return toPlainText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** With \n line ends, no BOM and no control characters. */
export const toPlainText = (text: string): string => printable(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));

/** Line ends are single bytes in UTF-8, so each line can be decoded alone. */
function firstBadLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split(/\r\n|\r|\n/);
  return lines.findIndex((line) => decode(Buffer.from(line, 'latin1')) === null) + 1;
}

/** As the person at the terminal would type it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('../..') && path.length < short.length ? path : short || '.';
}
