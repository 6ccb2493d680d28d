// npm run -s mcp: an MCP server over dist/, for an assistant or an agent desk on this machine. It speaks on standard
// input and output and changes nothing; only --events asks something of the network: it tells the shop's collector.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articlesSchema } from '../src/machines/articles-json.ts';
import { createAgentEvents } from '../src/machines/agent-events.ts';
import { createMcpServer, type MachineLocale, type MachineLocales } from '../src/machines/mcp-server.ts';
import { UserError } from '../src/reader/problem.ts';
import { importIndex } from '../src/search/index.ts';
import { languageOf } from '../src/text/languages.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { senderTo } from './terminal/send-events.ts';

const usage = 'npm run -s mcp -- [--site DIR] [--events URL]';

await runCommand(async () => {
  const { values } = readArguments(
    usage,
    { site: { type: 'string', default: 'dist' }, events: { type: 'string' } },
    { allowPositionals: false },
  );
  const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string;
  };
  const events = values.events === undefined ? undefined : createAgentEvents(senderTo(values.events));
  await createMcpServer(readSite(values.site), version, events).connect(new StdioServerTransport());
});

/** @throws UserError where no site was built */
function readSite(site: string): MachineLocales {
  const names = existsSync(site)
    ? readdirSync(site).filter((name) => existsSync(join(site, name, 'articles.json')))
    : [];
  if (!names.length) throw new UserError(`${site}/:1: there is no built site here: run npm run build first`);
  // llms.txt lists the languages as the shop does, the default one first.
  const listed = readFileSync(join(site, 'llms.txt'), 'utf8');
  const inOrder = names.sort((a, b) => listed.indexOf(`/${a}/llms.txt`) - listed.indexOf(`/${b}/llms.txt`));
  return new Map(inOrder.map((locale) => [locale, readLocale(site, locale)]));
}

function readLocale(site: string, locale: string): MachineLocale {
  const articles = articlesSchema.parse(JSON.parse(readFileSync(join(site, locale, 'articles.json'), 'utf8')));
  const name = readdirSync(join(site, 'search')).find(
    (file) => file.startsWith(`${locale}.`) && file.endsWith('.json'),
  );
  if (!name) throw new UserError(`${site}/search:1: there is no index of ${locale}: run npm run build again`);
  return { articles, index: importIndex(readFileSync(join(site, 'search', name), 'utf8'), languageOf(locale)) };
}
