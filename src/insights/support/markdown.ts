// The support report as Markdown: to paste into a mail, a wiki or a pull request.
import { channelName } from '../../miner/report/counts.ts';
import { UNKNOWN } from '../../miner/report/figures.ts';
import { part, plain, synonymRows } from '../markdown.ts';
import { assumptionsOf, columnsOf, headlineOf, isOpen, roundedSavings, type SupportLanguage } from './html.ts';
import type { Support } from './support.ts';

export function toSupportMarkdown(support: Support, language: SupportLanguage): string {
  const { own, voice } = language;
  const { columns, sections } = own;
  const { number, percent } = voice.figures;
  const { savings, hours } = support;
  const { title, lead, period } = headlineOf(support, language);
  const shown = (count: number | null) => (count === null ? UNKNOWN : number(count));
  const [ofTopics, ofChannels] = [support.topics, support.channels].map((groups) => columnsOf(groups, language)) as [
    ReturnType<typeof columnsOf>,
    ReturnType<typeof columnsOf>,
  ];
  const topics = support.topics.map((topic) => [
    plain(topic.name) + (isOpen(topic) ? ` (${own.open})` : ''),
    number(topic.tickets),
    ...ofTopics.map(({ of }) => of(topic)),
  ]);
  const goods = support.goods.map(({ name, tickets, returned, faulty }) => [
    plain(name),
    number(tickets),
    shown(returned),
    shown(faulty),
  ]);
  const channels = support.channels.map((channel) => [
    plain(channelName(channel.name, voice)),
    number(channel.tickets),
    ...ofChannels.map(({ of }) => of(channel)),
  ]);
  const heads = (of: ReturnType<typeof columnsOf>) => [columns.tickets, ...of.map(({ head }) => head)];
  const parts = [
    `# ${title}`,
    lead,
    period,
    ...part(sections.topics, [columns.topic, ...heads(ofTopics)], topics),
    ...(savings.tickets
      ? [
          `## ${sections.savings.title}`,
          own.saves(...roundedSavings(savings, number)),
          assumptionsOf(savings, own)
            .map(([label, value]) => `- ${label}: ${number(value)}`)
            .join('\n'),
        ]
      : []),
    ...part(sections.goods, [columns.goods, columns.tickets, columns.returned, columns.faulty], goods),
    ...part(sections.synonyms, [columns.pair, columns.tickets, columns.file], synonymRows(support.synonyms, voice)),
    ...part(sections.channels, [columns.channel, ...heads(ofChannels)], channels),
    hours && hours.outside !== null ? own.outside(percent(hours.outside)) : '',
    `${sections.legend.about} ${own.few}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
