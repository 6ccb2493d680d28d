import type { InsightsWords } from './insights-words.ts';

export const en: InsightsWords = {
  title: 'What customers look for',
  headline: (searches, share) => `${share} of ${searches} searches led nowhere`,
  quiet: 'Too few customers searched to say anything: come back when there are more.',
  sections: {
    gaps: {
      title: 'Looked for and not found',
      about:
        'Write an article where none answers. Where one does, add the customers’ words to its `questions:` in the front matter.',
    },
    articles: {
      title: 'Articles that do not help',
      about:
        'Read them as a customer would. “Outdated” and “unclear” are quick to mend; “not my case” asks for a second article.',
    },
    rising: { title: 'On the rise', about: 'Asked far more in the last seven days than before.' },
    synonyms: {
      title: 'Words to add to the synonyms',
      about:
        'Customers typed the first word and opened articles that use the second. Where both mean the same in your shop, copy the line into the file; if one of its words has a line there already, replace that line.',
    },
    odd: {
      title: 'Days that look like a machine',
      about:
        'An article was opened far more often than usual. Unless you know why, such as a newsletter, it was no customer: search and the most asked count five usual days of it, or 20 openings where there is no usual.',
    },
    deflection: {
      title: 'Messages that were not needed',
      about: 'Three numbers of different kinds; adding them up would count guesses as facts.',
    },
    days: { title: 'Searches a day', about: 'The darker part led nowhere.' },
    hours: { title: 'When customers turn to a person', about: 'By the hour of the day, on the shop’s clock.' },
    legend: {
      title: 'How to read the figures',
      about:
        'A search led nowhere when it found nothing, when search doubted what it found and nothing was opened, or when nothing in the list was opened. Where the answer itself or the ways to reach you were shown, it did not. Nobody is followed: a search and what was opened from it is all that is known.',
    },
  },
  columns: {
    query: 'Customers type',
    searches: 'Searches',
    nothing: 'Found nothing',
    doubtful: 'In doubt',
    unopened: 'Nothing opened',
    article: 'Article',
    opens: 'Read',
    yes: 'Yes',
    no: 'No',
    contacts: 'Wrote or called',
    recent: 'Last 7 days',
    before: 'Usual week',
    pair: 'Customers’ word → articles’ word',
    clicks: 'Opened',
    file: 'File',
    day: 'Day',
    counted: 'Counted',
  },
  reasons: {
    unclear: 'unclear',
    wrong: 'wrong or outdated',
    'other-case': 'not my case',
    'not-possible': 'could not do it',
    other: 'other',
  },
  near: (article) => `Perhaps answered by ${article}`,
  none: 'No article answers it',
  also: 'also',
  confirmed: 'said that an article solved it',
  failed: 'read an article and turned to a person all the same',
  assumed: 'read and were not heard of again within 72 hours (an estimate)',
  between: (least, most) => `${least} to ${most}`,
  outside: (share) => `${share} of them came when nobody was there to answer.`,
  few: 'A dash stands for one to four: figures as small as that are not shown.',
};
