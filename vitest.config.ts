import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // Most of the time goes to child processes: one worker for each core, none kept free.
    maxWorkers: '100%',
    // No test changes a module: loading them anew for each file took a fifth of the run.
    isolate: false,
    hookTimeout: 60_000,
  },
});
