// npm run bench [-- NAME …]: figures beside their limits. Printed, never asserted: a busy machine is no bug.
import { readArguments, runCommand } from '../terminal/command.ts';
import { UserError } from '../../src/reader/problem.ts';
import { benchmarks } from './benchmarks.ts';
import type { Options } from './options.ts';
import { formatTable } from './table.ts';

const names = Object.keys(benchmarks);
const usage = `npm run bench [-- NAME… [--quick | --all] [--data DIR]]
${names.map((name) => `  ${name.padEnd(10)} ${benchmarks[name]!.about}`).join('\n')}
Without NAME the quick form of each runs. --data names a folder of public sets, see scripts/bench/README.md.`;

await runCommand(async () => {
  const { values, positionals } = readArguments(usage, {
    quick: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    data: { type: 'string' },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(benchmarks, name));
  if (unknown.length)
    throw new UserError(`There is no benchmark ${unknown.join(', ')}: choose from ${names.join(', ')}.`, 2);
  if (values.quick && values.all) throw new UserError('--quick and --all exclude each other: give one of them.', 2);
  const isQuick = values.quick || (!positionals.length && !values.all);
  const size = values.all ? 'all' : isQuick ? 'quick' : 'usual';
  await runAll(positionals.length ? positionals : names, { size, data: values.data });
  if (isQuick) console.log('\nThese were the quick forms. Figures worth quoting: npm run bench -- NAME');
});

async function runAll(chosen: string[], options: Options): Promise<void> {
  for (const name of chosen) {
    console.log(`\n${name}: ${benchmarks[name]!.about}`);
    for (const [title, rows] of Object.entries(await benchmarks[name]!.run(options)))
      if (rows.length) console.log(`\n${formatTable(title, rows)}`);
  }
}
