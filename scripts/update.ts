// npm run update [-- --from URL --to VERSION]: merges a newer version of faqtory and leaves content/ and public/ alone.
// Git only. It stops where anything could be lost, pushes nothing, and what it did is one merge that git can take back.
import { readFileSync } from 'node:fs';
import { UserError } from '../src/reader/problem.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { git, gitLines, refuseUnsavedWork, tryGit } from './terminal/git.ts';

const usage = 'npm run update -- [--from URL] [--to VERSION]';
/** What belongs to the shop. Everything else is ours. */
const shopFolders = ['content', 'public'];

await runCommand(() => {
  const { values } = readArguments(
    usage,
    { from: { type: 'string' }, to: { type: 'string', default: 'HEAD' } },
    { allowPositionals: false },
  );
  refuseUnsavedWork('an update needs one to merge into');
  const remote = values.from ?? knownRemote();
  fetchNewer(remote, values.to);
  if (values.from) keepRemote(values.from);
  const [before, newer, old] = [git('rev-parse', 'HEAD'), git('rev-parse', 'FETCH_HEAD'), version()];
  if (tryGit('merge-base', '--is-ancestor', newer, 'HEAD').ok)
    return console.log(`faqtory ${old} is up to date: there is nothing newer at ${remote}.`);
  joinHistories(newer, remote);
  merge(newer, before);
  console.log(
    [
      `faqtory ${old} → ${version()}: ${gitLines('diff', '--name-only', before, 'HEAD').length} files updated; ${shopFolders.join('/ and ')}/ are as they were.`,
      'Next: npm ci, then npm run check and npm run build. CHANGELOG.md says what is new and what to change.',
      `To take it back: git reset --hard ${before.slice(0, 12)}`,
    ].join('\n'),
  );
});

function version(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}

/** The address that `--from` once gave, which is kept as the remote `upstream`. */
function knownRemote(): string {
  const { ok, output } = tryGit('remote', 'get-url', 'upstream');
  if (ok) return output.trim();
  throw new UserError(
    `Where does faqtory come from? Give its address once: npm run update -- --from https://…/faqtory.git\nUsage: ${usage}`,
    2,
  );
}

function fetchNewer(remote: string, to: string): void {
  const { ok, output } = tryGit('fetch', '--quiet', '--no-tags', remote, to);
  if (!ok)
    throw new UserError(
      `There is no ${to === 'HEAD' ? 'faqtory' : `version ${to}`} to be had from ${remote}: give its address with --from https://…/faqtory.git. Nothing was changed. Git says:\n${output}`,
    );
}

/** Only an address that has answered. */
function keepRemote(address: string): void {
  git('remote', ...(gitLines('remote').includes('upstream') ? ['set-url'] : ['add']), 'upstream', address);
}

/**
 * A shop made by “Use this template” begins with one commit of its own. It holds the very files of one of our commits:
 * that commit becomes its ancestor, so that git can tell the shop's changes from ours.
 */
function joinHistories(newer: string, remote: string): void {
  if (tryGit('merge-base', 'HEAD', newer).ok) return;
  const firstTrees = gitLines('log', '--max-parents=0', '--format=%T', 'HEAD');
  const ours = gitLines('log', '--format=%H %T', newer).find((line) => firstTrees.includes(line.split(' ')[1]!));
  if (!ours)
    throw new UserError(
      `This repository and ${remote} have no commit in common, so there is nothing to tell your changes from ours by. Clone faqtory anew and copy your content/ and public/ into it.`,
    );
  const [commit = ''] = ours.split(' ');
  git(
    'merge',
    '--quiet',
    '--strategy=ours',
    '--allow-unrelated-histories',
    '-m',
    'Join the history of faqtory',
    commit,
  );
}

/** Merges, puts the shop's folders back as they were, and commits unless files of ours were changed on both sides. */
function merge(newer: string, before: string): void {
  const { ok, output } = tryGit('merge', '--no-commit', '--no-ff', '--quiet', '-X', 'no-renames', newer);
  if (!ok && !tryGit('rev-parse', '--verify', '--quiet', 'MERGE_HEAD').ok)
    throw new UserError(`Git could not merge, and everything is as it was:\n${output}`);
  const present = gitLines('ls-tree', '--name-only', 'HEAD', ...shopFolders);
  git('rm', '-r', '--quiet', '--force', '--ignore-unmatch', '--', ...shopFolders);
  if (present.length) git('checkout', '--quiet', 'HEAD', '--', ...present);
  const conflicts = gitLines('diff', '--name-only', '--diff-filter=U');
  if (conflicts.length)
    throw new UserError(
      [
        'These files of ours were changed in your repository and in the newer version:',
        ...conflicts.map((file) => `  ${file}`),
        'For each: git checkout --theirs FILE takes the newer one, or settle the marked places by hand; then git add FILE.',
        'When all are settled: git commit --no-edit, npm ci, npm run check. To leave it: git merge --abort.',
      ].join('\n'),
    );
  git('commit', '--quiet', '-m', `Update faqtory to ${version()}`);
  if (git('diff', '--name-only', before, 'HEAD', '--', ...shopFolders)) throw new Error('The shop’s folders changed.');
}
