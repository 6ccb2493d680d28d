// Where “Edit this page” leads.
import { expect, test } from 'vitest';
import { editAddress } from '../../src/site/edit-address.ts';

const repo = 'https://github.com/owner/help/edit/main';
const article = { category: 'returns', slug: 'refund-time', file: 'content/en/returns/refund-time.md' };

test('to the file on the Git host', () => {
  expect(editAddress(article, { repo, editor: undefined })).toBe(`${repo}/content/en/returns/refund-time.md`);
});

test('to the visual editor where there is one', () => {
  expect(editAddress(article, { repo, editor: '/help/admin/' })).toBe(
    '/help/admin/#/collections/returns/entries/refund-time',
  );
});

test('to the Git host for an article in a folder within its category, which the visual editor does not list', () => {
  const deeper = { ...article, file: 'content/en/returns/money/refund-time.md' };
  expect(editAddress(deeper, { repo, editor: '/admin/' })).toBe(`${repo}/content/en/returns/money/refund-time.md`);
});

test('with a name in another alphabet', () => {
  const russian = { category: 'возврат', slug: 'срок', file: 'content/ru/возврат/срок.md' };
  expect(editAddress(russian, { repo, editor: undefined })).toBe(`${repo}/${encodeURI(russian.file)}`);
  expect(editAddress(russian, { repo, editor: '/admin/' })).toBe(
    `/admin/#/collections/${encodeURIComponent('возврат')}/entries/${encodeURIComponent('срок')}`,
  );
});

test('nowhere without a repository, or for content that lies in another one', () => {
  expect(editAddress(article, { repo: undefined, editor: undefined })).toBeUndefined();
  expect(editAddress({ ...article, file: '../shop/en/returns/refund-time.md' }, { repo, editor: undefined })).toBe(
    undefined,
  );
});
