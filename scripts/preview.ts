// npm run preview: serves dist/ as a static host would, and says where.
import { preview } from 'astro';
import { existsSync } from 'node:fs';
import { readArguments, readPort, runCommand } from './lib/command.ts';
import { UserError } from './lib/problem.ts';

const usage = 'npm run preview -- [--port N] [--host]';

await runCommand(async () => {
  const { values } = readArguments(
    usage,
    { port: { type: 'string' }, host: { type: 'boolean', default: false } },
    { allowPositionals: false },
  );
  const server = { host: values.host, ...readPort(usage, values.port) };
  if (!existsSync('dist/index.html'))
    throw new UserError('dist/:1: Unexpected absence of a built site, expected one: run npm run build first');
  await preview({ server });
});
