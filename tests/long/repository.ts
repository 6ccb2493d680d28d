// Copies of this repository as a shop would have them: with a git history of their own and the packages installed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export type Outcome = { status: number | null; output: string };

export class Repository {
  readonly dir = mkdtempSync(join(tmpdir(), 'faqtory-'));

  constructor() {
    onTestFinished(() => rmSync(this.dir, { recursive: true, force: true }));
  }

  /** What the files of this repository are now, committed or not, as one commit. */
  static ofNow(): Repository {
    const repository = new Repository();
    const files = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    for (const file of files.stdout.split('\0').filter((name) => name && existsSync(name)))
      cpSync(file, join(repository.dir, file));
    repository.git('init', '--quiet', '--initial-branch=main');
    return repository.commit('Begin').withPackages();
  }

  clone(): Repository {
    const repository = new Repository();
    repository.git('clone', '--quiet', this.dir, '.');
    return repository.withPackages();
  }

  /** As “Use this template” makes it: the same files, and no history in common. */
  asTemplate(): Repository {
    const repository = new Repository();
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.git('pull', '--quiet', this.dir, 'main');
    repository.git('checkout', '--quiet', '--orphan', 'own');
    repository.commit('Initial commit').git('branch', '--quiet', '-M', 'main');
    return repository.withPackages();
  }

  /** Links to ours: installing them anew would take minutes and prove nothing here. */
  private withPackages(): this {
    symlinkSync(resolve('node_modules'), join(this.dir, 'node_modules'));
    return this;
  }

  git(...args: string[]): string {
    const { status, output } = this.run('git', ...args);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
    return output;
  }

  commit(message: string): this {
    this.git('add', '--all');
    this.git('commit', '--quiet', '-m', message);
    return this;
  }

  /** A command as somebody types it here, with none of our own surroundings. */
  run(command: string, ...args: string[]): Outcome {
    const { PATH, HOME, CHROME_PATH } = process.env;
    const identity = { GIT_AUTHOR_NAME: 'Shop', GIT_AUTHOR_EMAIL: 'shop@example.com' };
    const committer = { GIT_COMMITTER_NAME: 'Shop', GIT_COMMITTER_EMAIL: 'shop@example.com' };
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.dir,
      encoding: 'utf8',
      env: { PATH, HOME, CHROME_PATH, GIT_CONFIG_GLOBAL: '/dev/null', NO_COLOR: '1', ...identity, ...committer },
    });
    return { status, output: stdout + stderr };
  }

  read(file: string): string {
    return readFileSync(join(this.dir, file), 'utf8');
  }

  has(file: string): boolean {
    return existsSync(join(this.dir, file));
  }

  write(file: string, text: string): this {
    mkdirSync(dirname(join(this.dir, file)), { recursive: true });
    writeFileSync(join(this.dir, file), text);
    return this;
  }

  edit(file: string, change: (text: string) => string): this {
    const text = this.read(file);
    if (change(text) === text) throw new Error(`The change to ${file} changes nothing`);
    return this.write(file, change(text));
  }

  remove(path: string): this {
    rmSync(join(this.dir, path), { recursive: true });
    return this;
  }
}
