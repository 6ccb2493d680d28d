// Raw HTML that a page leaves out is named, since its editor does not see what is missing.
//   ok      <details>…</details>    <audio src="call.mp3" controls></audio>
//   not ok  <iframe src="…">        <form>…</form>
import { rawElements } from '../../markdown/raw-elements.ts';
import { isLeftOut } from '../../markdown/sanitize.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

const remedies: Record<string, string> = {
  iframe: 'for a video write [![What it shows](picture.jpg)](address of the video), else a link',
  svg: 'save the drawing as a .svg file beside the article, and show it with ![description](drawing.svg)',
  form: 'link to the contact page, [write to us](contact)',
};

export const htmlStays: Rule = {
  name: 'html-stays',
  severity: 'warning',
  find: (content) =>
    textsOf(content).flatMap(({ path, body, bodyLine }) =>
      rawElements(body)
        .filter(({ element }) => isLeftOut(element.tagName))
        .map(({ element: { tagName }, line }) => ({
          path,
          line: bodyLine + line - 1,
          message: `the page leaves <${tagName}> out: ${remedies[tagName] ?? 'take it out'}`,
        })),
    ),
};
