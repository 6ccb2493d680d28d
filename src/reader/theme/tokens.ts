// A stylesheet that holds tokens only → its tokens, or what else stands there.
import postcss, { type ChildNode, type Declaration } from 'postcss';
import { didYouMean } from '../did-you-mean.ts';

export type Token = { value: string; line: number };
/** `--accent` → its value. */
export type Tokens = Map<string, Token>;
/** A problem's place within the file and what is wrong there. */
export type Finding = { line: number; message: string };

/** What opens a block, a file or a tag: a colour, a size or a font needs none of it. */
const tooMuch = /[<{}@\\]|\b(?:url|image|image-set|src)\(/i;

/** @param known the names that a theme may set; without it every name may stand there */
export function readTokens(source: string, known?: ReadonlySet<string>): { tokens: Tokens; findings: Finding[] } {
  const tokens: Tokens = new Map();
  const findings: Finding[] = [];
  for (const node of parse(source, findings)) {
    const line = node.source?.start?.line ?? 1;
    if (node.type === 'comment') continue;
    if (node.type !== 'decl') {
      findings.push({
        line,
        message: `${headOf(node)} does not belong here: this file holds tokens only, as in :root { --accent: #0a5; }`,
      });
      continue;
    }
    const message = whatIsWrong(node, known);
    if (message) findings.push({ line, message });
    else tokens.set(node.prop, { value: node.value.trim(), line });
  }
  return { tokens, findings };
}

/** The declarations of `:root`, and whatever stands beside them. */
function parse(source: string, findings: Finding[]): ChildNode[] {
  try {
    return postcss
      .parse(source)
      .nodes.flatMap((node) => (node.type === 'rule' && node.selector === ':root' ? node.nodes : node));
  } catch (error) {
    if (!(error instanceof postcss.CssSyntaxError)) throw error;
    findings.push({
      line: error.line ?? 1,
      message: `this is not CSS (${error.reason.toLowerCase()}): write it as in :root { --accent: #0a5; }`,
    });
    return [];
  }
}

function whatIsWrong({ prop, value, important }: Declaration, known?: ReadonlySet<string>): string | null {
  if (known && !known.has(prop))
    return `${prop} is no token of ours: src/styles/tokens.css lists them.${didYouMean(prop, [...known])}`;
  if (important) return `${prop} needs no !important: a theme wins as it is`;
  if (!value.trim()) return `${prop} is empty: give it a value or delete the line`;
  return tooMuch.test(value) ? `${prop} may hold a colour, a size or a font, no file and no code` : null;
}

function headOf(node: ChildNode): string {
  if (node.type === 'rule') return node.selector;
  return node.type === 'atrule' ? `@${node.name}` : node.type;
}
