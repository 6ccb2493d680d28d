// Wordings go into the front matter that an editor wrote, however they wrote it, and nothing else of the file changes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addToList } from '../../../src/reader/add-to-list.ts';
import { applyQuestions } from '../../../src/miner/rim/apply-questions.ts';
import type { Article } from '../../../src/reader/content.ts';

const dir = mkdtempSync(join(tmpdir(), 'apply-'));
afterAll(() => rmSync(dir, { recursive: true }));

const wordings = ['How: do I "wrap" it?', "it's #1, [ok]"];
const frontOf = (source: string): string => /^---\r?\n([\s\S]*?)---/.exec(source)![1]!;

describe('wordings are added', () => {
  it.each([
    ['to a list', 'title: Gifts\nquestions:\n  - a   # heard\n  - b\npin: true\n', ['a', 'b']],
    ['to a list without indents', 'questions:\n- a\ntitle: Gifts\n', ['a']],
    ['to a list of long texts', 'questions:\n  - >-\n    a\n    b\n  -\n    c\ntitle: Gifts\n', ['a b', 'c']],
    ['to a list in brackets', 'title: Gifts\nquestions: [a, "b"] # heard\npin: true\n', ['a', 'b']],
    ['to brackets over several lines', 'questions: [\n  a, # heard\n  b,\n]\ntitle: Gifts\n', ['a', 'b']],
    ['to empty brackets', 'title: Gifts\nquestions: []\npin: true\n', []],
    ['to a key without a list', 'questions: # none yet\ntitle: Gifts\n', []],
    ['to a key that is said to be empty', 'questions: ~ # none yet\ntitle: Gifts\n', []],
    ['to an empty key at the end', 'title: Gifts\nquestions:\n', []],
    ['where there is no key', 'title: |\n  Gifts\n  and more\n', []],
    ['to front matter in braces', '{title: Gifts, questions: [a]}\n', ['a']],
  ])('%s', (_, yaml, before) => {
    for (const newline of ['\n', '\r\n']) {
      const source = `---\n${yaml}---\n\nBody [a]: questions:\n`.replaceAll('\n', newline);
      const changed = addToList(source, 'questions', wordings)!;
      expect(parse(frontOf(changed))).toEqual({ ...parse(yaml), questions: [...before, ...wordings] });
      expect(changed.split('---').slice(2)).toEqual(source.split('---').slice(2));
      // What was there is there still, in its order, down to the last byte.
      let at = 0;
      for (const char of source.replace('~ ', '')) at = changed.indexOf(char, at) + 1 || Infinity;
      expect(at).toBeLessThan(Infinity);
      expect(changed.replaceAll('\r\n', '').includes(newline === '\n' ? '\r' : '\n')).toBe(false);
    }
  });
});

const article = (source: string, questions: string[]): Article => {
  const file = join(dir, 'gifts.md');
  writeFileSync(file, source);
  return { file, path: 'en/gifts.md', title: 'Gift wrapping', questions } as unknown as Article;
};

it('a wording that the article has but for case, accents or punctuation is not added, nor one twice', () => {
  const gifts = article('---\ntitle: Gift wrapping\nquestions: [Ar vyniojate dovanas?]\n---\n', [
    'Ar vyniojate dovanas?',
  ]);
  const asked = ['gift wrapping?', 'ar vyniojatę dovanas', '🎁', 'Wrap it!', 'wrap it', 'wrap it as a gift'];
  expect(applyQuestions(gifts, asked).added).toBe(2);
  expect(parse(frontOf(readFileSync(gifts.file, 'utf8'))).questions).toEqual([
    'Ar vyniojate dovanas?',
    'Wrap it!',
    'wrap it as a gift',
  ]);
});

it('where they cannot be added, the article stays as it is and the editor is told which to add', () => {
  const source = '---\n{title: Gift wrapping}\n---\n';
  const gifts = article(source, []);
  expect(applyQuestions(gifts, ['wrap it'])).toEqual({
    added: 0,
    problem: 'en/gifts.md:1: nothing can be added to “questions:” as it is written there: add by hand wrap it',
  });
  expect(readFileSync(gifts.file, 'utf8')).toBe(source);
});
