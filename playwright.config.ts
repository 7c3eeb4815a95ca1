import { defineConfig } from '@playwright/test';
import { browserFlags, presentBrowser } from './scripts/test/browser.mjs';

// asked once: the processes that run the tests inherit the answer
const executablePath = process.env.CHROMIUM_PATH ?? (await presentBrowser(import.meta.dirname));
if (!executablePath) throw new Error('No Chromium was found. "npm test" fetches one; or set CHROMIUM_PATH.');
process.env.CHROMIUM_PATH = executablePath;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'var/test/browser',
  globalSetup: './e2e/set-up.mjs',
  // one installation is shared, and what one flow publishes another would count
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI === 'true',
  timeout: 60_000,
  use: {
    launchOptions: { executablePath, args: browserFlags },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
});
