// npm run insights: what the collector kept → a page that an editor acts on, and content/signals.json for search and pages.
import { join } from 'node:path';
import { toHtml } from '../src/insights/html.ts';
import { toMarkdown } from '../src/insights/markdown.ts';
import { toReport, type Report } from '../src/insights/report.ts';
import { toSignals } from '../src/insights/signals.ts';
import { insightsWords } from '../src/insights/words/index.ts';
import { createVoice } from '../src/miner/report/figures.ts';
import { readSiteTokens } from '../src/miner/rim/site-tokens.ts';
import { writeWhole } from '../src/reader/atomic-file.ts';
import type { Content } from '../src/reader/content.ts';
import { UserError } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { signalsToText } from '../src/reader/signals.ts';
import { search } from '../src/search/index.ts';
import { createShelf } from './insights/shelf.ts';
import { reportSupport } from './insights/support.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { tallyEvents } from './terminal/tally-events.ts';

const usage = `npm run insights -- [--data collector.db] [--days 28] [--to YYYY-MM-DD]
npm run insights -- --tickets EXPORT… [--assume share=25,minutes=8,hour=15] [--people]
  each with [--report NAME] [--report-locale L] [--content DIR] [--json] [--dry-run]`;

await runCommand(async () => {
  const { values } = readArguments(
    usage,
    {
      data: { type: 'string', default: 'collector.db' },
      days: { type: 'string', default: '28' },
      to: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      tickets: { type: 'string', multiple: true },
      assume: { type: 'string', default: '' },
      people: { type: 'boolean', default: false },
      report: { type: 'string' },
      'report-locale': { type: 'string' },
      content: { type: 'string' },
      json: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
    { allowPositionals: false },
  );
  const content = readContent(contentDir(values.content));
  const locale = values['report-locale'] ?? content.shop.defaultLocale ?? content.defaultLocale;
  if (values.tickets)
    return reportSupport({
      ...values,
      files: values.tickets,
      content,
      locale,
      report: values.report ?? 'support-report',
    });
  if (values.people || values.assume)
    throw new UserError(`--people and --assume go with --tickets EXPORT\nUsage: ${usage}`, 2);
  const period = readPeriod(values);
  const name = values.report ?? 'insights-report';
  const tally = await tallyEvents(values.data, period, content);
  if (!tally.events)
    throw new UserError('There are no events in these days: run npm run collect first, or give --days more.');
  const report = await toReport(tally, optionsOf(content));
  if (values.json) console.log(JSON.stringify(report));
  if (values['dry-run']) return;
  writeReport(report, name, locale);
  const ids = new Set(content.articles.filter(({ draft }) => !draft).map(({ id }) => id));
  const signals = toSignals(tally, (locale, article) => ids.has(`${locale}/${article}`));
  const file = join(content.dir, 'signals.json');
  writeWhole(file, signalsToText(signals));
  if (!values.json) console.log(`${tally.events} events. Written: ${name}.html, ${name}.md, ${file}.`);
  if (!values.json) console.log(`Next: read ${name}.html; commit signals.json with what you mend.`);
});

function readPeriod({ days, to }: { days: string; to: string }): { days: number; to: string } {
  if (!/^[1-9]\d{0,3}$/.test(days))
    throw new UserError(`--days ${days}: give a whole number above 0\nUsage: ${usage}`, 2);
  if (!/^\d{4}-\d\d-\d\d$/.test(to) || Number.isNaN(Date.parse(to)))
    throw new UserError(`--to ${to}: give a day such as 2026-09-30\nUsage: ${usage}`, 2);
  return { days: Number(days), to };
}

function optionsOf(content: Content): Parameters<typeof toReport>[1] {
  const shelf = createShelf(content);
  const nearest = (query: string, locale: string): string | null => {
    const index = shelf.index(locale);
    if (!index) return null;
    const { hits, doubtful } = search(index, query);
    return doubtful ? null : (hits[0]?.id ?? null);
  };
  const openings = content.shop.channels.flatMap(({ hours }) => (hours ? [hours] : []));
  return { timeZone: content.shop.timeZone, openings, nearest, library: shelf.library };
}

function writeReport(report: Report, name: string, locale: string): void {
  const language = { voice: createVoice(locale), own: insightsWords(locale) };
  writeWhole(`${name}.html`, toHtml(report, language, readSiteTokens()));
  writeWhole(`${name}.md`, toMarkdown(report, language));
}
