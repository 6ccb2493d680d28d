// What the report says in English; the keys are explained in report-words.ts.
import { counted } from '../../counted.ts';
import type { ReportWords } from '../report-words.ts';

const TAG = 'en-GB';
const tickets = counted(TAG, { one: '# ticket', other: '# tickets' });
const times = (count: number): string => (count === 1 ? 'once' : counted(TAG, { other: '# times' })(count));
const rows = counted(TAG, { one: '# row of the export needs', other: '# rows of the export need' });
const drafts = counted(TAG, { one: '# draft is', other: '# drafts are' });
const open = counted(TAG, {
  one: '# question without an article makes',
  other: '# questions without an article make',
});

export const report: ReportWords = {
  tag: TAG,
  title: 'What customers ask',
  quotes: ['“', '”'],
  headline: {
    gaps: (gaps, share, written) => {
      const waiting =
        written < gaps
          ? `${drafts(written)} waiting`
          : gaps === 1
            ? 'a draft is waiting'
            : 'a draft for each is waiting';
      return `${open(gaps)} up ${share} of what customers ask${written ? `; ${waiting}` : ''}.`;
    },
    answered: 'Every question that agents can answer alike, and that came up often, has an article or a draft.',
    rare: 'No question came up often enough, with an answer that agents share, to deserve an article.',
  },
  base: (count, period) => `${tickets(count)}${period && `, ${period}`}`,
  rejects: (count) => `${rows(count)} a look: see the rejects file.`,
  parts: {
    gap: 'without an article',
    merged: 'with a draft from before',
    covered: 'with an article',
    unanswered: 'asked, not answered yet',
    account: 'about one customer’s own order',
    alone: 'like too few others to group',
    foreign: 'in a language that the help centre does not have',
  },
  sections: {
    next: { title: 'Next', about: '' },
    gaps: {
      title: 'Questions without an article',
      about:
        'The most pressing first: how often they are asked, weighed by whether they grow. Edit the drafts from the top; each lies in the content folder under the name that stands with it.',
    },
    intents: {
      title: 'Usually asked of shops, not answered here',
      about:
        'Customers of online shops ask these, and neither an article nor a draft is about them. Write about those that concern your shop; `npm run check -- --intents` shows which article is near to what.',
    },
    conflicts: {
      title: 'Agents gave different answers',
      about: 'Settle which answer holds, tell the team, and let the article say it.',
    },
    unanswered: {
      title: 'Asked, not answered yet',
      about:
        'Agents have no answer to these that they share, so there is no draft. Agree on one answer and write it down; `--unanswered` makes drafts to start from.',
    },
    missed: {
      title: 'Answered, but not found',
      about:
        'The search does not lead these words to the article. Add them to its `questions:`, or let `--apply-questions` do it.',
    },
    merged: {
      title: 'Drafts from before',
      about: 'Still asked, still waiting; their evidence is up to date now. Publish them, or write `rejected: true`.',
    },
    covered: {
      title: 'Asked although there is an article',
      about:
        'Read the first ones as a customer would: is the answer whole, and does every reply to such a ticket link to it?',
    },
    account: {
      title: 'About one customer’s own order',
      about:
        'Only a person or the order page can answer these. An article can say where to look; link to it from the order page and its mails.',
    },
    alone: {
      title: 'Tickets that stand alone',
      about: 'Too few are like them to make a topic. Some of them, to see what they are:',
    },
    products: {
      title: 'Products asked about most',
      about:
        'A sentence on the page of the product may save the ticket; many returns of one ask for a better description.',
    },
    channels: {
      title: 'Where customers ask',
      about: 'Put a link to the help centre there, where most come in first.',
    },
    languages: { title: 'In which languages', about: '' },
    foreign: {
      title: 'In languages that the help centre does not have',
      about:
        'These tickets are counted and make no drafts. A help centre answers in a language that has a folder of its own.',
    },
    reading: {
      title: 'How the export was read',
      about:
        'Internal messages are left out, and so is everything that the export does not mark as seen by customers. If a column was read wrongly, name the right ones with `--columns`.',
    },
    legend: { title: 'How to read the figures', about: '' },
  },
  columns: {
    question: 'Question',
    asked: 'Asked',
    share: 'Share',
    trend: 'Trend',
    firstReply: 'First reply',
    solved: 'Solved',
    reopened: 'Reopened',
    article: 'Article',
    near: 'Perhaps answered by',
    tickets: 'Tickets',
    product: 'Product',
    mostOften: 'Most often',
    channel: 'Channel',
    language: 'Language',
  },
  legend: {
    asked: 'Asked: tickets with that question. Share: its part of all tickets.',
    trend:
      'Trend: the later half of the time against the earlier one; steady where chance could make the difference, – where too few asked.',
    firstReply: 'First reply: half of the customers waited longer.',
    solved: 'Solved: half of the tickets took longer.',
    reopened: 'Reopened: tickets that were solved and came back.',
  },
  channels: { email: 'email', chat: 'chat', web: 'web', phone: 'phone' },
  intents: {
    questions: counted(TAG, { one: '# question', other: '# questions' }),
    more: counted(TAG, { other: '… and # more.' }),
    categories: {
      products: 'Products',
      prices: 'Prices and discounts',
      payments: 'Payment',
      orders: 'Orders',
      delivery: 'Delivery',
      returns: 'Returns',
      warranty: 'Warranty and faults',
      account: 'Account',
      shop: 'The shop',
    },
  },
  near: (article) => `Perhaps answered by ${article}`,
  asked: (count) => `asked ${times(count)}`,
  tickets,
  more: (more, count) => `… and ${more} more, asked ${times(count)} together.`,
  otherLanguages: 'Other languages',
  unknownLanguage: 'Unknown',
  steps: {
    readDraft: (title, count) => `Read the draft “${title}” first: asked ${times(count)}.`,
    afternoon: (count, share) => `The first ${count} drafts cover ${share} of all tickets.`,
    publish: 'Delete `draft: true` to publish a draft; write `rejected: true` below it and it does not come back.',
    slowest: (title, count, duration) =>
      `“${title}” costs the most waiting: asked ${times(count)}, ${duration} until solved.`,
    writeYourself: (count) =>
      `Write ${count === 1 ? 'one article' : `${count} articles`} yourself: personal data was left in the draft, so it was not written.`,
    settle: (count) =>
      `Settle ${count === 1 ? 'one question' : `${count} questions`} to which agents gave different answers.`,
    unanswered: (count) =>
      `Agree on an answer to ${count === 1 ? 'one question' : `${count} questions`} that agents answer each in their own way, or not at all.`,
    addWordings: (count) =>
      count === 1
        ? '1 wording does not find the article that answers it. Run the same command with `--apply-questions`, and it is added.'
        : `${count} wordings do not find the article that answers them. Run the same command with \`--apply-questions\`, and they are added.`,
    waiting: counted(TAG, {
      one: '# earlier draft still waits for an editor.',
      other: '# earlier drafts still wait for an editor.',
    }),
    account: (share) =>
      `${share} of the tickets need a look into one customer’s order: an article can only say how customers look themselves.`,
    alone: (share) => `${share} of the tickets are like too few others: a longer export would show more.`,
    nothing: 'Nothing is left to do about these tickets. Run this again when a month of new tickets has come in.',
  },
  volume: {
    title: { day: 'Tickets a day', week: 'Tickets a week' },
    usual: (count, step, trend) => `Usually ${count} a ${step}${trend && `, ${trend}`}.`,
    most: (count, when, step) => `The most, ${count}, ${step === 'week' ? 'in the week of' : 'on'} ${when}`,
    about: (title, count) => `, most often about “${title}” (${count})`,
  },
  figures: {
    under: (percent) => `under ${percent}`,
    over: (percent) => `over ${percent}`,
    steady: 'steady',
    up: (percent) => `up ${percent}`,
    down: (percent) => `down ${percent}`,
    days: counted(TAG, { one: '# day', other: '# days' }),
  },
  reading: {
    quotes: ['“', '”'],
    readAs: ({ customer, agent, internal, automatic }, helpdesks) =>
      `Read as: customer ${customer}, agent ${agent}, internal ${internal}${automatic ? `, automatic ${automatic}` : ''}${helpdesks && ` (${helpdesks})`}.`,
    marks: {
      customer: 'from the customer',
      agent: 'from an agent',
      public: 'public',
      internal: 'internal',
      automatic: 'automatic',
      unknown: 'unknown, so internal',
    },
    notes: 'Internal notes, not read',
    unreadText: 'Columns with text that nobody read',
    whatToDo: 'if customers wrote or got it, name it with --columns message="…" or reply="…"',
    unread: 'Columns unknown',
    more: (count) => `and ${count} more`,
    remarks: {
      koi8: 'Text in KOI8-R was read as such; save the export as UTF-8 to be sure.',
      mended: 'Text that was read in a wrong encoding before it was exported was put right.',
      damaged:
        'Some text was read in a wrong encoding before it was exported, and cannot be put right: export it again as UTF-8.',
    },
  },
};
