// A file beside articles is there for one of them: customers get only what a text refers to.
//   ok      label.png, and ![The label](label.png) in an article or a draft
//   not ok  label.png, which nothing refers to
import { textsOf } from '../content.ts';
import { createResolver } from '../references/resolver.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: 'no article refers to this file, so it is not published: delete it, or link to it',
  lt: 'joks straipsnis šio failo nenaudoja, todėl jis neskelbiamas: ištrinkite jį arba įdėkite nuorodą į jį',
  ru: 'ни одна статья не ссылается на этот файл, поэтому он не публикуется: удалите его или дайте на него ссылку',
};

export const filesAreUsed: Rule = {
  name: 'files-are-used',
  severity: 'warning',
  find(content) {
    const resolve = createResolver(content, { showDrafts: true });
    const used = new Set(
      textsOf(content).flatMap((text) =>
        text.outline.references.flatMap((reference) => resolve(reference, text).file?.source.path ?? []),
      ),
    );
    return [...content.files.values()]
      .filter(({ path }) => !used.has(path))
      .map(({ path }) => ({ path, message: messages[content.shop.editorLocale] }));
  },
};
