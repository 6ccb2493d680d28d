// A child of Node that tells what it cost.
import { spawn } from 'node:child_process';

/** Wall time and processor time in seconds, the peak of memory in bytes. */
export type RunCost = { seconds: number; cpu: number; memory: number };
/** `output`: the end of what was printed. */
export type Run = RunCost & { output: string };

/** Runs in the child, but not in its threads: as it ends, its resource usage goes out on the fourth channel. */
const tellUsage = `data:text/javascript,import{writeSync}from'node:fs';import{isMainThread}from'node:worker_threads';isMainThread&&process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))`;

/** Characters of what was printed, from its end. */
const MAX_OUTPUT = 10_000;

/**
 * `node ARGUMENTS`.
 * @param codes exit codes that are no failure
 * @returns what it cost and the end of its `output`, which is also shown when it fails
 */
export function runNode(command: string[], codes = [0]): Promise<Run> {
  return startNode(command, codes).ended;
}

/** A child that goes on, such as a server. */
export type Started = {
  /** Resolves once it has printed this; rejects when it ends before. */
  says: (text: string) => Promise<void>;
  /** SIGTERM. */
  stop: () => void;
  ended: Promise<Run>;
};

/** As `runNode`. @param env set beside the usual environment */
export function startNode(command: string[], codes = [0], env: NodeJS.ProcessEnv = {}): Started {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', tellUsage, ...command], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...environment(), ...env },
  });
  const texts = ['', '', '', ''];
  [1, 2, 3].forEach((channel) =>
    child.stdio[channel]!.on('data', (text) => (texts[channel] = (texts[channel] + text).slice(-MAX_OUTPUT))),
  );
  const ended = new Promise<Run>((resolve, reject) =>
    child.on('close', (code) => {
      if (!codes.includes(code!)) return reject(new Error(`node ${command.join(' ')} failed:\n${texts[1]}${texts[2]}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(texts[3]!) as NodeJS.ResourceUsage;
      const seconds = (performance.now() - started) / 1000;
      resolve({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024, output: texts[1]! });
    }),
  );
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      child.stdout!.on('data', () => texts[1]!.includes(text) && resolve());
      ended.catch(reject);
    });
  return { says, stop: () => void child.kill('SIGTERM'), ended };
}

/** As a shop runs its commands: nothing of a test runner's or of another shop's settings reaches the child. */
function environment(): NodeJS.ProcessEnv {
  const { FAQ_SITE: _site, FAQ_BASE: _base, FAQ_CONTENT: _content, BASE_URL: _url, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
}
