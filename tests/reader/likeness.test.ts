// Which articles say the same: looking at few pairs must find what looking at all of them would.
import { expect, test } from 'vitest';
import { alikePairs } from '../../src/reader/likeness.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { languageOf } from '../../src/text/languages.ts';
import { article, contentFolder, sound } from './folder.ts';

const steps = [
  'Open your account.',
  'Choose the parcel.',
  'Print the label.',
  'Bring it to a locker.',
  'Keep the receipt.',
];

test('articles are told apart by how much of their steps they share', () => {
  const files = Object.fromEntries(
    steps.map((_, count) => [
      `en/returns/copy-${count}.md`,
      article(`title: Thing ${count}`, [...steps.slice(0, count), ...steps.slice(count).map(scrambled)].join('\n\n')),
    ]),
  );
  const { articles } = readContent(contentFolder({ ...sound, ...files }));
  const copies = articles.filter(({ slug }) => slug.startsWith('copy-'));
  const pairsFrom = (least: number) =>
    alikePairs(copies, languageOf('en'), least).map(({ one, other, likeness }) => ({
      pair: `${one.slug} ${other.slug}`,
      likeness,
    }));
  const all = pairsFrom(0);
  expect(all).toHaveLength((steps.length * (steps.length - 1)) / 2);
  for (const least of [0.3, 0.5, 0.7, 0.8])
    expect(pairsFrom(least), `from ${least} on`).toEqual(all.filter(({ likeness }) => likeness >= least));
});

/** The same sentence in words that no other article has. */
function scrambled(sentence: string): string {
  return [...sentence].reverse().join('');
}
