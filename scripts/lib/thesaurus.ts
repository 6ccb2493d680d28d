// The words that every shop's customers use alike, before an editor has added any.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSynonyms, type SynonymGroup } from '../../src/search/synonyms.ts';

const dir = join(import.meta.dirname, '../../src/text/thesaurus');

/** locale → groups of equal words */
export function builtInThesaurus(): Map<string, SynonymGroup[]> {
  const files = readdirSync(dir).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => [basename(name, '.txt'), parseSynonyms(readFileSync(join(dir, name), 'utf8')).groups]),
  );
}
