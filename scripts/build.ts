// npm run build [-- --content DIR --out DIR]: the content, checked, becomes the site in dist/, or in another folder.
// It is built beside that folder and takes its place when it is whole (terminal/replace-site.ts).
import { build } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { plural } from '../src/i18n/format.ts';
import { checkContent } from '../src/reader/check-content.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { inTurn } from './terminal/in-turn.ts';
import { momentOf } from './terminal/moment.ts';
import { finishReplacing, replaceSite, unfinishedSite } from './terminal/replace-site.ts';
import { adminPolicy } from '../src/cms/admin-page.ts';
import { writeAdmin } from '../src/cms/rim/write-admin.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import type { Content } from '../src/reader/content.ts';
import { hostFiles } from '../src/site/hosting/index.ts';
import type { Framing } from '../src/site/hosting/rules.ts';
import { SEARCH_FOLDER } from '../src/site/hosting/rules.ts';
import { indexBodies } from '../src/site/index-bodies.ts';
import { formatProblems, refuseErrors, UserError } from '../src/reader/problem.ts';
import { redirectsOf } from '../src/reader/redirects.ts';
import { publishedAt } from '../src/reader/shop.ts';

await runCommand(async () => {
  const { values } = readArguments(
    'npm run build -- [--content DIR] [--out DIR]',
    { content: { type: 'string' }, out: { type: 'string', default: 'dist' } },
    { allowPositionals: false },
  );
  const target = resolve(values.out);
  refuseToReplace(target, values.out);
  const wait = () => console.log('Another build is at work in this folder: this one begins when it has ended.');
  await inTurn('.astro/building', wait, () => buildSite(values, target));
});

/** @param values as they were typed  @param target the folder of the site */
async function buildSite(values: { content?: string | undefined; out: string }, target: string): Promise<void> {
  finishReplacing(target);
  process.env.FAQ_CONTENT = contentDir(values.content);
  const content = readContent(process.env.FAQ_CONTENT, { forCustomers: true });
  publishedAt(content.shop); // Astro's configuration asks for it too, and would show a stack.
  const problems = checkContent(content, { withSearch: false, moment: momentOf(content) });
  const { editorLocale } = content.shop;
  refuseErrors(problems, { editorLocale });
  if (problems.length) console.warn(`${formatProblems(problems, { editorLocale })}\n`);

  const started = performance.now();
  const unfinished = unfinishedSite(target);
  rmSync(unfinished, { recursive: true, force: true });
  try {
    await writeSite(content, unfinished, cacheName(target));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // A picture that is none, a full disk: the message tells it. DEBUG=1 shows where in the code.
    if (process.env.DEBUG) throw error;
    throw new UserError(`The site could not be built, ${values.out}/ is as it was: ${(error as Error).message}`);
  }
  replaceSite(target);
  console.log(`${values.out}/: ${sizeOf(target, content)}, in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  console.log(`Next: ${values.out === 'dist' ? 'npm run preview shows it, ' : ''}any static host can serve it.`);
}

/** The pages, the bodies of locales too large for a full index, and what hosts need to know. */
async function writeSite(content: Content, dir: string, name: string): Promise<void> {
  // Each output folder has its own cache: of two builds at once, neither reads the other's content.
  // (Astro keeps the rest of its working files in the output folder, as long as that lies within the project.)
  await build({ outDir: dir, cacheDir: join('node_modules/.astro', name), logLevel: 'warn' });
  const indexes = readdirSync(join(dir, SEARCH_FOLDER));
  const slim = content.locales.filter((locale) =>
    indexes.some((file) => file.startsWith(`${locale}.`) && file.endsWith('.slim.json')),
  );
  if (slim.length) await indexBodies(content, slim, dir);
  const hasCms = content.shop.cms;
  if (hasCms) await writeAdmin(content, dir);
  const hosted = {
    framing: framingOf(content, dir),
    redirects: redirectsOf(content),
    adminPolicy: hasCms ? adminPolicy(content) : undefined,
  };
  for (const [file, text] of Object.entries(hostFiles(publishedAt(content.shop).base, hosted)))
    writeFileSync(join(dir, file), text);
}

/** Of copies of a shop that share their packages, each has a dist/ of its own. */
function cacheName(target: string): string {
  return `${basename(target)}-${createHash('sha256').update(target).digest('hex').slice(0, 8)}`;
}

/** The folders of pages as they lie in the build: a host must know which of them other sites may show in a frame. */
function framingOf({ shop, locales }: Content, dir: string): Framing {
  const pages = locales.flatMap((locale) =>
    readdirSync(join(dir, locale), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'widget')
      .map(({ name }) => `${locale}/${name}/*`),
  );
  return {
    origins: shop.widgetOrigins,
    widgetFolders: locales.map((locale) => `${locale}/widget`),
    otherFolders: ['', '404.html', ...locales.map((locale) => `${locale}/`), ...pages],
  };
}

function sizeOf(target: string, { articles, locales }: Content): string {
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const megabytes = files.reduce((sum, file) => sum + statSync(join(target, file)).size, 0) / 1e6;
  const published = articles.filter(({ draft }) => !draft);
  const counted = plural('en', published.length, { one: '{n} article', other: '{n} articles' });
  return `${counted} in ${locales.join(', ')} became ${pages} pages, ${megabytes.toFixed(1)} MB`;
}

/** A slip in `--out` must not cost somebody a folder: only an empty one or an earlier build is replaced. */
function refuseToReplace(target: string, name: string): void {
  if (!existsSync(target)) return;
  const isFolder = statSync(target).isDirectory();
  const isBuild = isFolder && ['sitemap.xml', '_astro'].every((part) => existsSync(join(target, part)));
  if (isBuild || (isFolder && readdirSync(target).length === 0)) return;
  throw new UserError(
    `--out ${name} holds something else than an earlier build, and a build replaces the folder: name another one, or remove this one yourself`,
    2,
  );
}
