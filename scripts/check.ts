// npm run check [-- --content DIR]: everything an editor can get wrong, all at once. Exit 0 fine, 1 problems.
// With --intents: which articles answer what shops are asked, why, and what none answers.
import { checkContent } from '../src/reader/check-content.ts';
import { explainRule } from './terminal/explain-rule.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { intentLines } from './terminal/intent-lines.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { formatProblems, refuseErrors, UserError, type Problem } from '../src/reader/problem.ts';
import { toAnnotations, toSarif } from '../src/reader/problem-formats.ts';

const usage = 'npm run check -- [--content DIR] [--intents] [--format json|sarif|github] [--explain RULE]';
const formats: Record<string, (problems: readonly Problem[]) => string> = {
  json: (problems) => JSON.stringify(problems, null, 2),
  sarif: toSarif,
  github: toAnnotations,
};

await runCommand(() => {
  const { values } = readArguments(
    usage,
    {
      content: { type: 'string' },
      intents: { type: 'boolean', default: false },
      explain: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
    { allowPositionals: false },
  );
  if (values.explain !== undefined) return console.log(explainRule(values.explain));
  const format = formats[values.format];
  if (!format && values.format !== 'text')
    throw new UserError(
      `--format ${values.format}: give one of text, ${Object.keys(formats).join(', ')}\nUsage: ${usage}`,
      2,
    );
  const content = readContent(contentDir(values.content), { forCustomers: true });
  const problems = checkContent(content);
  if (format) {
    console.log(format(problems));
    process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    return;
  }
  refuseErrors(problems);
  if (problems.length) console.warn(`${formatProblems(problems)}\n`);
  if (values.intents) for (const locale of content.locales) console.log(intentLines(content, locale).join('\n'));
  const drafts = content.articles.filter(({ draft }) => draft).length;
  console.log(
    `${content.articles.length} articles in ${content.locales.join(', ')} are sound${drafts ? `, ${drafts} of them drafts` : ''}.`,
  );
});
