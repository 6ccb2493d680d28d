// npm run check [-- --content DIR]: everything an editor can get wrong, all at once. Exit 0 fine, 1 problems.
// With --intents: which articles answer what shops are asked, why, and what none answers.
import { checkContent } from '../src/reader/check-content.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { intentLines } from './terminal/intent-lines.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { formatProblems, refuseErrors } from '../src/reader/problem.ts';

await runCommand(() => {
  const { values } = readArguments(
    'npm run check -- [--content DIR] [--intents]',
    { content: { type: 'string' }, intents: { type: 'boolean', default: false } },
    { allowPositionals: false },
  );
  const content = readContent(contentDir(values.content), { forCustomers: true });
  const problems = checkContent(content, 'check');
  refuseErrors(problems);
  if (problems.length) console.warn(`${formatProblems(problems)}\n`);
  if (values.intents) for (const locale of content.locales) console.log(intentLines(content, locale).join('\n'));
  const drafts = content.articles.filter(({ draft }) => draft).length;
  console.log(
    `${content.articles.length} articles in ${content.locales.join(', ')} are sound${drafts ? `, ${drafts} of them drafts` : ''}.`,
  );
});
