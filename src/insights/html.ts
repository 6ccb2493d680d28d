// The insights as one page without any request, in the look of the drafts report.
import { escape } from '../miner/report/escape.ts';
import type { Voice } from '../miner/report/figures.ts';
import { bar, list, place, prose, section, table, words } from '../miner/report/html-parts.ts';
import { reportStyle } from '../miner/report/style.ts';
import { barChart, stackedChart } from './charts.ts';
import type { OddDay } from './odd-days.ts';
import type { Count, FailingArticle, Gap, Report } from './report.ts';
import { lineStyle, synonymTable } from './synonym-table.ts';
import type { InsightsWords } from './words/insights-words.ts';

const UNKNOWN = '–';
/** Of charts.ts. */
export const chartStyle = `
.columns { height: 7rem; border-bottom: 1px solid var(--outline); }
.columns .all { fill: var(--soft); } .columns .failed { fill: var(--accent); }
`;
const style = `
${lineStyle}.numbers { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 1rem 2rem; padding: 0; }
.numbers li { margin: 0; padding-left: 0.75rem; border-left: 2px solid var(--hairline); }
.numbers strong { display: block; font-size: 1.375rem; line-height: 1.3; }
`;

type Language = { voice: Voice; own: InsightsWords };

/** @param tokens CSS with the site's colours and font */
export function toHtml(report: Report, language: Language, tokens: string): string {
  const { voice, own } = language;
  const { number, percent, dates } = voice.figures;
  const [open, close] = voice.words.quotes;
  const { searches, unanswered } = report;
  const headline = searches ? own.headline(number(searches), percent(unanswered / searches)) : own.quiet;
  return `<!doctype html>
<html lang="${voice.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${own.title}</title>
<style>${tokens}${reportStyle}${chartStyle}${style}q { quotes: '${open}' '${close}'; }</style>
</head>
<body>
<main>
<p class="kicker">${own.title}</p>
<h1>${headline}</h1>
<p class="lead">${report.from && dates(report.from, report.to)}</p>
${sectionsOf(report, language).filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

function sectionsOf(report: Report, language: Language): string[] {
  const { own, voice } = language;
  const { sections } = own;
  const { percent } = voice.figures;
  return [
    section(sections.gaps, gapTable(report.gaps, language)),
    section(sections.articles, articleTable(report.articles, language)),
    section(sections.rising, risingTable(report, language)),
    section(sections.synonyms, synonymTable(report.synonyms, own.columns, voice)),
    section(sections.odd, oddTable(report.odd, language)),
    section(sections.deflection, deflectionList(report, language)),
    section(sections.days, report.days.length > 1 ? stackedChart(report.days, voice.figures) : ''),
    section(
      sections.hours,
      report.hours
        ? barChart(report.hours.counts, voice.figures) +
            (report.hours.outside === null ? '' : `<p class="about">${own.outside(percent(report.hours.outside))}</p>`)
        : '',
    ),
    section({ ...sections.legend, about: '' }, list([prose(sections.legend.about), own.few])),
  ];
}

function gapTable(gaps: Gap[], { own, voice }: Language): string {
  if (!gaps.length) return '';
  const { columns } = own;
  const { number } = voice.figures;
  const most = Math.max(...gaps.map(({ searches }) => searches));
  const rows = gaps.map((gap) => ({
    head: [
      words(gap.title, gap.locale),
      `<small>${gap.near ? own.near(`<b>${place(gap.near)}</b>`) : own.none}</small>`,
      gap.wordings.length
        ? `<small>${own.also} ${gap.wordings.map((text) => words(text, gap.locale)).join(' · ')}</small>`
        : '',
    ].join(''),
    cells: [
      bar(gap.searches, most, number(gap.searches)),
      ...[gap.nothing, gap.doubtful, gap.unopened].map(shown(voice)),
    ],
  }));
  return table([columns.query, columns.searches, columns.nothing, columns.doubtful, columns.unopened], rows);
}

function articleTable(articles: FailingArticle[], { own, voice }: Language): string {
  if (!articles.length) return '';
  const { columns } = own;
  const { number } = voice.figures;
  const rows = articles.map(({ id, opens, yes, no, contacts, reasons }) => ({
    head: `${place(id)}<small>${reasons.map(({ reason, count }) => `${own.reasons[reason]} ${number(count)}`).join(' · ')}</small>`,
    cells: [opens, yes, no, contacts].map(shown(voice)),
  }));
  return table([columns.article, columns.opens, columns.yes, columns.no, columns.contacts], rows);
}

function risingTable({ rising }: Report, { own: { columns }, voice }: Language): string {
  if (!rising.length) return '';
  const { number } = voice.figures;
  const most = Math.max(...rising.map(({ recent }) => recent));
  const rows = rising.map(({ title, locale, recent, before }) => ({
    head: words(title, locale),
    cells: [bar(recent, most, number(recent)), before < 5 ? UNKNOWN : number(before)],
  }));
  return table([columns.query, columns.recent, columns.before], rows, 'short');
}

function oddTable(days: OddDay[], { own: { columns }, voice }: Language): string {
  if (!days.length) return '';
  const { number, stepDates } = voice.figures;
  const rows = days.map(({ id, day, opens, counted }) => ({
    head: place(id),
    cells: [stepDates(day, 'day'), number(opens), number(counted)],
  }));
  return table([columns.article, columns.day, columns.opens, columns.counted], rows);
}

function deflectionList({ deflection }: Report, { own, voice }: Language): string {
  const { confirmed, failed, assumed } = deflection;
  const { number } = voice.figures;
  if (!confirmed && !failed && !assumed.most) return '';
  const few = (count: number) => (count > 0 && count < 5 ? UNKNOWN : number(count));
  const items = [
    [few(confirmed), own.confirmed],
    [few(failed), own.failed],
    [range(few(assumed.least), few(assumed.most), own), own.assumed],
  ];
  return `<ul class="numbers">${items.map(([figure, what]) => `<li><strong>${escape(figure!)}</strong>${what!}</li>`).join('')}</ul>`;
}

export const range = (least: string, most: string, { between }: InsightsWords): string =>
  least === most ? least : between(least, most);

const shown =
  ({ figures }: Voice) =>
  (count: Count): string =>
    count === null ? UNKNOWN : figures.number(count);
