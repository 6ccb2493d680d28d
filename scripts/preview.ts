// npm run preview: serves dist/ as a static host would, under the base that it was built for, and says where.
import { serveBuild } from './terminal/built-site.ts';
import { readArguments, readPort, runCommand } from './terminal/command.ts';

const usage = 'npm run preview -- [--port N] [--host]';

await runCommand(async () => {
  const { values } = readArguments(
    usage,
    { port: { type: 'string' }, host: { type: 'boolean', default: false } },
    { allowPositionals: false },
  );
  await serveBuild('dist', { host: values.host, ...readPort(usage, values.port) });
});
