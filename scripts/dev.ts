// npm run dev [-- --content DIR]: the site as you write, drafts shown, search working; reloads on every change.
import { dev } from 'astro';
import { readArguments, readPort, runCommand } from './terminal/command.ts';
import { contentDir } from '../src/reader/read-content.ts';
import { publishedAt, readShop } from '../src/reader/shop.ts';

const usage = 'npm run dev -- [--content DIR] [--port N] [--host]';

await runCommand(async () => {
  const { values } = readArguments(
    usage,
    { content: { type: 'string' }, port: { type: 'string' }, host: { type: 'boolean', default: false } },
    { allowPositionals: false },
  );
  const server = { host: values.host, ...readPort(usage, values.port) };
  process.env.FAQ_CONTENT = contentDir(values.content);
  publishedAt(readShop(process.env.FAQ_CONTENT).shop); // Astro's configuration asks for it too, and would show a stack.
  await dev({ server });
});
