// Names that no finder knows: what one ticket alone brought in reaches nothing that is written of its cluster.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createEmbedder } from '../../../src/miner/clusters/embedder.ts';
import { minedToJson } from '../../../src/miner/report/mined-json.ts';
import { toReport } from '../../../src/miner/report/report.ts';
import { mine } from '../../../src/miner/rim/mine.ts';
import type { Question } from '../../../src/miner/ticket.ts';
import { readHelpCentre } from '../../../src/reader/help-centre.ts';
import { ask } from '../questions/asking.ts';

const dir = mkdtempSync(join(tmpdir(), 'own-words-'));
afterAll(() => rmSync(dir, { recursive: true }));

async function* each(questions: Question[]): AsyncGenerator<Question> {
  yield* questions;
}

/** All that a run of these tickets writes and prints, as one text, and its drafts. */
async function writtenOf(questions: Question[]) {
  const mined = await mine(each(questions), readHelpCentre(dir), { embed: createEmbedder(), minSize: 4 });
  const drafts = [...mined.drafts.values()];
  return { drafts, text: JSON.stringify([drafts, toReport(mined), minedToJson(mined)]) };
}

const shops = [
  {
    locale: 'en',
    asked: [
      'Do you wrap lamps as a gift?',
      'Is gift wrapping free?',
      'Can you wrap my lamp as a gift?',
      'Gift wrapping for a lamp, please?',
    ],
    one: 'do you wrap gifts for quorvalina',
    answer: 'Tick the box Gift in the basket and we wrap your lamp free of charge.',
    own: 'The gift in the basket is wrapped for Quorvalina free of charge.',
    name: 'quorvalina',
  },
  {
    locale: 'lt',
    asked: [
      'Ar pakuojate šviestuvus kaip dovaną?',
      'Ar dovanų pakavimas nemokamas?',
      'Ar galite supakuoti šviestuvą kaip dovaną?',
      'Kaip užsisakyti dovanos pakavimą?',
    ],
    one: 'Ar pakuojate dovanas Žvirgždūnei?',
    answer: 'Krepšelyje pažymėkite laukelį „Dovana“ ir šviestuvą supakuosime nemokamai.',
    own: 'Dovaną krepšelyje nemokamai supakuosime Žvirgždūnei.',
    name: 'žvirgždūn',
  },
  {
    locale: 'ru',
    asked: [
      'Вы упаковываете светильники в подарок?',
      'Упаковка подарка бесплатная?',
      'Можете упаковать светильник в подарок?',
      'Как заказать упаковку подарка?',
    ],
    one: 'Вы упаковываете подарки для Брюнхильдочки?',
    answer: 'Отметьте в корзине поле «Подарок», и мы бесплатно упакуем светильник.',
    own: 'Подарок в корзине мы бесплатно упакуем для Брюнхильдочки.',
    name: 'брюнхильдоч',
  },
];

describe.each(shops)('$locale', ({ locale, asked, one, answer, own, name }) => {
  const tickets = [
    ...ask(asked, { locale, replies: [answer] }),
    { ...ask([one], { locale, replies: [`${answer} ${own}`] })[0]!, ticketId: '99' },
  ];

  it('a name of one ticket is in no draft, no report and no --json, and the draft is written all the same', async () => {
    const { drafts, text } = await writtenOf(tickets);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]!.evidence.ids).toContain('99');
    expect(text.toLowerCase()).not.toContain(name);
  });

  it('a name that redaction took out of one ticket does not come back by the others', async () => {
    const known = new RegExp(`${name}\\p{L}*`, 'iu').exec(one)![0];
    const all = tickets.map((ticket) => ({ ...ticket, sentences: [...ticket.sentences, one] }));
    all[0] = { ...all[0]!, taken: new Set([known]) };
    const { drafts, text } = await writtenOf(all);
    expect(drafts).toHaveLength(1);
    expect(text.toLowerCase()).not.toContain(name);
  });
});
