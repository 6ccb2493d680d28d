// npm run preview: serves dist/ as a static host would, and says where.
import { preview } from 'astro';
import { existsSync } from 'node:fs';
import { readArguments, runCommand } from './lib/command.ts';
import { UserError } from './lib/problem.ts';

await runCommand(async () => {
  const { values } = readArguments('npm run preview -- [--port N] [--host]', {
    port: { type: 'string' },
    host: { type: 'boolean' },
  });
  if (!existsSync('dist/index.html'))
    throw new UserError('dist/:1: Unexpected absence of a built site, expected one: run npm run build first');
  await preview({ server: { host: values.host ?? false, ...(values.port && { port: Number(values.port) }) } });
});
