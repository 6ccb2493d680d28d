// The support report as one page without any request, in the look of the drafts report.
import { escape } from '../../miner/report/escape.ts';
import { channelName } from '../../miner/report/counts.ts';
import { UNKNOWN, type Voice } from '../../miner/report/figures.ts';
import { bar, list, prose, section, table, words } from '../../miner/report/html-parts.ts';
import { reportStyle } from '../../miner/report/style.ts';
import { barChart } from '../charts.ts';
import { chartStyle } from '../html.ts';
import { lineStyle, synonymTable } from '../synonym-table.ts';
import type { Savings } from './savings.ts';
import type { Goods, Group, Support, Times, Topic } from './support.ts';
import type { SupportWords } from './words/support-words.ts';

export type SupportLanguage = { voice: Voice; own: SupportWords };

const style = `
.savings label { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1rem; max-width: 40rem; padding: 0.375rem 0; }
.savings input { width: 7rem; min-height: 2.5rem; font: inherit; text-align: right; }
.savings output { display: block; font-size: 1.375rem; margin-top: 0.75rem; }
`;

/** Works the sum out anew as a number is changed; what it says is in the page's language. */
const script = `
const form = document.forms.savings;
form?.addEventListener('input', () => {
  const [tickets, share, minutes, hour] = [...form.querySelectorAll('input')].map(({ valueAsNumber }) => valueAsNumber || 0);
  const hours = (tickets * share * minutes) / 6000;
  const show = (name, value, maximumFractionDigits) =>
    (form.querySelector(name).textContent = value.toLocaleString(form.dataset.tag, { maximumFractionDigits }));
  show('.hours', hours, hours < 10 ? 1 : 0);
  show('.money', hours * hour, 0);
});
`;

/** @param tokens CSS with the site's colours and font */
export function toSupportHtml(support: Support, language: SupportLanguage, tokens: string): string {
  const { own, voice } = language;
  const { title, lead, period } = headlineOf(support, language);
  return `<!doctype html>
<html lang="${voice.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${own.title}</title>
<style>${tokens}${reportStyle}${chartStyle}${lineStyle}${style}</style>
</head>
<body>
<main>
<p class="kicker">${own.title}</p>
<h1>${title}</h1>
<p class="lead">${[lead, period].filter(Boolean).join(' ')}</p>
${sectionsOf(support, language).filter(Boolean).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}

/** What the page and its Markdown begin with. */
export function headlineOf({ tickets, period, all }: Support, { own, voice }: SupportLanguage) {
  const { number, duration, dates } = voice.figures;
  return {
    title: own.headline(number(tickets), all.solution ? duration(all.solution.median) : ''),
    // A duration may end in an abbreviation, whose full stop is that of the sentence, too.
    lead: all.solution ? own.slow(duration(all.solution.p90)).replace(/\.\.$/, '.') : '',
    period: period ? dates(period.from, period.to) : '',
  };
}

function sectionsOf(support: Support, language: SupportLanguage): string[] {
  const { own, voice } = language;
  const { sections } = own;
  const { hours, synonyms } = support;
  const { percent } = voice.figures;
  const outside = hours && hours.outside !== null ? `<p class="about">${own.outside(percent(hours.outside))}</p>` : '';
  return [
    section(sections.topics, topicTable(support.topics, language)),
    section(sections.savings, savingsForm(support.savings, language)),
    section(sections.goods, goodsTable(support.goods, language)),
    section(sections.synonyms, synonymTable(synonyms, { ...own.columns, clicks: own.columns.tickets }, voice)),
    section(sections.channels, channelTable(support.channels, language)),
    section(sections.hours, hours ? barChart(hours.counts, voice.figures) + outside : ''),
    section({ ...sections.legend, about: '' }, list([prose(sections.legend.about), own.few])),
  ];
}

function topicTable(topics: Topic[], language: SupportLanguage): string {
  if (!topics.length) return '';
  const { own, voice } = language;
  const most = Math.max(...topics.map(({ tickets }) => tickets));
  const columns = columnsOf(topics, language);
  const rows = topics.map((topic) => ({
    head: words(topic.name, topic.locale) + (isOpen(topic) ? `<small>${own.open}</small>` : ''),
    cells: [bar(topic.tickets, most, voice.figures.number(topic.tickets)), ...columns.map(({ of }) => of(topic))],
  }));
  return table([own.columns.topic, own.columns.tickets, ...columns.map(({ head }) => head)], rows);
}

export const isOpen = ({ status }: Topic): boolean => status === 'gap' || status === 'unanswered';

function channelTable(channels: Group[], language: SupportLanguage): string {
  if (!channels.length) return '';
  const { own, voice } = language;
  const columns = columnsOf(channels, language);
  const rows = channels.map((channel) => ({
    head: words(channelName(channel.name, voice)),
    cells: [
      bar(channel.tickets, channels[0]!.tickets, voice.figures.number(channel.tickets)),
      ...columns.map(({ of }) => of(channel)),
    ],
  }));
  return table([own.columns.channel, own.columns.tickets, ...columns.map(({ head }) => head)], rows);
}

/** What is known of some groups beside their number of tickets, as both layouts write it. */
export function columnsOf(groups: readonly (Group | Topic)[], { own, voice }: SupportLanguage) {
  const { duration, percent } = voice.figures;
  const times = (value: Times) => (value ? own.times(duration(value.median), duration(value.p90)) : UNKNOWN);
  const all = [
    { head: own.columns.firstReply, of: ({ firstReply }: Group | Topic) => times(firstReply) },
    { head: own.columns.solution, of: ({ solution }: Group | Topic) => times(solution) },
    {
      head: own.columns.reopened,
      of: ({ reopened }: Group | Topic) => (reopened === null ? UNKNOWN : percent(reopened)),
    },
    { head: own.columns.waiting, of: (group: Group | Topic) => duration('waiting' in group ? group.waiting : null) },
  ];
  return all.filter(({ of }) => groups.some((group) => of(group) !== UNKNOWN));
}

function goodsTable(goods: Goods[], { own: { columns }, voice }: SupportLanguage): string {
  if (!goods.length) return '';
  const { number } = voice.figures;
  const shown = (count: number | null) => (count === null ? UNKNOWN : number(count));
  const most = Math.max(...goods.map(({ tickets }) => tickets));
  const rows = goods.map(({ name, tickets, returned, faulty }) => ({
    head: words(name),
    cells: [bar(tickets, most, number(tickets)), shown(returned), shown(faulty)],
  }));
  return table([columns.goods, columns.tickets, columns.returned, columns.faulty], rows, 'short');
}

function savingsForm(savings: Savings, { own, voice }: SupportLanguage): string {
  if (!savings.tickets) return '';
  const { number } = voice.figures;
  const fields = assumptionsOf(savings, own).map(
    ([label, value]) => `<label>${escape(label)} <input type="number" min="0" step="any" value="${value}"></label>`,
  );
  const [hours, money] = roundedSavings(savings, number);
  const sum = own.saves(`<b class="hours">${hours}</b>`, `<b class="money">${money}</b>`);
  return `<form name="savings" class="savings" data-tag="${escape(voice.words.tag)}">${fields.join('')}<output>${sum}</output></form>`;
}

/** An hour or two more or less tells nothing of many, and much of a few. */
export function roundedSavings({ hours, money }: Savings, number: (value: number) => string): [string, string] {
  return [number(hours < 10 ? Math.round(10 * hours) / 10 : Math.round(hours)), number(Math.round(money))];
}

/** Each with its number, in the order in which they are multiplied. */
export function assumptionsOf({ tickets, share, minutes, hour }: Savings, { assumptions }: SupportWords) {
  return [
    [assumptions.tickets, tickets],
    [assumptions.share, Math.round(100 * share)],
    [assumptions.minutes, minutes],
    [assumptions.hour, hour],
  ] as const;
}
