// The rim of every command: arguments in, output and exit code out.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UserError } from './problem.ts';

/** Parses the command line; wrong usage is a UserError with exit code 2 that shows the usage. */
export function readArguments<Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  try {
    return parseArgs({ options: { help: { type: 'boolean', short: 'h' }, ...options }, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${(error as Error).message}\nUsage: ${usage}`, 2);
  }
}

/** Runs a command's body. A UserError is printed as it is; anything else is our own fault and keeps its stack. */
export async function runCommand(body: () => Promise<void> | void): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
