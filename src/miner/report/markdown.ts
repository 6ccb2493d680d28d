// The report for a pull request.
import { columnsOf, legendOf } from './columns.ts';
import { UNKNOWN, type Voice } from './figures.ts';
import { headline, partsOf, subline, volumeSection } from './findings.ts';
import { nameIntentGaps } from './intent-gaps.ts';
import { nextSteps } from './steps.ts';
import { channelName, foreignTallies, several, type Tally } from './counts.ts';
import type { Line } from './line.ts';
import type { IntentGaps, Sample } from './mined.ts';
import type { Report } from './report.ts';

const MAX_SHOWN = { rows: 25, wordings: 5, ids: 3 };

export function toMarkdown(report: Report, voice: Voice): string {
  const { percent, number } = voice.figures;
  return [
    `# ${headline(report, voice)}`,
    subline(report, voice),
    partsOf(report, voice)
      .map(({ name, count, share }) => `**${percent(share)}** ${name} (${number(count)})`)
      .join(' · '),
    ...sectionsOf(report, voice),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function sectionsOf(report: Report, voice: Voice): string[] {
  const { sections } = voice.words;
  const { tickets, missed, channels, languages, reading, alone } = report;
  const lines = (of: 'gaps' | 'unanswered' | 'merged' | 'covered' | 'account') =>
    section(sections[of], lineTable(report[of], voice));
  const volume = volumeSection(report, voice, titleOf);
  return [
    section(
      sections.next,
      list(nextSteps(report, voice, titleOf), (i) => `${i + 1}.`),
    ),
    lines('gaps'),
    section(sections.intents, report.intentGaps.map((gaps) => intentGapsOf(gaps, voice)).join('\n\n')),
    section(sections.conflicts, report.conflicts.map((line) => conflictOf(line, voice)).join('\n\n')),
    lines('unanswered'),
    section(sections.missed, list(missed.slice(0, MAX_SHOWN.rows).map((line) => wordings(line, voice)))),
    lines('merged'),
    lines('covered'),
    lines('account'),
    section(sections.alone, list(alone.map((sample) => quoted(sample, voice)))),
    section(sections.foreign, tallies(foreignTallies(report, voice), tickets, voice)),
    volume ? section({ title: volume.title, about: '' }, volume.about) : '',
    section(sections.products, productTable(report, voice)),
    section(
      sections.channels,
      tallies(
        several(channels, (name) => plain(channelName(name, voice))),
        tickets,
        voice,
      ),
    ),
    section(sections.languages, tallies(several(languages, voice.figures.languageName), tickets, voice)),
    section(sections.reading, list(reading.map((line) => plain(line.trim())))),
    section(sections.legend, list(legendOf(report, voice))),
  ];
}

const titleOf = (line: Line): string => plain(line.title);

const section = ({ title, about }: { title: string; about: string }, content: string): string =>
  content ? [`## ${title}`, about, content].filter(Boolean).join('\n\n') : '';

const list = (items: string[], mark: (i: number) => string = () => '-'): string =>
  items.map((item, i) => `${mark(i)} ${item}`).join('\n');

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const place = (id: string | null): string => (id ? `\`${id}\`` : UNKNOWN);

function lineTable(lines: Line[], voice: Voice): string {
  if (!lines.length) return '';
  const { columns: heads, more } = voice.words;
  const columns = [
    ...columnsOf(lines, voice),
    { head: heads.article, of: ({ article }: Line) => place(article) },
    { head: heads.near, of: ({ near }: Line) => place(near) },
    {
      head: heads.tickets,
      of: ({ samples }: Line) => samples.map((each) => quoted(each, voice)).join(' · ') || UNKNOWN,
    },
  ].filter(({ of }) => lines.some((line) => of(line) !== UNKNOWN));
  const rows = lines.slice(0, MAX_SHOWN.rows).map((line) => [titleOf(line), ...columns.map(({ of }) => of(line))]);
  const others = lines.slice(MAX_SHOWN.rows);
  const asked = others.reduce((sum, { tickets }) => sum + tickets, 0);
  const rest = others.length ? `\n\n${more(others.length, asked)}` : '';
  return table([heads.question, ...columns.map(({ head }) => head)], rows) + rest;
}

function intentGapsOf(gaps: IntentGaps, voice: Voice): string {
  const { head, categories, rest } = nameIntentGaps(gaps, voice);
  const named = list(categories.map(({ name, titles }) => `${name}: ${titles.map(plain).join(' · ')}`));
  return [`**${head}**`, named, rest].filter(Boolean).join('\n\n');
}

const quote = (text: string, { words: { quotes } }: Voice): string => `${quotes[0]}${plain(text)}${quotes[1]}`;

const quoted = ({ ticket, text }: Sample, voice: Voice): string => `${quote(text, voice)} (${plain(ticket)})`;

/** The sides of a disagreement stand beside one another, each with its tickets. */
function conflictOf(line: Line, voice: Voice): string {
  const { tickets } = voice.words;
  const tables = line.conflicts.map((sides) =>
    table(
      sides.map(
        (side) => `${tickets(side.tickets.length)}: ${side.tickets.slice(0, MAX_SHOWN.ids).map(plain).join(', ')}`,
      ),
      [sides.map(({ text }) => quote(text, voice))],
    ),
  );
  return [`**${titleOf(line)}**${line.article ? ` ${place(line.article)}` : ''}`, ...tables].join('\n\n');
}

const wordings = (line: Line, voice: Voice): string =>
  `${titleOf(line)} (${voice.words.asked(line.tickets)}), ${place(line.article)}: ${line.missed
    .slice(0, MAX_SHOWN.wordings)
    .map((text) => quote(text, voice))
    .join(' · ')}`;

const productTable = ({ products }: Report, { words: { columns }, figures: { number } }: Voice): string =>
  products.length > 1
    ? table(
        [columns.product, columns.tickets, columns.mostOften],
        products.map(({ name, count, about }) => [
          plain(name),
          number(count),
          about ? `${titleOf(about.line)} (${number(about.count)})` : UNKNOWN,
        ]),
      )
    : '';

const tallies = (rows: Tally[], tickets: number, { figures: { number, percent } }: Voice): string =>
  rows.map(({ name, count }) => `${name} ${number(count)} (${percent(count / tickets)})`).join(' · ');

/**
 * Customers' words as text: no markup, no table cell of their own. GitHub looks for people, issues and addresses after
 * the backslashes are gone (github/markup#1168), so a space of no width parts those.
 */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~@$&]/g, (sign) => `\\${sign}`)
    .replace(/@|#(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, (sign) => `${sign}&#8203;`);
}
