import { defineConfig } from 'vitest/config';

/** Tests that start processes, workers or databases. */
const PROCESS = [
  'test/process/**/*.test.ts',
  'test/store/**/*.test.ts',
  'test/service/{corrections,outbox,publishing,watching}/*.test.ts',
  'test/encoder/createEncoder.test.ts',
  'test/encoder/model.test.ts',
  'test/encoder/shippedVectors.test.ts',
  'test/knowledge/files/readStableFolder.test.ts',
  'test/knowledge/reading/readInThread.test.ts',
  'test/library/loadInWorker.test.ts',
  'test/library/meaning/loading.test.ts',
  'test/commands/storeFaults.test.ts',
  'test/surfaces/site/**/*.test.ts',
  'test/commands/browse/faqNews.test.ts',
];
const DISCORD = ['test/surfaces/discord/**/*.test.ts'];
const BROWSER = ['test/surfaces/web/**/*.test.ts'];
const SETUP = 'test/support/setup';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: [`${SETUP}/fixedSeed.ts`],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...PROCESS, ...DISCORD, ...BROWSER],
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'discord',
          include: DISCORD,
          pool: 'threads',
          isolate: false,
          // They wait more than they compute.
          maxWorkers: 3,
          globalSetup: [`${SETUP}/postgres.ts`],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          include: PROCESS,
          pool: 'forks',
          isolate: false,
          maxWorkers: 3,
          globalSetup: [`${SETUP}/build.ts`, `${SETUP}/children.ts`, `${SETUP}/postgres.ts`],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER,
          pool: 'threads',
          isolate: false,
          maxWorkers: 3,
          globalSetup: [`${SETUP}/build.ts`, `${SETUP}/browser.ts`],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
