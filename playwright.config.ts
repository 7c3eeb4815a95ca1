import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserFlags, presentBrowser } from './scripts/test/browser.mjs';

// asked once: the processes that run the tests inherit the answer
const executablePath = process.env.CHROMIUM_PATH ?? (await presentBrowser(import.meta.dirname));
if (!executablePath) throw new Error('No Chromium was found. "npm test" fetches one; or set CHROMIUM_PATH.');
process.env.CHROMIUM_PATH = executablePath;

/** Specs that write nothing, by their names. Every other spec may write, and count what it wrote. */
const reading = ['accessible', 'keyboard', 'languages', 'narrow', 'reader', 'seen'].map(
  (name) => `**/${name}.spec.ts`,
);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'var/test/browser',
  globalSetup: './e2e/set-up.mjs',
  forbidOnly: process.env.CI === 'true',
  timeout: 60_000,
  // a worker takes a browser and a part of a server: more than three make each other wait
  workers: Math.min(3, availableParallelism()),
  projects: [
    { name: 'to write', testMatch: '**/*.setup.ts', metadata: { installation: 'WRITTEN' } },
    { name: 'to read', testMatch: '**/*.setup.ts', metadata: { installation: 'READ' } },
    {
      name: 'writing',
      dependencies: ['to write'],
      testIgnore: reading,
      // one installation is shared, and what one flow publishes another would count
      workers: 1,
    },
    {
      name: 'reading',
      dependencies: ['to read'],
      testMatch: reading,
      // what nobody writes may be read by several at once, in any order
      fullyParallel: true,
    },
  ],
  use: {
    launchOptions: { executablePath, args: browserFlags },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
});
