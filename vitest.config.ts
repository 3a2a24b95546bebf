import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A browser or a database can be slow on a busy machine: what fails twice fails.
    retry: process.env.CI ? 1 : 0,
    globalSetup: ['test/support/buildFirst.ts'],
  },
});
