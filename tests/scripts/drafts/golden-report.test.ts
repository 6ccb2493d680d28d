// Forty tickets of a small shop, read as an editor reads the outcome. A change here is a change of what editors see.
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runHere } from '../../run-here.ts';

const dir = mkdtempSync(join(tmpdir(), 'golden-'));
afterAll(() => rmSync(dir, { recursive: true }));
const read = (pattern: string) => readFileSync(join(dir, globSync(pattern, { cwd: dir })[0]!), 'utf8');

beforeAll(async () => {
  mkdirSync(join(dir, 'content'));
  await runHere('drafts', [resolve('tests/fixtures/drafts/tickets.jsonl')], { cwd: dir });
});

it('the report says what is asked and what to do next', () => {
  expect(read('drafts-report.md')).toMatchInlineSnapshot(`
    "# 6 questions without an article make up 90% of what customers ask; a draft for each is waiting.

    40 tickets, 1 July 2026 – 23 September 2026.

    **90%** without an article (36) · **10%** like too few others to group (4)

    ## Next

    1. Read the draft “How do I return a jacket?” first: asked 8 times. The first 5 drafts cover 78% of all tickets.
    2. Delete \`draft: true\` to publish a draft; write \`rejected: true\` below it and it does not come back.
    3. Settle one question to which agents gave different answers.

    ## Questions without an article

    The most pressing first: how often they are asked, weighed by whether they grow. Edit the drafts from the top; each lies in the content folder under the name that stands with it.

    | Question | Asked | Share | Trend | Article |
    | --- | --- | --- | --- | --- |
    | How do I return a jacket? | 8 | 20% | steady | \`en/questions/return-jacket\` |
    | Where is my invoice? | 6 | 15% | – | \`en/questions/where-is-my-invoice\` |
    | Kiek kainuoja pristatymas? | 6 | 15% | – | \`lt/klausimai/kainuoja-pristatymas\` |
    | Как восстановить пароль? | 6 | 15% | – | \`ru/voprosy/vosstanovit-parol\` |
    | Dydžių lentelė | 5 | 13% | – | \`lt/klausimai/dydziu-lentele\` |
    | Можно ли заказать подарочную упаковку? | 5 | 13% | – | \`ru/voprosy/zakazat-podarochnuyu-upakovku\` |

    ## Agents gave different answers

    Settle which answer holds, tell the team, and let the article say it.

    **How do I return a jacket?** \`en/questions/return-jacket\`

    | 5 tickets: 1001, 1008, 1022 | 3 tickets: 1015, 1029, 1035 |
    | --- | --- |
    | “You can return it within 30 days of delivery.” | “You can return it within 14 days of delivery.” |

    ## Tickets that stand alone

    Too few are like them to make a topic. Some of them, to see what they are:

    - “Ar turite dovanų kuponų?” (1021)
    - “Где вы находитесь?” (1028)
    - “My parcel is wet” (1014)
    - “Riga showroom opening hours” (1007)

    ## Tickets a week

    Usually 3 a week, steady.

    ## Where customers ask

    Put a link to the help centre there, where most come in first.

    email 14 (35%) · chat 13 (33%) · web 13 (33%)

    ## In which languages

    English 16 (40%) · Lithuanian 12 (30%) · Russian 12 (30%)

    ## How the export was read

    Internal messages are left out, and so is everything that the export does not mark as seen by customers. If a column was read wrongly, name the right ones with \`--columns\`.

    - Read as: customer 40, agent 40, internal 0.

    ## How to read the figures

    - Asked: tickets with that question. Share: its part of all tickets.
    - Trend: the later half of the time against the earlier one; steady where chance could make the difference, – where too few asked.
    "
  `);
});

it('a draft shows how many tickets stand behind each of two answers', () => {
  expect(read('content/en/*/*return*.md')).toMatchInlineSnapshot(`
    "---
    title: How do I return a jacket?
    questions:
      - How to return a gift
      - Return an item
      - Can I return a dress I wore once?
      - How can I return shoes that are too small?
      - How long do I have to return something?
    draft: true
    evidence:
      cluster: 01cbc9c7e15b
      tickets: 8
      share: 0.2
      first: 2026-07-01
      last: 2026-09-23
      trend: 0.5
      channels:
        chat: 3
        email: 3
        web: 2
      ids:
        - "1001"
        - "1008"
        - "1015"
        - "1022"
        - "1029"
        - "1035"
        - "1039"
        - "1040"
      written: b6e1b51f3937
    ---

    Print the label in your account and leave the parcel at a locker.

    ## To settle before publishing

    Agents gave different answers:

    - You can return it within 30 days of delivery. (5 tickets: 1001, 1008, 1022)
    - You can return it within 14 days of delivery. (3 tickets: 1015, 1029, 1035)
    "
  `);
});
