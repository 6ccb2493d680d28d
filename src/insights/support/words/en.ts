import type { SupportWords } from './support-words.ts';

export const en: SupportWords = {
  title: 'How support is doing',
  headline: (tickets, half) => (half ? `Half of ${tickets} tickets were solved within ${half}` : `${tickets} tickets`),
  slow: (tenth) => `One in ten took longer than ${tenth}.`,
  sections: {
    topics: {
      title: 'What costs most',
      about:
        'Topics by the time that all their customers together waited for a solution, or for a reply where the export has no time of the solution. Those marked have no article yet.',
    },
    channels: { title: 'Where customers write', about: '' },
    goods: {
      title: 'Goods that are returned or faulty',
      about: 'Only tickets that say so in words known from other shops are counted, so there are really more.',
    },
    synonyms: {
      title: 'Words to add to the synonyms',
      about:
        'Customers wrote the first word about what an article answers with the second. Where both mean the same in your shop, copy the line into the file; if one of its words has a line there already, replace that line.',
    },
    hours: { title: 'When customers write', about: 'By the hour of the day, on the shop’s clock.' },
    savings: {
      title: 'What answers on the help centre would save in a month',
      about: 'The number of tickets is counted. The other three are assumptions: change them to what you know.',
    },
    legend: {
      title: 'How to read the figures',
      about:
        'Times stand as two figures: half of the tickets took no longer than the first, nine in ten no longer than the second. They are as the helpdesk gives them, nights and weekends included.',
    },
  },
  columns: {
    topic: 'Topic',
    channel: 'Channel',
    goods: 'Goods',
    tickets: 'Tickets',
    firstReply: 'First reply',
    solution: 'Solved',
    reopened: 'Reopened',
    waiting: 'All waiting together',
    returned: 'Returned',
    faulty: 'Faulty',
    pair: 'Customers’ word → articles’ word',
    file: 'File',
  },
  times: (median, p90) => `${median} · ${p90}`,
  open: 'no article yet',
  outside: (share) => `${share} of them came when nobody was there to answer.`,
  saves: (hours, money) => `${hours} hours of work, which cost ${money}`,
  assumptions: {
    tickets: 'Tickets a month that no article answers',
    share: 'How many of these an article would spare you, in per cent',
    minutes: 'An agent’s work on one, in minutes',
    hour: 'What an hour of it costs, in your money',
  },
  few: 'A dash stands for one to four, and for what the export does not say.',
  people: {
    title: 'Who writes most, and who solves most',
    law: 'This file names people: git ignores it, and it should be deleted when it has been read. Before you look at single customers or colleagues, the GDPR asks for a purpose and a legal basis (Article 6), and that they were told (Article 13). Judging colleagues by such figures is monitoring at work: assess its risk first (Article 35) and consult whoever represents them, as the law of your country asks. Few solved tickets may mean that somebody gets the hard ones. This is not legal advice.',
    customers: {
      title: 'Customers who write most',
      about:
        'Open one of the tickets in the helpdesk to see who it is. Somebody who writes often may have one problem that was never solved.',
    },
    agents: { title: 'Agents who answer most', about: 'Where several answered one ticket, they are shown together.' },
    customer: 'Customer',
    agent: 'Agent',
    examples: 'Among the tickets',
    nobody: 'The export does not say.',
  },
};
