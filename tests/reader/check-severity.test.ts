// How strict a shop lets check be, in which language it is told, and what many files with one fault look like.
import { expect, test } from 'vitest';
import { checkContent } from '../../src/reader/check-content.ts';
import { formatProblems } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { article, contentFolder, messages, messagesWith, sound } from './folder.ts';

const unfinished = { 'en/returns/a.md': article('title: A', 'TODO') };
const withRules = (rules: string) => ({ ...unfinished, 'shop.yml': `name: Shop\nrules: { ${rules} }\n` });

test('shop.yml makes a rule a warning, or switches it off', () => {
  expect(messagesWith(unfinished)).toMatch(/^en\/returns\/a\.md:5:1: “TODO”/);
  expect(messagesWith(withRules('text-is-finished: warning'))).toMatch(/^en\/returns\/a\.md:5:1: warning: “TODO”/);
  expect(messagesWith(withRules('text-is-finished: off'))).toBe('');
});

test('a name that is no rule’s is told with the nearest one', () => {
  expect(messagesWith(withRules('text-is-finishd: off'))).toMatch(
    /shop\.yml:2: there is no rule text-is-finishd: use one of .*Did you mean text-is-finished\?$/,
  );
});

test('what the site cannot do without stays an error, and check says so', () => {
  const files = {
    'shop.yml': 'name: Shop\nrules: { related-exist: off }\n',
    'en/returns/a.md': article('title: A\nrelated: [b]'),
  };
  expect(messagesWith(files)).toMatch(
    /^en\/returns\/a\.md:3:11: .*\nshop\.yml:2: the site needs the rule related-exist as it is/,
  );
});

test('dead links of an imported help centre are published as words where the shop allows it, and named', () => {
  const files = {
    'shop.yml': 'name: Shop\nrules: { links-lead: warning }\n',
    'en/returns/a.md': article('title: A', '[b](b.md) ![c](c.png) [d](javascript:alert(1))'),
  };
  expect(messagesWith(files).split('\n')).toEqual([
    expect.stringMatching(/^en\/returns\/a\.md:5:5: warning: the link to b\.md leads nowhere/),
    expect.stringMatching(/^en\/returns\/a\.md:5:16: warning: .*c\.png/),
    expect.stringMatching(/^en\/returns\/a\.md:5:27: warning: .*javascript/),
  ]);
});

test.each([
  ['lt', '„TODO“ palikta vėlesniam laikui'],
  ['ru', '«TODO» осталось на потом'],
])('editorLocale: %s says it in that language', (locale, start) => {
  const files = { ...unfinished, 'shop.yml': `name: Shop\neditorLocale: ${locale}\n` };
  expect(messagesWith(files)).toContain(`en/returns/a.md:5:1: ${start}`);
});

const many = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => [`en/returns/${slug}.md`, article(`title: Is it ${slug}?`, 'TODO')]),
);

test('one kind of fault in many files is one line with three places and the count', () => {
  expect(messages(contentFolder({ ...sound, ...many }))).toBe(
    'en/returns/a.md:5:1: “TODO” was left for later: write what customers are to read, or put draft: true back (the like also at en/returns/b.md:5:1, en/returns/c.md:5:1 and 3 more places, 6 files in all: npm run check -- --all lists them)',
  );
});

test('--all lists each', () => {
  const problems = checkContent(readContent(contentFolder({ ...sound, ...many })));
  expect(formatProblems(problems, { all: true }).split('\n')).toHaveLength(6);
});

test('five files with one kind of fault are listed, each with its own words', () => {
  const { 'en/returns/f.md': _, ...five } = many;
  expect(messages(contentFolder({ ...sound, ...five })).split('\n')).toHaveLength(5);
});

test('a shop adds phrases that sound harsh to it, and takes ours out', () => {
  const files = {
    'en/tone.txt': '# ours\npay up* | say when it is due\n-you failed to\n',
    'en/returns/a.md': article('title: A', 'You failed to call.\n\nPay up now. It is not your fault.\n\nYour fault.'),
  };
  expect(messagesWith(files)).toBe(
    'en/returns/a.md:7:1: warning: “Pay up” sounds harsh: say when it is due\n' +
      'en/returns/a.md:9:1: warning: “Your fault” sounds harsh: say what happened and what to do now',
  );
});
