// The visual editor has a repository to save to; without one it can only change a folder on the editor's own computer.
//   ok      cms: true, with repo: https://github.com/OWNER/NAME/edit/main
//   not ok  cms: true and no repo:, or one of a Git host that the editor does not know
import { lineOf } from '../line-of.ts';
import { repositoryOf } from '../repository.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: 'the editor under /admin/ has no repository to save to, so it works on a folder of your own computer only: add repo: https://github.com/OWNER/NAME/edit/main (or the address on GitLab, Gitea or Forgejo)',
  lt: '/admin/ redaktorius neturi saugyklos, kurioje įrašytų pakeitimus, todėl veikia tik su aplanku jūsų kompiuteryje: pridėkite repo: https://github.com/SAVININKAS/VARDAS/edit/main (arba „GitLab“, „Gitea“ ar „Forgejo“ adresą)',
  ru: 'редактору в /admin/ некуда сохранять изменения, поэтому он работает только с папкой на вашем компьютере: добавьте repo: https://github.com/ВЛАДЕЛЕЦ/ИМЯ/edit/main (или адрес GitLab, Gitea либо Forgejo)',
};

export const cmsSaves: Rule = {
  name: 'cms-saves',
  severity: 'warning',
  find: ({ shop, shopFile: { path, source } }) =>
    shop.cms && !repositoryOf(shop.repo)
      ? [{ path, line: lineOf(source, 'cms:'), message: messages[shop.editorLocale] }]
      : [],
};
