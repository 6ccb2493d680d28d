// Three kinds of tests: those that start at once (units), those that need the sites built first (site), and those that
// kill commands, mine in pieces as on several machines, or take copies of the whole repository (long; npm run test:long).
import { defineConfig } from 'vitest/config';

// For a machine that is busy with something else; no test waits for a fixed time.
const expect = { poll: { timeout: 20_000 } };
const patience = { testTimeout: 90_000, hookTimeout: 90_000, expect };
const needBuilds = 'tests/site/{build,browser}*.test.ts';
const long = 'tests/long/*.test.ts';
/** As many test files at once as there are cores, where Vitest would leave one of two idle. */
const onAllCores = { ...patience, maxWorkers: '100%' };
// One group after the other; builds in this folder wait for each other (scripts/terminal/in-turn.ts).
const units = { ...onAllCores, sequence: { groupOrder: 1 } };
const site = { ...onAllCores, sequence: { groupOrder: 2 } };
const patient = { ...onAllCores, testTimeout: 600_000, hookTimeout: 600_000, sequence: { groupOrder: 3 } };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: [needBuilds, long], ...units } },
      { test: { name: 'site', include: [needBuilds], globalSetup: 'tests/site/build-all.ts', ...site } },
      { test: { name: 'long', include: [long], ...patient } },
    ],
  },
});
