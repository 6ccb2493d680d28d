// Runs a command in the process of the tests. What it prints and its exit code are as on a command line, without the two
// seconds that a new process takes to load the code each time; how a process itself begins and ends is tested in few places.
import { resolve } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';

export type Outcome = { status: number; stdout: string; stderr: string };
export type Surroundings = {
  cwd?: string;
  /** undefined takes a variable away */ env?: Record<string, string | undefined>;
};

class Exit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit ${status}`);
    this.status = status;
  }
}

let runs = 0;

/**
 * @param command a file of scripts/, without .ts. One command at a time: folder, arguments and output are the process's.
 * @throws what the command throws beside its exit code: a fault of ours
 */
export async function runHere(command: string, options: string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { cwd = '.', env = {} } = surroundings;
  const script = resolve('scripts', `${command}.ts`);
  const before = { argv: process.argv, dir: process.cwd(), env: { ...process.env }, exitCode: process.exitCode };
  const printed = { stdout: '', stderr: '' };
  const silenced = silence(printed);
  Object.assign(process, { argv: [process.execPath, script, ...options], exitCode: 0 });
  for (const [name, value] of Object.entries(env)) setVariable(name, value);
  process.chdir(cwd);
  try {
    // The question makes the command's own file run anew; what it imports stays loaded.
    await import(/* @vite-ignore */ `${script}?run=${++runs}`);
    return { status: Number(process.exitCode), ...printed };
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return { status: error.status, ...printed };
  } finally {
    for (const spy of silenced) spy.mockRestore();
    process.chdir(before.dir);
    process.env = before.env;
    Object.assign(process, { argv: before.argv, exitCode: before.exitCode });
  }
}

function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** What would reach the terminal is kept instead. */
function silence(printed: { stdout: string; stderr: string }) {
  const keep = (name: keyof typeof printed) => (text: unknown) => {
    printed[name] += String(text);
    return true;
  };
  const line =
    (name: keyof typeof printed) =>
    (...values: unknown[]) =>
      void keep(name)(`${format(...values)}\n`);
  return [
    vi.spyOn(console, 'log').mockImplementation(line('stdout')),
    vi.spyOn(console, 'warn').mockImplementation(line('stderr')),
    vi.spyOn(console, 'error').mockImplementation(line('stderr')),
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('stderr')),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Exit(Number(code ?? 0));
    }),
  ];
}
