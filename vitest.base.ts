import { defineConfig } from 'vitest/config';

/** How every package is tested: results for people on the terminal, and as data for the sum over all packages. */
export const tests = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], checker: 'tsc' },
    // Tests share nothing but modules, and loading axios and undici once is much quicker than once a file.
    isolate: false,
    // Far beyond what any test takes: on a busy machine a limit close to it only tells that the machine is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/results.json' },
  },
});
