// A PostgreSQL of a test's or benchmark's own, in a folder that goes with it. As root it runs as Debian's user postgres,
// since it refuses to run as root.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installOnDebian } from '../terminal/debian.ts';

export type Postgres = {
  url: string;
  /** Ends all connections at once, as a crash does. */
  crash: () => Promise<void>;
  start: () => Promise<void>;
  remove: () => Promise<void>;
};

export async function createPostgres(): Promise<Postgres> {
  const bin = findPostgres() ?? (installOnDebian('postgresql'), findPostgres());
  if (!bin) throw new Error('No PostgreSQL found: install postgresql, one of our own is started from it.');
  const dir = mkdtempSync(join(tmpdir(), 'postgres-'));
  const isRoot = process.getuid?.() === 0;
  const run = async (program: string, ...args: string[]): Promise<void> => {
    const command = [join(bin, program), ...args];
    const [name, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    await promisify(execFile)(name!, rest, { cwd: dir });
  };
  chmodSync(dir, 0o700);
  if (isRoot) chownSync(dir, Number(execFileSync('id', ['-u', 'postgres'])), 0);
  const port = await freePort();
  const data = join(dir, 'data');
  await run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8');
  const start = () =>
    run('pg_ctl', '-D', data, '-w', '-l', join(dir, 'log'), '-o', `-p ${port} -k ${dir} -h 127.0.0.1`, 'start');
  const stop = (mode: string) => run('pg_ctl', '-D', data, '-w', '-m', mode, 'stop');
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    crash: () => stop('immediate'),
    remove: async () => {
      // It may have been stopped before.
      await stop('immediate').catch(() => {});
      rmSync(dir, { recursive: true });
    },
  };
}

/** The folder of its programs. */
function findPostgres(): string | undefined {
  const [newest] = globSync('/usr/lib/postgresql/*/bin').sort().reverse();
  if (newest) return newest;
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
