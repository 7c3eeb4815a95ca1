import { expect, test } from '@playwright/test';
import { z } from 'zod';

const address = z.object({ address: z.url() });

/**
 * Tells the flows that depend on this project which of the two installations is theirs: what this test leaves in its
 * environment is theirs, too. Where a single one was named from outside, both take it.
 */
test('the installation answers to its flows', async ({ request }, { project }) => {
  const own = process.env[`HABEAS_INSTALLATION_${project.metadata.installation}`];
  if (own) process.env.HABEAS_INSTALLATION = own;
  const installation = address.parse(JSON.parse(process.env.HABEAS_INSTALLATION ?? '{}'));
  expect((await request.get(`${installation.address}/healthz`)).status()).toBe(200);
});
