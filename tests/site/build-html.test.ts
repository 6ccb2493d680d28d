// Every page against the HTML standard, as html-validate reads it: https://html-validate.org
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { sitePages, sites, type SiteName } from './sites.ts';

const judge = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      'require-sri': ['error', { target: 'crossorigin' }], // our own files come from where the page does
      'no-implicit-button-type': 'off', // a button in a form submits it, and that is meant
    },
  }),
);

test.each(Object.keys(sites) as SiteName[])('every page of “%s” is valid HTML', async (name) => {
  const wrong: string[] = [];
  for (const { address, html } of sitePages(name)) {
    const { results } = await judge.validateString(html);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      wrong.push(`${address}: ${ruleId}: ${message} (${selector})`);
  }
  expect(wrong).toEqual([]);
});
