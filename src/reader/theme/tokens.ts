// A stylesheet that holds tokens only → its tokens, or what else stands there.
import postcss, { type ChildNode, type Declaration } from 'postcss';
import type { Locale } from '../../text/languages.ts';
import { didYouMean } from '../did-you-mean.ts';
import { themeWords, type ThemeWords } from './theme-words.ts';

export type Token = { value: string; line: number };
/** `--accent` → its value. */
export type Tokens = Map<string, Token>;
/** A problem's place within the file and what is wrong there. */
export type Finding = { line: number; message: string };

/** What opens a block, a file or a tag: a colour, a size or a font needs none of it. */
const tooMuch = /[<{}@\\]|\b(?:url|image|image-set|src)\(/i;

/** @param known the names that a theme may set; without it every name may stand there */
export function readTokens(
  source: string,
  known?: ReadonlySet<string>,
  editorLocale: Locale = 'en',
): { tokens: Tokens; findings: Finding[] } {
  const say = themeWords[editorLocale];
  const tokens: Tokens = new Map();
  const findings: Finding[] = [];
  for (const node of parse(source, findings, say)) {
    const line = node.source?.start?.line ?? 1;
    if (node.type === 'comment') continue;
    if (node.type !== 'decl') {
      findings.push({ line, message: say.noToken(headOf(node)) });
      continue;
    }
    const message = whatIsWrong(node, known, editorLocale);
    if (message) findings.push({ line, message });
    else tokens.set(node.prop, { value: node.value.trim(), line });
  }
  return { tokens, findings };
}

/** The declarations of `:root`, and whatever stands beside them. */
function parse(source: string, findings: Finding[], say: ThemeWords): ChildNode[] {
  try {
    return postcss
      .parse(source)
      .nodes.flatMap((node) => (node.type === 'rule' && node.selector === ':root' ? node.nodes : node));
  } catch (error) {
    if (!(error instanceof postcss.CssSyntaxError)) throw error;
    findings.push({
      line: error.line ?? 1,
      message: say.noCss(error.reason.toLowerCase()),
    });
    return [];
  }
}

function whatIsWrong(
  { prop, value, important }: Declaration,
  known: ReadonlySet<string> | undefined,
  editorLocale: Locale,
): string | null {
  const say = themeWords[editorLocale];
  if (known && !known.has(prop)) return say.unknown(prop) + didYouMean(prop, [...known], editorLocale);
  if (important) return say.important(prop);
  if (!value.trim()) return say.empty(prop);
  return tooMuch.test(value) ? say.tooMuch(prop) : null;
}

function headOf(node: ChildNode): string {
  if (node.type === 'rule') return node.selector;
  return node.type === 'atrule' ? `@${node.name}` : node.type;
}
