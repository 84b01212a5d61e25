import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // Most of the time goes to child processes, and a tenth of it to waiting: three workers for two cores.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // No test changes a module: loading them anew for each file took a fifth of the run.
    isolate: false,
    hookTimeout: 60_000,
  },
});
