import { expect, test } from 'vitest';
import { clusterQuestions } from '../../../src/miner/clusters/cluster-questions.ts';
import { createEmbedder } from '../../../src/miner/clusters/embedder.ts';
import { SEARCHED, type Question } from '../../../src/miner/ticket.ts';
import { ask, threeTopics } from '../questions/asking.ts';

const embed = createEmbedder();
const texts = (questions: Question[]) => questions.map(({ sentences }) => sentences.join(' ')).sort();

test('questions about the same thing come together, however many things there are', async () => {
  const { clusters } = await clusterQuestions(threeTopics, { embed });
  const topics = clusters.map(({ questions }) => new Set(questions.map(({ product }) => product)));
  expect(topics.map((each) => each.size)).toEqual(topics.map(() => 1));
  expect(new Set(topics.flatMap((each) => [...each]))).toEqual(new Set(['refund', 'password', 'parcel']));
});

test('the order of the export changes nothing', async () => {
  const one = await clusterQuestions(threeTopics, { embed });
  const other = await clusterQuestions(threeTopics.toReversed(), { embed });
  expect(other).toEqual(one);
});

test('pieces of an export put together give the clusters of the whole', async () => {
  const pieces = [threeTopics.filter((_, i) => i % 3 === 1), threeTopics.filter((_, i) => i % 3 !== 1)];
  expect(await clusterQuestions(pieces.flat(), { embed })).toEqual(await clusterQuestions(threeTopics, { embed }));
});

test('languages are kept apart', async () => {
  const russian = ask(['Как вернуть деньги?', 'Верните деньги за заказ', 'Когда вернут деньги?'], { locale: 'ru' });
  const { clusters } = await clusterQuestions([...threeTopics, ...russian], { embed });
  for (const { locale, questions } of clusters)
    expect(new Set(questions.map((each) => each.locale))).toEqual(new Set([locale]));
});

test('what was searched in vain does not hide that agents answered: tickets stay together by their answers', async () => {
  const names = 'oak,pine,birch,maple,willow,cedar,poplar,walnut,cherry,apple,plum,pear'.split(',');
  const answered = (reply: string, from: number) =>
    ask(
      names.map((name) => `my ${name} is not working`),
      { replies: [reply] },
      from,
    );
  const tickets = [
    ...answered('Reset the password in your account, the link is valid for an hour.', 0),
    ...answered('The courier brings the parcel on the next working day.', 100),
  ];
  const searched = ask(
    Array.from({ length: 90 }, (_, at) => `rent a piano ${at}`),
    { channel: SEARCHED },
    200,
  );
  const groups = async (questions: Question[]) => {
    const { clusters } = await clusterQuestions(questions, { embed });
    return clusters.map((cluster) => new Set(cluster.questions.flatMap(({ replies }) => replies)).size).sort();
  };
  expect(await groups(tickets)).toEqual([1, 1]);
  expect((await groups([...tickets, ...searched])).filter((answers) => answers > 0)).toEqual([1, 1]);
});

test('a question that nobody else asks stays unclustered', async () => {
  const odd = ask(['Quetzalcoatl?']);
  const { unclustered } = await clusterQuestions([...threeTopics, ...odd], { embed });
  expect(texts(unclustered)).toContain('Quetzalcoatl?');
});

test('a hundred thousand identical questions are one cluster, at once', async () => {
  const same = Array.from({ length: 100_000 }, (_, i) => ({ ...ask(['Where is my parcel?'])[0]!, ticketId: `${i}` }));
  const { clusters, unclustered } = await clusterQuestions(same, { embed });
  expect(clusters.map(({ questions }) => questions.length)).toEqual([100_000]);
  expect(unclustered).toEqual([]);
});

test('nothing asked is nothing found', async () => {
  expect(await clusterQuestions([], { embed })).toEqual({ clusters: [], unclustered: [] });
});

test('two agents’ words for one answer leave their questions together', async () => {
  const macros = [
    'We pay back within 14 days of getting the parcel. The money goes to the card that you paid with.',
    'We pay back within 14 days of getting the parcel. A bank may need three more days to book it.',
  ];
  const refunds = threeTopics
    .filter(({ product }) => product === 'refund')
    .map((question, i) => ({ ...question, replies: [macros[i % 2]!] }));
  const { clusters } = await clusterQuestions(refunds, { embed });
  expect(clusters.map(({ questions }) => questions.length)).toEqual([refunds.length]);
});
