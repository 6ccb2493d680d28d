// What an import did and what it could not carry over: a few lines for the terminal, every case for the report.
import type { ImportPlan } from './plan-import.ts';
import { lossKinds, type Loss, type LossKind, type Source } from './source.ts';

const SHOWN = 3; // cases of a kind on the terminal

type Kind = { kind: LossKind; losses: Loss[] };

/** In the order of the list; what one article loses several times is said once. */
function byKind(losses: Loss[]): Kind[] {
  const once = new Map(losses.map((loss) => [`${loss.kind}\n${oneLine(loss)}`, loss]));
  const groups = Map.groupBy(once.values(), ({ kind }) => kind);
  return (Object.keys(lossKinds) as LossKind[]).flatMap((kind) =>
    groups.has(kind) ? [{ kind, losses: groups.get(kind)! }] : [],
  );
}

/** How many articles each kind is about, and what it says of them. */
function heading({ kind, losses }: Kind): string {
  return `${new Set(losses.map(({ path }) => path)).size} ${lossKinds[kind]}`;
}

const oneLine = ({ path, what }: Loss): string => (what ? `${path}: ${what}` : path);

export function summaryLines({ name, articles }: Source, plan: ImportPlan): string[] {
  const own = articles.filter(({ isIntroduction }) => !isIntroduction);
  const locales = [...new Set(articles.map(({ locale }) => locale))].sort();
  const { created, updated, unchanged, files, redirects, losses } = plan;
  const indexes = created.filter(({ path }) => path.endsWith('/index.md')).length;
  return [
    `${name}: ${own.length} articles in ${locales.join(', ')}.`,
    `${created.length - indexes} new in ${indexes} new categories, ${updated.length} changed, ${unchanged} as they were; ${files.length} pictures and other files; ${redirects.split('\n').length - 1} old addresses lead here.`,
    ...byKind(losses).flatMap((kind) => [
      `${heading(kind)}:`,
      ...kind.losses.slice(0, SHOWN).map((loss) => `  ${oneLine(loss)}`),
      ...(kind.losses.length > SHOWN ? [`  … and ${kind.losses.length - SHOWN} more`] : []),
    ]),
  ];
}

/** Markdown; what others wrote stands in it as code. */
export function reportText(source: Source, plan: ImportPlan): string {
  const [what = '', counts = ''] = summaryLines(source, plan);
  const sections = byKind(plan.losses).map((kind) => {
    const cases = kind.losses.map((loss) => `- \`${oneLine(loss).replaceAll('`', '’').replace(/\s+/g, ' ')}\``);
    return `## ${heading(kind)}\n\n${cases.join('\n')}\n`;
  });
  return `# Import\n\n${what} ${counts}\n\n${sections.join('\n') || 'Everything was carried over.\n'}`;
}
