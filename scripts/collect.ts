// npm run collect: takes the events of site and widget and the contact form's messages. docs/collector.md has the settings.
import { createCollector } from '../src/collector/index.ts';
import { openDatabase } from '../src/collector/rim/open-database.ts';
import { connectionOf, serve } from '../src/collector/rim/serve.ts';
import { openStore } from '../src/collector/store.ts';
import { contentDir } from '../src/reader/read-content.ts';
import { UserError } from '../src/reader/problem.ts';
import { publishedAt, readShop } from '../src/reader/shop.ts';
import { readArguments, readPort, runCommand } from './terminal/command.ts';
import { needHelpdesk } from './terminal/need-helpdesk.ts';

const usage =
  'npm run collect -- [--port N] [--data FILE] [--days N] [--requests N] [--behind-proxy] | --erase ID [--data FILE]';

await runCommand(async () => {
  const { values } = readArguments(
    usage,
    {
      port: { type: 'string' },
      data: { type: 'string', default: 'collector.db' },
      days: { type: 'string', default: '180' },
      requests: { type: 'string', default: '600' },
      'behind-proxy': { type: 'boolean', default: false },
      erase: { type: 'string' },
    },
    { allowPositionals: false },
  );
  const { port = 8787 } = readPort(usage, values.port);
  const limits = { requests: readCount('--requests', values.requests) };
  const retention = readCount('--days', values.days);
  const origins = allowedOrigins();
  const store = await openStore(openDatabase(values.data, process.env.DATABASE_URL, console.error)).catch((error) => {
    throw new UserError(`The database does not answer: ${(error as Error).message}`);
  });
  if (values.erase !== undefined) {
    const count = await store.erase(values.erase);
    await store.close();
    return console.log(count ? `What has the id ${values.erase} is deleted.` : `Nothing has the id ${values.erase}.`);
  }
  const { name, helpdesk } = process.env.FAQ_HELPDESK ? needHelpdesk() : {};
  const collector = createCollector({
    store,
    origins,
    helpdesk,
    retention,
    limits,
    connectionOf: (context) => connectionOf(context, values['behind-proxy']),
    log: console.error,
  });
  const served = await serve(collector, port);
  const [kept, messages] = [
    process.env.DATABASE_URL ? 'PostgreSQL' : values.data,
    name ? `Messages go to ${name}.` : 'Messages are not taken: set FAQ_HELPDESK.',
  ];
  console.log(`Events from ${origins.join(', ')} are kept in ${kept} for ${retention} days. ${messages}`);
  console.log(`Listening on http://localhost:${served.port}/`);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (!isStopping) void served.stop();
      isStopping = true;
    });
});

/** FAQ_ORIGINS, commas between, else where the help centre is published. */
function allowedOrigins(): string[] {
  const named = process.env.FAQ_ORIGINS?.split(',').map((origin) => origin.trim());
  return (named ?? [publishedAt(readShop(contentDir()).shop).site]).map((address) => {
    const url = URL.parse(address);
    if (!url) throw new UserError(`FAQ_ORIGINS: “${address}” is no address such as https://help.shop.example`, 2);
    return url.origin;
  });
}

function readCount(name: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UserError(`${name} ${text}: give a whole number above 0\nUsage: ${usage}`, 2);
}
