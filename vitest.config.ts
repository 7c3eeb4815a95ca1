import path from 'node:path';
import { defineConfig } from 'vitest/config';

const shared = { resolve: { alias: { '@': path.resolve(import.meta.dirname) } } };
const exclude = ['node_modules/**', '.next/**', 'var/**', 'e2e/**'];

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.db.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: ['scripts/test/database-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
