import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { installation } from './installation';

interface Expectations {
  /** Texts of console errors that this test provokes on purpose, such as a page that answers 404. */
  provoked: RegExp[];
}

/**
 * Playwright's test, pointed at the run's own installation. It fails when the page reports an error nobody
 * provoked, or asks another server than ours for anything: readers are not told on to third parties.
 */
export const test = base.extend<Expectations>({
  provoked: [[], { option: true }],
  // Playwright reads the fixtures a fixture needs from its first argument, even when there are none
  // biome-ignore lint/correctness/noEmptyPattern: see above
  baseURL: async ({}, use) => use(installation.address),
  page: async ({ page, provoked }, use) => {
    const found: string[] = [];
    // of the page and of every other that the test opens beside it
    const context = page.context();
    context.on('weberror', (error) => found.push(`error in the page: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() === 'error' && !provoked.some((one) => one.test(message.text()))) {
        found.push(`console: ${message.text()} (${message.page()?.url()})`);
      }
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== installation.address)
        found.push(`asked ${url.href}`);
    });
    await use(page);
    expect(found).toEqual([]);
  },
});

/** Opens everything on the page that a reader could fold out. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** Rules of WCAG 2.2 A and AA that axe leaves off unless they are asked for. */
const further = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock', 'td-has-header'];

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * Refuses what axe finds on the page as it stands, at any level. Axe runs as a whole within the page: put together
 * outside of it, as its bindings do for pages with frames, it takes five times as long.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const rules = Object.fromEntries(further.map((rule) => [rule, { enabled: true }]));
  expect(page.frames(), 'a frame, which axe would not look into').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const told = await page.evaluate(
    async (options) => {
      const found = await window.axe?.run(document, options);
      return found?.violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
      );
    },
    { rules, resultTypes: ['violations' as const], preload: false },
  );
  expect(told).toEqual([]);
}

export { expect };
