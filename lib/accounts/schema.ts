import { z } from 'zod';
import { rowNumber } from '@/lib/core/row-number';

/** Roles of people who sign in. A process (the fourth role of the table) never does. */
export const deskRoles = ['contributor', 'editor', 'steward'] as const;
export const deskRole = z.enum(deskRoles);
export type DeskRole = z.infer<typeof deskRole>;

/** Shortest password, in characters (code points). Source: NIST SP 800-63B-4, 3.1.1.2, tightened by our own rule. */
export const passwordMinCharacters = 12;
/** Longest; hashing something endless would be a cheap way to keep the server busy. */
export const passwordMaxCharacters = 200;

/**
 * Address as typed to the one stored: trimmed, lower-case ASCII. The messages of this file are codes; the door
 * finds their words in the catalog.
 */
export const emailAddress = z
  .string()
  .trim()
  .max(254, 'email_invalid')
  .toLowerCase()
  .pipe(z.email('email_invalid'));

/** A name to be called by; no control characters and none that turn the direction of writing around. */
const displayName = z
  .string()
  .trim()
  .min(1, 'name_missing')
  .max(80, 'name_long')
  .regex(/^[^\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u, 'name_invalid');

const typedPassword = z.string().max(passwordMaxCharacters * 4, 'password_long');

/** Anything typed is tried (and refused in the same way), so that the answer tells nothing about accounts. */
export const signInForm = z.object({ email: z.string().max(1000), password: typedPassword });

export const acceptForm = z.object({
  name: displayName,
  email: emailAddress,
  password: typedPassword,
  again: typedPassword,
});
export type AcceptInput = z.infer<typeof acceptForm>;

export const passwordForm = z.object({
  current: typedPassword,
  password: typedPassword,
  again: typedPassword,
});

/** `to`: where the link is to be sent; null: nowhere, the steward passes it on. */
export const inviteForm = z.object({
  role: z.enum(deskRoles, 'role_invalid'),
  to: z
    .string()
    .trim()
    .transform((typed) => (typed === '' ? null : typed))
    .pipe(emailAddress.nullable())
    .default(null),
});

const reason = z.string().trim().min(1, 'reason_missing').max(500, 'reason_long');

/** Why an account is revoked; kept in the change log. */
export const revokeForm = z.object({ id: rowNumber, reason });

/** Why a second factor is reset; kept in the log of signing in. */
export const resetForm = z.object({ id: rowNumber, why: reason });

/** 64 lower-case hex digits: the name of a session row, never the secret in the cookie. */
export const tokenHash = z.string().regex(/^[0-9a-f]{64}$/);

/** A code of an app or a recovery code, as typed. Anything is tried and refused in the same way. */
export const codeForm = z.object({ code: z.string().trim().min(1, 'code_missing').max(100, 'code_wrong') });

/** What setting up another second factor asks for; `code` is empty where there is none yet. */
export const factorForm = z.object({ password: typedPassword, code: z.string().max(100).default('') });
