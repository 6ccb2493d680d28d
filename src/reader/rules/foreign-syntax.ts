// What other tools add to Markdown is no part of it here: customers would read it letter for letter.
//   ok      > [!NOTE]        :::: tabs        `{{< youtube x >}}` in code
//   not ok  {{< youtube x >}}    import Tabs from '@theme/Tabs'    [toc]    {% hint %}    [[Page]]
import { proseLines } from '../../markdown/prose-lines.ts';
import { textsOf } from '../content.ts';
import type { Rule } from './rule.ts';

type Syntax = { pattern: RegExp; message: string };

const syntaxes: Syntax[] = [
  {
    pattern: /^(?:import\s(?:[^'"]{0,200}\sfrom\s+)?['"]|export\s+(?:const|default|function|let)\s)/,
    message: 'imports and exports of MDX are read as text: take the line out',
  },
  {
    pattern: /<\/?[A-Z][A-Za-z.]*[\s/>]/,
    message: 'components of MDX are not shown: write :::: tabs, ::: details or ::: note instead, or plain Markdown',
  },
  {
    pattern: /\{\/\*/,
    message: 'comments of MDX are read as text: write <!-- … --> instead, or take it out',
  },
  {
    pattern: /\{(?:props|frontMatter|frontmatter|page|site)\.[\w.]+\}/,
    message: 'expressions of MDX are read as text: write the value, or a fact of shop.yml, {{name}}',
  },
  {
    pattern: /\{\{[<%]/,
    message: 'shortcodes of Hugo are read as text: write ::: note, ::: details, a picture or a link instead',
  },
  {
    pattern: /\{%-?\s*\w/,
    message:
      'tags of Liquid, Jekyll and GitBook are read as text: write ::: note, ::: details, :::: tabs or a link instead',
  },
  {
    pattern: /\{\{\s*\w+\.[\w.]+[^{}]*\}\}/,
    message: 'variables of another tool are read as text: write the value, or a fact of shop.yml, {{name}}',
  },
  {
    pattern: /^\s*(?:\[\[?_?toc_?\]?\]|@\[toc\].*|\$\{toc\}|\{:toc\})\s*$/i,
    message: 'the page makes its own list of contents: take this line out',
  },
  {
    pattern: /(?:^|\s)\{:\s?[.#\w][^}]*\}/,
    message: 'attributes of kramdown are read as text: take them out, or write ## Heading {#anchor} for an anchor',
  },
  {
    pattern: /^\s*(?:!!!|\?\?\?\+?)\s+\w/,
    message: 'notes of MkDocs are read as text: write ::: note above the text and ::: below it',
  },
  {
    pattern: /^\s*=== "/,
    message: 'tabs of MkDocs are read as text: write :::: tabs with ::: tab NAME in it',
  },
  {
    pattern: /!?\[\[(?!_?toc_?\]\])[^[\]]{1,200}\]\]/i,
    message: 'wiki links are read as text: write [text](article.md), and for a picture ![description](picture.png)',
  },
  {
    pattern: /\[!(?:[A-Z]{2,} [^[\]]{1,200}|VIDEO)\]/,
    message:
      'marks such as [!DNL …] and [!VIDEO] are another tool’s and read as text: write the words alone, or a link',
  },
  {
    pattern: /^<<<\s/,
    message: 'a snippet taken from a file is another tool’s: put the text itself here',
  },
];

export const foreignSyntax: Rule = {
  name: 'foreign-syntax',
  severity: 'warning',
  find: (content) =>
    textsOf(content).flatMap(({ path, body, bodyLine }) =>
      proseLines(body).flatMap((text, index) =>
        syntaxes
          .filter(({ pattern }) => pattern.test(text))
          .map(({ message }) => ({ path, line: bodyLine + index, message })),
      ),
    ),
};
