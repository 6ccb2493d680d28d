// Two kinds of tests: those that need the site built first, and all the others, which start at once.
import { defineConfig } from 'vitest/config';

const needBuilds = 'tests/site/{build,browser}*.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: [needBuilds] } },
      {
        test: {
          name: 'site',
          include: [needBuilds],
          globalSetup: 'tests/site/build-all.ts',
          // For a machine that is busy with something else; nothing here waits for a fixed time.
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
