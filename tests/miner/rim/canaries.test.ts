// A whole run over an export full of names that no list has: none of them is in anything that is written or printed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createEmbedder } from '../../../src/miner/clusters/embedder.ts';
import { readQuestions } from '../../../src/miner/questions/read-questions.ts';
import { minedToJson } from '../../../src/miner/report/mined-json.ts';
import { toReport } from '../../../src/miner/report/report.ts';
import { mine } from '../../../src/miner/rim/mine.ts';
import { readHelpCentre } from '../../../src/reader/help-centre.ts';
import { file } from '../export/reading.ts';

const dir = mkdtempSync(join(tmpdir(), 'canaries-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Everything that a run writes and prints, in lower case, and how many drafts it makes. */
async function runOf(rows: readonly (readonly string[])[]) {
  const table = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  const mined = await mine(readQuestions([file('t.csv', table)]), readHelpCentre(dir), {
    embed: createEmbedder(),
    minSize: 4,
    unanswered: true,
  });
  const written = [[...mined.drafts.values()], toReport(mined), minedToJson(mined), mined.notices, mined.rejects];
  return { drafts: mined.drafts.size, text: JSON.stringify(written).toLowerCase() };
}

const header = ['id', 'customer name', 'agent name', 'channel', 'product', 'question', 'answer'];

it.each([
  {
    locale: 'en',
    canaries: /quorvalin|thessomar|brindlewyck/,
    asked: [
      'Do you wrap lamps as a gift?',
      'Is gift wrapping free?',
      'Can you wrap my lamp as a gift?',
      'Gift wrapping for a lamp, please?',
    ],
    answer: 'Tick the box Gift in the basket and we wrap your lamp free of charge. Thessomar',
    own: ['Does Quorvalina get the gift wrapped, too?', 'Brindlewyck says gift wrapping for a lamp is free, is it?'],
    label: 'gift for Brindlewyck',
    names: ['Quorvalina', 'Thessomar Vale'],
  },
  {
    locale: 'lt',
    canaries: /žvirgžd|zvirgzd|kudlibin|dumplyt/,
    asked: [
      'Ar pakuojate šviestuvus kaip dovaną?',
      'Ar dovanų pakavimas nemokamas?',
      'Ar galite supakuoti šviestuvą kaip dovaną?',
      'Kaip užsisakyti dovanos pakavimą?',
    ],
    answer: 'Krepšelyje pažymėkite laukelį „Dovana“ ir šviestuvą supakuosime nemokamai. Kudlibinas',
    own: ['Ar Žvirgždūnei supakuosite dovaną?', 'Dumplytukas sako, kad dovanų pakavimas nemokamas, ar tikrai?'],
    label: 'dovana Dumplytukui',
    names: ['Žvirgždūnė', 'Kudlibinas Venckus'],
  },
  {
    locale: 'ru',
    canaries: /брюнхильд|кудлибин|дымпел/,
    asked: [
      'Вы упаковываете светильники в подарок?',
      'Упаковка подарка бесплатная?',
      'Можете упаковать светильник в подарок?',
      'Как заказать упаковку подарка?',
    ],
    answer: 'Отметьте в корзине поле «Подарок», и мы бесплатно упакуем светильник. Кудлибин',
    own: ['Брюнхильдочке упакуете подарок?', 'Дымпелёк говорит, что упаковка подарка бесплатная, так?'],
    label: 'подарок для Дымпелька',
    names: ['Брюнхильда', 'Кудлибин Осип'],
  },
])('$locale: customers, agents, children, products and channels name nobody', async (shop) => {
  const { asked, own, answer, label, names } = shop;
  const [customer, agent] = names as [string, string];
  const rows = [...asked, ...own].map((question, at) => [
    String(at + 1),
    question === own[0] ? customer : '',
    agent,
    question === own[1] ? label : 'chat',
    question === own[1] ? label : 'Lamp',
    question,
    answer,
  ]);
  const { drafts, text } = await runOf([header, ...rows]);
  expect(drafts).toBeGreaterThan(0);
  expect(text.match(shop.canaries)).toBeNull();
});
