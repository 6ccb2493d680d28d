// The report as one page without any request: read over coffee, printed, or attached to a mail.
import { escape } from './escape.ts';
import { partsChart, volumeChart } from './charts.ts';
import { columnsOf, legendOf } from './columns.ts';
import { UNKNOWN, type Voice } from './figures.ts';
import { headline, subline, volumeSection } from './findings.ts';
import { bar, list, place, prose, section, table, titleOf, words } from './html-parts.ts';
import { nameIntentGaps } from './intent-gaps.ts';
import { nextSteps } from './steps.ts';
import { reportStyle } from './style.ts';
import { channelName, foreignTallies, several, type Tally } from './counts.ts';
import type { Line } from './line.ts';
import type { IntentGaps, Sample } from './mined.ts';
import type { Report } from './report.ts';

const MAX_SHOWN = { rows: 15, missed: 8, wordings: 4, conflicts: 15, sides: 4, ids: 3 };

/** @param tokens CSS with the site's colours and font */
export function toHtml(report: Report, voice: Voice, tokens: string): string {
  const { title } = voice.words;
  const [open, close] = voice.words.quotes;
  return `<!doctype html>
<html lang="${voice.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${tokens}${reportStyle}q { quotes: '${open}' '${close}'; }</style>
</head>
<body>
<main>
<p class="kicker">${title}</p>
<h1>${headline(report, voice)}</h1>
<p class="lead">${subline(report, voice)}</p>
${partsChart(report, voice)}
${sectionsOf(report, voice).filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

function sectionsOf(report: Report, voice: Voice): string[] {
  const { sections, columns } = voice.words;
  const { languageName } = voice.figures;
  const steps = nextSteps(report, voice, titleOf);
  return [
    `<section class="next"><h2>${sections.next.title}</h2><ol>${steps.map((step) => `<li>${prose(step)}</li>`).join('')}</ol></section>`,
    section(sections.gaps, lineTable(report.gaps, voice)),
    section(sections.intents, report.intentGaps.map((gaps) => intentGapsOf(gaps, voice)).join('')),
    section(sections.conflicts, conflictsOf(report.conflicts, voice)),
    section(sections.unanswered, lineTable(report.unanswered, voice)),
    section(sections.missed, missedList(report.missed, voice)),
    section(sections.merged, lineTable(report.merged, voice)),
    section(sections.covered, lineTable(report.covered, voice)),
    section(sections.account, lineTable(report.account, voice)),
    section(sections.alone, samplesOf(report.alone)),
    section(sections.foreign, tallyTable(columns.language, foreignTallies(report, voice), report.tickets, voice)),
    volume(report, voice),
    section(sections.products, productTable(report, voice)),
    section(
      sections.channels,
      tallyTable(
        columns.channel,
        several(report.channels, (name) => words(channelName(name, voice))),
        report.tickets,
        voice,
      ),
    ),
    section(
      sections.languages,
      tallyTable(columns.language, several(report.languages, languageName), report.tickets, voice),
    ),
    section(sections.reading, list(report.reading.map((line) => escape(line.trim())))),
    section(sections.legend, list(legendOf(report, voice))),
  ];
}

function lineTable(lines: Line[], voice: Voice): string {
  if (!lines.length) return '';
  const { words: own, figures } = voice;
  const columns = columnsOf(lines, voice);
  const most = Math.max(...lines.map(({ tickets }) => tickets));
  const rows = lines.slice(0, MAX_SHOWN.rows).map((line) => ({
    head: `${titleOf(line)}<small>${place(line.article)}</small>${near(line, voice)}${samplesOf(line.samples)}`,
    cells: columns.map(({ of }, i) => (i ? of(line) : bar(line.tickets, most, figures.number(line.tickets)))),
  }));
  return table([own.columns.question, ...columns.map(({ head }) => head)], rows) + rest(lines, voice);
}

/** Beside a gap, so that no editor publishes the same answer twice. */
const near = ({ near: id }: Line, { words: own }: Voice): string =>
  id ? `<small>${own.near(`<b>${place(id)}</b>`)}</small>` : '';

function intentGapsOf(gaps: IntentGaps, voice: Voice): string {
  const { head, categories, rest } = nameIntentGaps(gaps, voice);
  const named = categories.map(({ name, titles }) => `<b>${name}</b>: ${titles.map(escape).join(' · ')}`);
  return `<h3>${head}</h3>${list(named)}${rest && `<p class="about">${rest}</p>`}`;
}

function rest(lines: Line[], { words: own }: Voice): string {
  const more = lines.slice(MAX_SHOWN.rows);
  const asked = more.reduce((sum, { tickets }) => sum + tickets, 0);
  return more.length ? `<p class="about">${own.more(more.length, asked)}</p>` : '';
}

const samplesOf = (samples: readonly Sample[]): string =>
  samples.length
    ? `<ul class="samples">${samples.map(({ ticket, locale, text }) => `<li><q>${words(text, locale)}</q> <small>${words(ticket)}</small></li>`).join('')}</ul>`
    : '';

/** The sides of a disagreement stand beside one another, each with its tickets. */
function conflictsOf(lines: Line[], { words: own }: Voice): string {
  const side = ({ text, tickets }: Line['conflicts'][number][number], locale: string) =>
    `<li><q>${words(text, locale)}</q><small>${own.tickets(tickets.length)}: ${tickets
      .slice(0, MAX_SHOWN.ids)
      .map((id) => words(id))
      .join(', ')}</small></li>`;
  return lines
    .slice(0, MAX_SHOWN.conflicts)
    .map((line) => {
      const conflicts = line.conflicts.map(
        (sides) =>
          `<ul class="sides">${sides
            .slice(0, MAX_SHOWN.sides)
            .map((each) => side(each, line.locale))
            .join('')}</ul>`,
      );
      return `<h3>${titleOf(line)}<small>${place(line.article)}</small></h3>${conflicts.join('')}`;
    })
    .join('');
}

const missedList = (lines: Line[], { words: own }: Voice): string =>
  list(
    lines.slice(0, MAX_SHOWN.missed).map((line) => {
      const wordings = line.missed.slice(0, MAX_SHOWN.wordings).map((text) => `<q>${words(text, line.locale)}</q>`);
      return `<strong>${titleOf(line)}</strong><small>${place(line.article)} · ${own.asked(line.tickets)}</small>${wordings.join('')}`;
    }),
  );

function volume(report: Report, voice: Voice): string {
  const about = volumeSection(report, voice, titleOf);
  return about ? section(about, volumeChart(report.volume!, voice.figures)) : '';
}

const tallyTable = (head: string, rows: Tally[], tickets: number, { words: own, figures }: Voice): string =>
  rows.length
    ? table(
        [head, own.columns.tickets, own.columns.share],
        rows.map(({ name, count }) => ({
          head: name,
          cells: [bar(count, rows[0]!.count, figures.number(count)), figures.percent(count / tickets)],
        })),
        'short',
      )
    : '';

const productTable = ({ products }: Report, { words: own, figures: { number } }: Voice): string =>
  products.length > 1
    ? table(
        [own.columns.product, own.columns.tickets, own.columns.mostOften],
        products.map(({ name, count, about }) => ({
          head: words(name),
          cells: [
            bar(count, products[0]!.count, number(count)),
            about ? `${titleOf(about.line)} (${number(about.count)})` : UNKNOWN,
          ],
        })),
        'products',
      )
    : '';
