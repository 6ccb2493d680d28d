// Lines that open and close a block in other dialects: `:::note[Title]`, GitBook's {% hint style="info" %}, Hugo's
// {{< note >}}. They all become one kind of mark, a comment that the tree's reader turns into a container of ours.
import { containerOf } from './nodes.ts';

/** `lose` is told what has nothing like it here. */
export type Lose = (kind: 'component' | 'embed' | 'code', what: string) => void;
export type Dialect = 'markdown' | 'mdx';

/** In MDX a comment is an expression, and it has to stand between empty lines. */
const marks: Record<Dialect, (prefix: string, text: string) => string> = {
  markdown: (prefix, text) => `${prefix}<!--:::${text}-->`,
  mdx: (prefix, text) => `${blank(prefix)}\n${prefix}{/*:::${text}*/}\n${blank(prefix)}`,
};
const MARK = /^(?:<!--|\/\*):::(\S*) ?(.*?)(?:-->|\*\/)$/s;

/** Name and title of a mark; the name is '' where a block ends. Null for anything else. */
export function readMark(value: string): { name: string; title: string } | null {
  const [, name, title = ''] = MARK.exec(value.trim()) ?? [];
  return name === undefined ? null : { name, title: title.trim() };
}

const blank = (prefix: string): string => (prefix.includes('>') ? prefix.trimEnd() : '');

/** A line's list or quote marks stay before what stands for it. */
const PREFIX = /^[ \t>]*/;
const FENCE = /^:{3,}[ \t]*(?:([\p{L}\p{N}_-]+)[ \t]*(?:\[([^\]]*)\]|([^{]*))(?:\{[^}]*\})?[ \t]*)?$/u;
const GITBOOK = /^\{%[ \t]*(end)?([a-z-]+)([^%]*)%\}$/;
const SHORTCODE = /^\{\{[<%][ \t]*(\/?)[ \t]*([\w-]+)((?:[^>%]|%(?!\}))*)[>%]\}\}$/;
/** `## Title {#anchor}`: in MDX braces would hold code. */
const HEADING_ID = /^([ \t]{0,3}#{1,6} .*)\{#([\w.:-]+)\}[ \t]*$/;
const CODE = /^[ \t>]*(`{3,}|~{3,})/;

/** @param source the body of a Markdown or MDX file */
export function markBlocks(source: string, dialect: Dialect, lose: Lose): string {
  let code = '';
  return source
    .split('\n')
    .map((line) => {
      const [, fence = ''] = CODE.exec(line) ?? [];
      if (code) {
        if (fence.startsWith(code) && line.trim().replace(/^[> \t]*/, '') === fence) code = '';
        return line;
      }
      if (fence) {
        code = fence;
        return line;
      }
      return markLine(inLine(dialect === 'mdx' ? line.replace(HEADING_ID, '$1\\{#$2\\}') : line, lose), dialect, lose);
    })
    .join('\n');
}

function markLine(line: string, dialect: Dialect, lose: Lose): string {
  const prefix = PREFIX.exec(line)![0];
  const rest = line.slice(prefix.length).trim();
  const mark = fenceOf(rest) ?? gitbookOf(rest, lose) ?? shortcodeOf(rest, lose);
  if (mark === null) return line;
  return typeof mark === 'string' ? prefix + mark : marks[dialect](prefix, `${mark.name} ${plain(mark.title)}`);
}

/** Nothing in a title may end the comment that it is carried in. */
const plain = (title: string): string => title.replaceAll('-->', '→').replaceAll('*/', '').trim();

type Mark = { name: string; title: string };
/** A mark, a line of Markdown in its place, or null where the line is none of these. */
type Read = Mark | string | null;

const end: Mark = { name: '', title: '' };

function fenceOf(line: string): Read {
  const match = FENCE.exec(line);
  return match && { name: match[1] ?? '', title: match[2] ?? match[3]?.trim() ?? '' };
}

/** Blocks of GitBook that only arrange what is in them. */
const arranging = ['stepper', 'step', 'code', 'columns', 'column', 'content-ref', 'updates', 'update'];

function gitbookOf(line: string, lose: Lose): Read {
  const match = GITBOOK.exec(line);
  if (!match) return null;
  const [, isEnd, name = '', rest = ''] = match;
  const values = attributesOf(rest);
  if (name === 'hint') return isEnd ? end : { name: values.style ?? 'info', title: '' };
  if (name === 'tabs' || name === 'tab') return isEnd ? end : { name, title: values.title ?? '' };
  if (isEnd || arranging.includes(name)) return '';
  const address = values.url ?? values.src ?? values.page;
  if (['embed', 'file', 'page-ref'].includes(name) && address) return `[${values.caption ?? address}](<${address}>)`;
  lose('component', `{% ${name} %}`);
  return '';
}

/** Shortcodes of Hugo whose first value says which kind of note it is. */
const kinds = ['alert', 'callout', 'admonition', 'notice', 'hint'];

function shortcodeOf(line: string, lose: Lose): Read {
  const match = SHORTCODE.exec(line);
  if (!match) return null;
  const [, slash, name = '', rest = ''] = match;
  const values = attributesOf(rest);
  const first = /^\s*"([^"]*)"|^\s*([\w-]+)(?=\s|$)/.exec(rest);
  const given = first?.[1] ?? first?.[2] ?? '';
  const kind = containerOf(values.type ?? values.color ?? given) ?? 'note';
  const known = kinds.includes(name) ? kind : containerOf(name);
  if (!known) {
    if (!slash) lose('component', `{{< ${name} >}}`);
    return '';
  }
  if (slash) return end;
  return { name: known, title: values.title ?? values.name ?? values.summary ?? (kinds.includes(name) ? '' : given) };
}

/** `a="b" c='d' e=f` */
export function attributesOf(written: string): Record<string, string> {
  const found = [...written.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)];
  return Object.fromEntries(found.map(([, name, double, single, bare]) => [name!, double ?? single ?? bare ?? '']));
}

const INLINE_SHORTCODE = /\{\{[<%][ \t]*([\w-]+)[ \t]*((?:[^>%]|%(?!\}))*)[>%]\}\}/g;

/** Hugo's shortcodes within a line that stand for an address, a picture or a video. */
function inLine(line: string, lose: Lose): string {
  return line.replace(INLINE_SHORTCODE, (whole, name: string, rest: string) => {
    const values = attributesOf(rest);
    const first = /"([^"]*)"|([^\s"]+)/.exec(rest);
    const given = first?.[1] ?? first?.[2] ?? '';
    if (name === 'ref' || name === 'relref') return given;
    if (name === 'figure' || name === 'img' || name === 'image')
      return `![${values.alt ?? values.caption ?? values.title ?? ''}](<${values.src ?? given}>)`;
    if (name === 'youtube' || name === 'vimeo') {
      const url =
        name === 'youtube'
          ? `https://www.youtube.com/watch?v=${values.id ?? given}`
          : `https://vimeo.com/${values.id ?? given}`;
      lose('embed', url);
      return `[${url}](${url})`;
    }
    return line.trim() === whole ? whole : (lose('component', `{{< ${name} >}}`), '');
  });
}
