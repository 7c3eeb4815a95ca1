import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

/** More than any device sends. */
const longest = 20_000;
const base64url = z.string().regex(/^[A-Za-z0-9_-]*$/);
const common = {
  id: base64url.min(1).max(1400),
  rawId: base64url.max(1400),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).transform(() => ({})),
};

const registration = z.object({
  ...common,
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url }),
});
const assertion = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish().transform(() => undefined),
  }),
});

function parsed(text: string): unknown {
  if (text.length > longest) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a browser answered when it made a passkey (WebAuthn, RegistrationResponseJSON); null for anything else. */
export function registrationAnswer(text: string): RegistrationResponseJSON | null {
  return registration.safeParse(parsed(text)).data ?? null;
}

/** What a browser answered with a passkey (WebAuthn, AuthenticationResponseJSON); null for anything else. */
export function assertionAnswer(text: string): AuthenticationResponseJSON | null {
  const { data } = assertion.safeParse(parsed(text));
  if (!data) return null;
  const { clientDataJSON, authenticatorData, signature } = data.response;
  return { ...data, response: { clientDataJSON, authenticatorData, signature } };
}
