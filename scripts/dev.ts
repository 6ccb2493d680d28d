// npm run dev [-- --content DIR]: the site as you write, drafts shown, search working; reloads on every change.
import { dev, type AstroIntegration } from 'astro';
import { serveAdmin } from '../src/cms/rim/serve-admin.ts';
import { readArguments, readPort, runCommand } from './terminal/command.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { reportOf } from './terminal/report-of.ts';
import { publishedAt, readShop } from '../src/reader/shop.ts';

const usage = 'npm run dev -- [--content DIR] [--port N] [--host]';

/** What only editors see. The report is made anew at each visit, of what is on the disk then. */
const editorsPages: AstroIntegration = {
  name: 'editors',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const { shop } = readShop(process.env.FAQ_CONTENT!);
      if (shop.cms) server.middlewares.use(serveAdmin(publishedAt(shop).base));
      server.middlewares.use('/_report', (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(reportOf(readContent(process.env.FAQ_CONTENT!, { forCustomers: true })));
      });
    },
  },
};

await runCommand(async () => {
  const { values } = readArguments(
    usage,
    { content: { type: 'string' }, port: { type: 'string' }, host: { type: 'boolean', default: false } },
    { allowPositionals: false },
  );
  const server = { host: values.host, ...readPort(usage, values.port) };
  process.env.FAQ_CONTENT = contentDir(values.content);
  publishedAt(readShop(process.env.FAQ_CONTENT).shop); // Astro's configuration asks for it too, and would show a stack.
  await dev({ server, integrations: [editorsPages] });
});
