// What an article refers to is there: a page, a heading, a picture, a file. A shop that would rather publish an imported
// help centre first makes it a warning: the page then has the words of a link that leads nowhere, and no link.
//   ok      [refund](refund-time.md)   [parcel](../shipping/track-parcel.md#late)   ![label](img/label.png)   https://…
//   not ok  [refund](refund-tme.md)    [click](javascript:alert(1))    a published article's link to a draft
import { textsOf } from '../content.ts';
import { createResolver } from '../references/resolver.ts';
import type { Rule } from './rule.ts';

export const linksLead: Rule = {
  name: 'links-lead',
  severity: 'error',
  find(content) {
    const resolve = createResolver(content);
    return textsOf(content).flatMap((text) =>
      text.outline.references.flatMap((reference) => {
        if (reference.url === '') return []; // links-are-whole says so
        const { complaint } = resolve(reference, text);
        return complaint
          ? [{ path: text.path, line: text.bodyLine + reference.line - 1, at: reference.url, ...complaint }]
          : [];
      }),
    );
  },
};
