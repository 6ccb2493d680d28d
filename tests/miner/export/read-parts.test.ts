import { describe, expect, it } from 'vitest';
import { toIso } from '../../../src/miner/export/dates.ts';
import { htmlToText } from '../../../src/miner/export/html-to-text.ts';
import { file, read } from './reading.ts';

describe('a date', () => {
  it.each([
    ['2026-07-02T07:13:00Z', '2026-07-02T07:13:00Z'],
    ['2026-07-02 07:13:00.123', '2026-07-02T07:13:00Z'],
    ['2026-07-02T10:13:00+03:00', '2026-07-02T07:13:00Z'],
    ['2026-07-02 10:13:00 +0300', '2026-07-02T07:13:00Z'],
    ['2026.07.02', '2026-07-02T00:00:00Z'],
    ['02.07.2026 07:13', '2026-07-02T07:13:00Z'],
    ['02/07/2026', '2026-07-02T00:00:00Z'],
    ['7/22/2026 7:13 PM', '2026-07-22T19:13:00Z'],
    ['7/2/2026 12:05 AM', '2026-07-02T00:05:00Z'],
    ['Thu, 2 Jul 2026 10:13:00 +0300', '2026-07-02T07:13:00Z'],
    [1782976380, '2026-07-02T07:13:00Z'],
    ['1782976380000', '2026-07-02T07:13:00Z'],
    ['Tue Oct 31 22:10:47 +0000 2017', '2017-10-31T22:10:47Z'],
    ['Thu, 2 Jul 2026 10:13:00 EST', '2026-07-02T15:13:00Z'],
    ['July 2nd, 2026 at 7:13 PM', '2026-07-02T19:13:00Z'],
    ['02-Jul-2026 07:13', '2026-07-02T07:13:00Z'],
    ['9/1/26 10:00 AM', '2026-09-01T10:00:00Z'],
    ['01.09.26', '2026-09-01T00:00:00Z'],
    ['01/Sep/26 10:05 PM', '2026-09-01T22:05:00Z'],
    ['2026 m. rugsėjo 1 d. 10:00', '2026-09-01T10:00:00Z'],
    ['1 сентября 2026 г., 10:00', '2026-09-01T10:00:00Z'],
    ['26-09-01', null],
    ['31 June 2026', null],
    ['I may come at 10:00 on 3 July 2026', null],
    ['2026-02-30', null],
    ['31.06.2026', null],
    ['tomorrow', null],
    ['12', null],
    ['', null],
    [null, null],
    ['0001-01-01', null],
  ])('%j is %j', (text, iso) => expect(toIso(text)).toBe(iso));
});

describe('HTML', () => {
  it.each([
    ['<p>One</p><p>Two&nbsp;&amp; three</p>', 'One\n\nTwo & three'],
    ['One<br>two<br/>three', 'One\ntwo\nthree'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n\n- two'],
    ['<div>New<div class="gmail_quote">old</div></div>', 'New'],
    ['<p>New</p><blockquote>old</blockquote>', 'New'],
    ['<style>p{color:red}</style><script>alert(1)</script><b>bold</b>', 'bold'],
    ['a < b and c > d', 'a < b and c > d'],
    ['<3 you', '<3 you'],
  ])('%j reads %j', (html, text) => expect(htmlToText(html)).toBe(text));
});

describe('HTML of hundreds of thousands of tags', () => {
  it.each([
    ['never closed', `${'<div>'.repeat(800_000)}<p>How?</p>`, 'How?'],
    ['nested and closed', `${'<b><div>'.repeat(200_000)}How?${'</div></b>'.repeat(200_000)}<p>So?</p>`, 'How?\n\nSo?'],
    ['with signs inside quotes', `<p>${'<div title="<">'.repeat(200_000)}</p>How?`, 'How?'],
  ])('%s is read in no time', (_, html, text) => {
    const start = process.threadCpuUsage();
    expect(htmlToText(html)).toContain(text);
    expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});

describe('an id', () => {
  it('that may be a person is shown as its hash', async () => {
    const { tickets } = await read(file('t.csv', 'id,message\nT-1,Where?\nAnna,When?\nanna@example.com,How?\n,Why?'));
    expect(tickets.map(({ id }) => id)).toEqual([
      'T-1',
      expect.stringMatching(/^id-\w+$/),
      expect.stringMatching(/^id-\w+$/),
      'line-5',
    ]);
  });
});
