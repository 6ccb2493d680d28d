// What an editor reads about a guide that does not lead every customer to a result.
import { describe, expect, test } from 'vitest';
import { answersBefore, type Guide } from '../../../src/reader/guide.ts';
import { article, messagesWith } from '../folder.ts';

const guide = (steps: string) =>
  messagesWith({
    'en/returns/a.md': article(`title: Where is my parcel?\nguide:\n${steps.replace(/^(?=.)/gm, '  ')}`),
  });
const sent = 'sent:\n  result: It is on its way.\n';
const unsent = 'unsent:\n  result: We are packing it.\n';

test('a guide that ends at results is sound', () => {
  expect(
    guide(`start:\n  question: Sent?\n  answers: { Yes: sent, No: unsent }\n${sent}  article: refund-time\n${unsent}`),
  ).toBe('');
});

describe('what is said of', () => {
  test('an answer that leads nowhere, with the nearest step, and of nothing that follows from it', () => {
    expect(guide(`start:\n  question: Sent?\n  answers:\n    Yes: snet\n    No: unsent\n${sent}${unsent}`)).toBe(
      'en/returns/a.md:7: in the guide “Yes” of start leads to snet, which is no step: add it, or name another. Did you mean sent?',
    );
  });

  test('a circle, with the way round', () => {
    const again = 'again:\n  question: Sure?\n  answers: { Yes: start, No: sent }\n';
    expect(guide(`start:\n  question: Sent?\n  answers: { Yes: sent, No: again }\n${again}${sent}`)).toBe(
      'en/returns/a.md:7: the guide goes in a circle, start → again → start: let again lead on',
    );
  });

  test('a step that leads to itself', () => {
    expect(guide(`start:\n  question: Sent?\n  answers: { Yes: sent, No: start }\n${sent}`)).toContain(
      'the guide goes in a circle, start → start',
    );
  });

  test('a step that no answer leads to', () => {
    const other = 'other:\n  result: Never read.\n';
    expect(guide(`start:\n  question: Sent?\n  answers: { Yes: sent, No: unsent }\n${sent}${unsent}${other}`)).toBe(
      'en/returns/a.md:11: no answer of the guide leads to other: name it in an answer, or take it out',
    );
  });

  test('an article that is not there', () => {
    expect(guide('start:\n  result: Read on.\n  article: refund-tme\n')).toBe(
      'en/returns/a.md:6: the guide names refund-tme, which is no article in en: write the slug of one that is there. Did you mean refund-time?',
    );
  });

  test('two steps of one name', () => {
    expect(guide(`start:\n  question: Sent?\n  answers: { Yes: sent, No: sent }\n${sent}${sent}`)).toBe(
      'en/returns/a.md:9: this key stands here twice: keep one of them',
    );
  });

  test('a dead end, a single answer, a name that cannot be an address, a guide without steps', () => {
    expect(guide('start:\n  question: Sent?\n')).toContain('answers is missing');
    expect(guide(`start:\n  question: Sent?\n  answers: { Yes: sent }\n${sent}`)).toContain(
      'a question needs two answers or more: add one (guide.start.answers)',
    );
    expect(guide('In Locker:\n  result: Open it.\n')).toBe(
      'en/returns/a.md:4: “In Locker” cannot be a name here: write a name of small letters, digits and hyphens, a letter first, such as in-locker',
    );
    expect(guide('start:\n  result: Open it.\n  artcle: refund-time\n')).toBe(
      'en/returns/a.md:6: there is no key artcle here: use one of question, answers, result, article. Did you mean article?',
    );
    expect(messagesWith({ 'en/returns/a.md': article('title: A\nguide: {}') })).toContain('the guide has no step');
  });

  test('a fact in a step that shop.yml does not name', () => {
    expect(guide('start:\n  result: Wait {{waitDays}} days.\n')).toBe(
      'en/returns/a.md:5:18: there is no fact waitDays: add it to facts: in shop.yml, or write \\{{ for braces that customers read.',
    );
  });
});

describe('the answers that led to a step', () => {
  const steps: Guide = {
    start: { question: 'Sent?', answers: { Yes: 'how', No: 'wait' } },
    how: { question: 'How?', answers: { 'By locker': 'late', 'By courier': 'wait' } },
    late: { result: 'Write to us.' },
    wait: { result: 'Wait.' },
  };

  test('are told from the first on', () => {
    expect(answersBefore(steps, 'late')).toEqual([
      { step: 'start', question: 'Sent?', answer: 'Yes' },
      { step: 'how', question: 'How?', answer: 'By locker' },
    ]);
    expect(answersBefore(steps, 'start')).toEqual([]);
  });

  test('are not guessed where two ways lead there', () => {
    expect(answersBefore(steps, 'wait')).toBeNull();
  });
});
