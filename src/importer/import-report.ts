// What an import did and what it could not carry over: a few lines for the terminal, every case for the report.
import type { Locale } from '../text/languages.ts';
import { importWords, type ImportWords } from './import-words.ts';
import type { ImportPlan } from './plan-import.ts';
import { lossKinds, type Loss, type LossKind, type Source } from './source.ts';

const SHOWN = 3; // cases of a kind on the terminal

type Kind = { kind: LossKind; losses: Loss[] };

/** In the order of the list; what one article loses several times is said once. */
function byKind(losses: Loss[]): Kind[] {
  const once = new Map(losses.map((loss) => [`${loss.kind}\n${oneLine(loss)}`, loss]));
  const groups = Map.groupBy(once.values(), ({ kind }) => kind);
  return lossKinds.flatMap((kind) => (groups.has(kind) ? [{ kind, losses: groups.get(kind)! }] : []));
}

/** With how many articles each kind is about. */
function heading({ kind, losses }: Kind, say: ImportWords): string {
  return `${say.losses[kind]} (${say.articles(new Set(losses.map(({ path }) => path)).size)})`;
}

const oneLine = ({ path, what }: Loss): string => (what ? `${path}: ${what}` : path);

export function summaryLines(source: Source, plan: ImportPlan, editorLocale: Locale): string[] {
  const say = importWords[editorLocale];
  const { name, articles } = source;
  const own = articles.filter(({ isIntroduction }) => !isIntroduction);
  const locales = [...new Set(articles.map(({ locale }) => locale))].sort();
  const { created, updated, unchanged, files, redirects, losses } = plan;
  const indexes = created.filter(({ path }) => path.endsWith('/index.md')).length;
  return [
    `${name || say.folder}: ${say.came(say.articles(own.length), locales.join(', '))}.`,
    `${[
      say.done(created.length - indexes, indexes, updated.length, unchanged),
      say.files(files.length),
      say.redirects(redirects.split('\n').length - 1),
    ].join('; ')}.`,
    ...byKind(losses).flatMap((kind) => [
      `${heading(kind, say)}:`,
      ...kind.losses.slice(0, SHOWN).map((loss) => `  ${oneLine(loss)}`),
      ...(kind.losses.length > SHOWN ? [`  ${say.more(kind.losses.length - SHOWN)}`] : []),
    ]),
  ];
}

/** Markdown; what others wrote stands in it as code. */
export function reportText(source: Source, plan: ImportPlan, editorLocale: Locale): string {
  const say = importWords[editorLocale];
  const [what = '', counts = ''] = summaryLines(source, plan, editorLocale);
  const sections = byKind(plan.losses).map((kind) => {
    const cases = kind.losses.map((loss) => `- \`${oneLine(loss).replaceAll('`', '’').replace(/\s+/g, ' ')}\``);
    return `## ${heading(kind, say)}\n\n${cases.join('\n')}\n`;
  });
  return `# ${say.report}\n\n${what} ${counts}\n\n${sections.join('\n') || `${say.everything}\n`}`;
}
