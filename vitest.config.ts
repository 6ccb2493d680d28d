// Two kinds of tests: those that need the site built first, and all the others, which start at once.
import { defineConfig } from 'vitest/config';

// For a machine that is busy with something else; no test waits for a fixed time.
const patience = { testTimeout: 90_000, hookTimeout: 90_000 };
const needBuilds = 'tests/site/{build,browser}*.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: [needBuilds], ...patience } },
      {
        test: {
          name: 'site',
          include: [needBuilds],
          globalSetup: 'tests/site/build-all.ts',
          ...patience,
        },
      },
    ],
  },
});
