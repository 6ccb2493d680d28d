// What is said in a video is read from its captions, for the page and for search.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { search } from '../../../src/search/index.ts';
import { localeIndex } from '../../../src/reader/locale-index.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { spokenIn } from '../../../src/reader/references/captions.ts';
import { article, contentFolder, sound } from '../folder.ts';

const captions = readFileSync('tests/fixtures/site-hostile/en/odd/clip.vtt', 'utf8');

test('cues without their times, names, marks, notes and repetitions', () => {
  expect(spokenIn(captions)).toBe('Pull the crossbar towards you.\nThen press & hold the seat.');
  expect(spokenIn('no captions at all')).toBe('');
});

test('search finds an article by what is said in its video', () => {
  const dir = contentFolder({
    ...sound,
    'en/returns/clip.mp4': 'video',
    'en/returns/clip.vtt': captions,
    'en/returns/chair.md': article(
      'title: How do I fold the chair?',
      '<video src="clip.mp4" controls><track kind="captions" src="clip.vtt" srclang="en"></video>',
    ),
  });
  const { hits } = search(localeIndex(readContent(dir), 'en'), 'crossbar');
  expect(hits.map(({ id }) => id)).toEqual(['en/returns/chair']);
});
