// Three kinds of tests: those that start at once (units), those that need the sites built first (site), and those that
// kill commands, mine in pieces as on several machines, or take copies of the whole repository (long; npm run test:long).
import { defineConfig } from 'vitest/config';

// For a machine that is busy with something else; no test waits for a fixed time.
const expect = { poll: { timeout: 20_000 } };
const patience = { testTimeout: 90_000, hookTimeout: 90_000, expect };
const needBuilds = 'tests/site/{build,browser}*.test.ts';
const long = 'tests/long/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: [needBuilds, long], ...patience } },
      { test: { name: 'site', include: [needBuilds], globalSetup: 'tests/site/build-all.ts', ...patience } },
      { test: { name: 'long', include: [long], testTimeout: 600_000, hookTimeout: 600_000, expect } },
    ],
  },
});
