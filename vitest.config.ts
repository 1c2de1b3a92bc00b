import { defineConfig } from 'vitest/config';

const databaseTests = [
  'src/**/*-store.test.{ts,tsx}',
  'src/**/*routes.test.tsx',
  'src/db/**/*.test.ts',
  'src/work/**/*.test.ts',
];

/** Every test runs once; what touches the database runs again on a real PostgreSQL server. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    isolate: false,
    // Left alone, Vitest keeps one core for itself, and on a machine with two everything waits in one line.
    maxWorkers: '100%',
    testTimeout: 15_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          globalSetup: 'tests/support/pglite-for-tests.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: databaseTests,
          exclude: [
            'src/db/embedded.test.ts',
            'src/db/statements.test.ts',
            'src/work/command-socket.test.ts',
          ],
          globalSetup: 'tests/support/postgres-for-tests.ts',
        },
      },
    ],
  },
});
