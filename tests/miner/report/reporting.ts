// Clusters, matches and reports for tests, without the steps before them.
import { clusterToEvidence, periodOf } from '../../../src/miner/draft/evidence.ts';
import { gapToDraft } from '../../../src/miner/draft/gap-to-draft.ts';
import type { IntentGaps, Mined, Sample } from '../../../src/miner/report/mined.ts';
import { toReport, type Report } from '../../../src/miner/report/report.ts';
import { clusterToTopic, createBackground } from '../../../src/miner/draft/topic.ts';
import type { Match, Question, Topic } from '../../../src/miner/ticket.ts';

/** As the miner describes it when there are no other tickets. */
export function clusterOf(id: string, questions: Question[]): Topic {
  const { locale } = questions[0]!;
  return clusterToTopic({ id, locale, medoid: questions[0]!, questions }, createBackground(questions, locale));
}

/** A day of March 2026. */
export const day = (number: number): string => `2026-03-${String(number).padStart(2, '0')}T09:00:00Z`;

export const gap = (cluster: Topic): Match => ({
  cluster,
  status: 'gap',
  article: null,
  near: null,
  category: null,
  score: 0,
  missed: [],
});

export const reportOf = (...mined: Parameters<typeof minedOf>): Report => toReport(minedOf(...mined));

/** Every gap has a draft, called by the id of its cluster, unless the gate held all of them back. */
export function minedOf(
  matches: Match[],
  {
    alone = [] as Question[],
    foreign = [] as Question[],
    samples = {},
    aloneSamples = [] as Sample[],
    rejects = 0,
    intentGaps = [] as IntentGaps[],
    hasDrafts = true,
  } = {},
): Mined {
  const questions = [...matches.flatMap(({ cluster }) => cluster.questions), ...alone, ...foreign];
  const period = periodOf(questions);
  const drafts = matches
    .filter(({ status }) => status === 'gap')
    .map(({ cluster }) => {
      const draft = gapToDraft(cluster, 'questions', clusterToEvidence(cluster, questions.length, period));
      return [cluster.id, { ...draft, id: `${cluster.locale}/questions/${cluster.id}` }] as const;
    });
  return {
    questions,
    rejects: Array.from({ length: rejects }, (_, i) => ({
      file: 'tickets.csv',
      line: i + 2,
      kind: 'unreadable' as const,
      reason: 'the row cannot be read',
    })),
    period,
    matches,
    unclustered: alone,
    foreign,
    samples: { unanswered: new Map(Object.entries(samples)), alone: aloneSamples },
    intentGaps,
    drafts: new Map(hasDrafts ? drafts : []),
    notices: [],
  };
}
