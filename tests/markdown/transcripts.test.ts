// What is said in a video stands under it, read from its captions: in the page's language first.
import { expect, test } from 'vitest';
import type { Resolve } from '../../src/markdown/references.ts';
import { render } from './render.ts';

/** Captions say the name of their file. */
const withCaptions: Resolve = ({ url }) => ({
  kind: 'address',
  address: url,
  ...(url.endsWith('.vtt') && { spoken: `Says ${url}` }),
});

const video = (...tracks: string[]) => `<video src="fold.mp4" controls>${tracks.join('')}</video>`;
/** Title and text of each transcript, its language if it is not the page's. */
function transcripts(markdown: string, locale = 'en'): string[] {
  const html = render(markdown, locale, withCaptions);
  return [...html.matchAll(/<details(?: lang="(.+?)")?><summary>(.+?)<\/summary><p>(.+?)<\/p><\/details>/g)].map(
    ([, lang, title, text]) => [lang, title, text].filter(Boolean).join(' | '),
  );
}

test.each([
  [
    'its captions',
    video('<track kind="captions" src="a.vtt" srclang="en">'),
    ['What is said in the video | Says a.vtt'],
  ],
  ['a track that does not say what it is', video('<track src="a.vtt">'), ['What is said in the video | Says a.vtt']],
  [
    'a recording',
    '<audio src="a.mp3" controls><track kind="captions" src="a.vtt"></audio>',
    ['What is said in the video | Says a.vtt'],
  ],
  ['nothing for chapters', video('<track kind="chapters" src="a.vtt">', '<track kind="metadata" src="b.vtt">'), []],
  ['nothing without a file', video('<track kind="captions">'), []],
])('under a video stands %s', (_what, markdown, expected) => {
  expect(transcripts(markdown)).toEqual(expected);
});

const everyLanguage = video(
  '<track kind="captions" src="en.vtt" srclang="en-GB">',
  '<track kind="subtitles" src="lt.vtt" srclang="lt">',
  '<track kind="captions" src="ru.vtt" srclang="ru">',
);

test.each([
  [
    'en',
    [
      'What is said in the video | Says en.vtt',
      'lt | What is said in the video (Lithuanian) | Says lt.vtt',
      'ru | What is said in the video (Russian) | Says ru.vtt',
    ],
  ],
  [
    'lt',
    [
      'Kas sakoma vaizdo įraše | Says lt.vtt',
      'en-GB | Kas sakoma vaizdo įraše (Didžiosios Britanijos anglų) | Says en.vtt',
      'ru | Kas sakoma vaizdo įraše (rusų) | Says ru.vtt',
    ],
  ],
])('on a page in %s its own language comes first, the others are named', (locale, expected) => {
  expect(transcripts(everyLanguage, locale)).toEqual(expected);
});

test('a language with captions and subtitles stands once', () => {
  const both = video('<track kind="captions" src="a.vtt" srclang="en">', '<track src="b.vtt" srclang="en">');
  expect(transcripts(both)).toEqual(['What is said in the video | Says a.vtt']);
});

test('a language that there cannot be is taken for the page’s', () => {
  expect(transcripts(video('<track src="a.vtt" srclang="not a language">'))).toEqual([
    'What is said in the video | Says a.vtt',
  ]);
});
