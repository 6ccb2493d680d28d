// Short answers for agents, as their helpdesk takes them.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { helpdesks, macrosToText, toMacros } from '../../src/editing/macros.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { article, contentFolder } from '../reader/folder.ts';

const content = () =>
  readContent(
    contentFolder({
      'shop.yml': 'name: Shop\nurl: https://help.shop.example\nbase: /help\n',
      'en/returns/index.md': article('title: "Returns :: all"'),
      'en/returns/refund-time.md': article(
        'title: When is my refund here?\nsummary: Within 14 days & <b>sooner</b>, "usually".',
      ),
      'en/returns/slip.md': article('title: Where is the slip?', 'In the *parcel*.'),
      'en/returns/later.md': article('title: Later?\ndraft: true'),
      'lt/returns/index.md': article('title: Grąžinimai'),
      'lt/returns/refund-time.md': article('title: Kada gausiu pinigus?\nsummary: Per 14 dienų.'),
    }),
  );
const url = 'https://help.shop.example/help/en/returns/refund-time/';

test('each published article is one, with its answer and its address, and a draft is none', () => {
  const macros = toMacros(content(), ['en']);
  expect(macros.map(({ title, answer }) => [title, answer])).toEqual([
    ['When is my refund here?', 'Within 14 days & <b>sooner</b>, "usually".'],
    ['Where is the slip?', 'In the parcel.'],
  ]);
  expect(macros[0]!.url).toBe(url);
});

test('Zendesk: a folder for each language and category, the answer as HTML that runs nothing', () => {
  const { macros } = JSON.parse(macrosToText(toMacros(content(), ['en']), helpdesks.zendesk!, 'json')) as {
    macros: unknown[];
  };
  expect(macros[0]).toEqual({
    title: 'en::Returns : all::When is my refund here?',
    description: url,
    active: true,
    actions: [
      {
        field: 'comment_value_html',
        value: `<p>Within 14 days &amp; &lt;b&gt;sooner&lt;/b&gt;, &quot;usually&quot;.</p><p><a href="${url}">${url}</a></p>`,
      },
    ],
  });
});

test('Gorgias: a name, a language and the response in both forms', () => {
  const { macros } = JSON.parse(macrosToText(toMacros(content(), ['lt']), helpdesks.gorgias!, 'json')) as {
    macros: unknown[];
  };
  expect(macros).toEqual([
    {
      name: 'Kada gausiu pinigus?',
      language: 'lt',
      actions: [
        {
          name: 'setResponseText',
          title: 'Add response text',
          type: 'user',
          arguments: {
            body_text: 'Per 14 dienų.\n\nhttps://help.shop.example/help/lt/returns/refund-time/',
            body_html:
              '<p>Per 14 dienų.</p><p><a href="https://help.shop.example/help/lt/returns/refund-time/">https://help.shop.example/help/lt/returns/refund-time/</a></p>',
          },
        },
      ],
    },
  ]);
});

test.each(Object.keys(helpdesks))('%s: CSV holds the same rows, quotes and line ends included', (name) => {
  const macros = toMacros(content(), ['en', 'lt']);
  const rows = parse(macrosToText(macros, helpdesks[name]!, 'csv'), { bom: true });
  expect(rows).toEqual(helpdesks[name]!.csv(macros));
  expect(rows).toHaveLength(4);
});
