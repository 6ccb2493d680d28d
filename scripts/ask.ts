// npm run -s ask -- --locale lt "kaip grąžinti prekę": the site's own search in the terminal.
// Without a query each line of standard input is one; --json prints an object a line.
import { createInterface } from 'node:readline';
import { search, searchElsewhere, type Hit, type SearchIndex, type SearchOutcome } from '../src/search/index.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { daysOff } from '../src/site/holidays.ts';
import { contactCard, type ContactCard } from '../src/site/contact-card.ts';
import { localeIndex } from '../src/reader/locale-index.ts';
import { refuseErrors, UserError } from '../src/reader/problem.ts';

const usage = 'npm run -s ask -- --locale ru [--content DIR] [--limit N] [--json] ["QUERY"]';

await runCommand(async () => {
  const { values, positionals } = readArguments(usage, {
    locale: { type: 'string' },
    content: { type: 'string' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UserError(`--limit ${values.limit} is not a whole number from 1\nUsage: ${usage}`, 2);
  const content = readContent(contentDir(values.content), { forCustomers: true });
  refuseErrors(content.problems);
  const locale = values.locale ?? content.defaultLocale;
  if (!content.locales.includes(locale))
    throw new UserError(
      `there are no articles in --locale ${locale}: give one of ${content.locales.join(', ')}\nUsage: ${usage}`,
      2,
    );

  const index = localeIndex(content, locale);
  const closedOn = await daysOff(content.shop, new Date());
  let others: SearchIndex[] | undefined;
  const openOthers = () =>
    content.locales.filter((other) => other !== locale).map((other) => localeIndex(content, other));
  function answer(query: string): void {
    const outcome = search(index, query, { limit });
    const isFound = outcome.hits.length > 0 && !outcome.doubtful;
    const elsewhere = isFound ? [] : searchElsewhere((others ??= openOthers()), query);
    const contact = contactCard(outcome.contact, content.shop, closedOn, new Date());
    console.log(values.json ? toJson(outcome, contact, elsewhere, locale) : toText(outcome, contact, elsewhere));
  }
  if (positionals.length) answer(positionals.join(' '));
  else for await (const line of createInterface({ input: process.stdin })) answer(line);
});

function toPlain({ id, title, url, score }: Hit) {
  return { id, title, url, score };
}

type Contact = ContactCard | null;

function toJson(outcome: SearchOutcome, contact: Contact, elsewhere: Hit[], locale: string): string {
  const { query, hits, repaired, doubtful, sureness, answer } = outcome;
  const shortAnswer = answer && { id: answer.id, text: answer.text, heading: answer.heading };
  return JSON.stringify({
    query,
    locale,
    hits: hits.map(toPlain),
    repaired,
    doubtful,
    sureness,
    answer: shortAnswer,
    contact,
    elsewhere: elsewhere.map(toPlain),
  });
}

function toText(
  { query, hits, repaired, doubtful, answer }: SearchOutcome,
  contact: Contact,
  elsewhere: Hit[],
): string {
  const list = [...hits, ...elsewhere].map(
    ({ title, url, excerpt }, i) => `${i + 1}. ${title}\n   ${excerpt.map(({ text }) => text).join('')}\n   ${url}`,
  );
  const lines = [
    repaired ? `${query} → ${repaired.query} (${repaired.kind})` : query,
    ...(contact ? contactLines(contact) : []),
    ...(doubtful && hits.length ? ['Nothing here answers that. Nearest:'] : []),
    ...(answer ? [`Answer: ${answer.text}\n        ${answer.url}`] : []),
    ...(hits.length ? [] : [elsewhere.length ? 'Nothing found here; in other languages:' : 'Nothing found.']),
    ...list,
  ];
  return `${lines.join('\n')}\n`;
}

function contactLines({ channels, address }: ContactCard): string[] {
  const ways = channels.map(({ state, ...channel }) => {
    const [way, where] = Object.entries(channel)[0]!;
    return `${way} ${where}${state ? (state.open ? ', open now' : ', closed now') : ''}`;
  });
  return [...ways, ...(address ? [address] : [])].map((way) => `Contact: ${way}`);
}
