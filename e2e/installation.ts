import { z } from 'zod';

const shape = z.object({
  /** "http://127.0.0.1:…", without a slash at the end */
  address: z.url(),
  ownerUrl: z.string(),
  readerUrl: z.string(),
  /** path of the first steward's invitation; good once in a run */
  invitation: z.string().nullable(),
});

/** The installation of these flows, one of the two that e2e/set-up.mjs started (see installations.setup.ts). */
export const installation = shape.parse(JSON.parse(process.env.HABEAS_INSTALLATION ?? '{}'));
