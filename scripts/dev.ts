// npm run dev [-- --content DIR]: the site as you write, drafts shown, search working; reloads on every change.
import { dev } from 'astro';
import { readArguments, runCommand } from './lib/command.ts';
import { contentDir } from './lib/content.ts';
import { publishedAt, readShop } from './lib/shop.ts';

await runCommand(async () => {
  const { values } = readArguments('npm run dev -- [--content DIR] [--port N] [--host]', {
    content: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'boolean' },
  });
  process.env.FAQ_CONTENT = contentDir(values.content);
  publishedAt(readShop(process.env.FAQ_CONTENT, []).shop); // Astro's configuration asks for it too, and would show a stack.
  await dev({ server: { host: values.host ?? false, ...(values.port && { port: Number(values.port) }) } });
});
