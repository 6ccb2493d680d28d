// The rim of every command: arguments in, output and exit code out.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UserError } from '../../src/reader/problem.ts';

/**
 * Parses the command line; wrong usage is a UserError with exit code 2 that shows the usage. `--help` ends the command.
 * @param allowPositionals false for a command that takes options only: `check content` must not check another folder
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  { allowPositionals = true } = {},
) {
  const all = { help: { type: 'boolean', short: 'h' }, ...options } as const;
  if (isHelpAsked(all)) {
    console.log(`Usage: ${usage}`);
    process.exit(0);
  }
  try {
    return parseArgs({ options: all, allowPositionals });
  } catch (error) {
    throw new UserError(`${(error as Error).message}\nUsage: ${usage}`, 2);
  }
}

/** Also beside options that are wrong: who asks for help knows them the least. */
function isHelpAsked(options: ParseArgsOptionsConfig): boolean {
  return parseArgs({ options, allowPositionals: true, strict: false }).values.help === true;
}

/** Of `--port N`; none lets Astro choose. */
export function readPort(usage: string, port: string | undefined): { port?: number } {
  if (port === undefined) return {};
  if (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535) return { port: Number(port) };
  throw new UserError(`--port ${port} is not a port: give a number from 1 to 65535\nUsage: ${usage}`, 2);
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
