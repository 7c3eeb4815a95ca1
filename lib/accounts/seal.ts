import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const shortestSecret = 32;
const ivBytes = 12;
const tagBytes = 16;

const kept = globalThis as typeof globalThis & { habeasSecret?: { stated: string; secret: string } };

/**
 * The installation's own secret: HABEAS_SECRET, or what stands in var/secret, which is made at its first use. Throws
 * when it is shorter than 32 characters. Whoever loses it loses nothing but the second factors, which a steward or
 * a recovery code replaces.
 */
function installationSecret(): string {
  const stated = process.env.HABEAS_SECRET ?? '';
  if (kept.habeasSecret?.stated !== stated) {
    kept.habeasSecret = { stated, secret: stated === '' ? secretOfFile() : stated };
  }
  const { secret } = kept.habeasSecret;
  if (secret.length < shortestSecret) throw new Error(`HABEAS_SECRET has fewer than ${shortestSecret} signs`);
  return secret;
}

function secretOfFile(): string {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'var');
  const file = path.join(folder, 'secret');
  const read = () => readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim();
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  mkdirSync(folder, { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // of two processes that start at once, the second finds the first one's, whole
    linkSync(own, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(own);
  }
  return read();
}

/** A key of 32 bytes for one purpose (HKDF, RFC 5869): what is sealed for one opens nothing of another. */
export function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', installationSecret(), 'habeas', purpose, 32));
}

/** Encrypts (AES-256-GCM) in the name of `owner`: moved into another's row it does not open. */
export function seal(clear: string, owner: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), iv).setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), body]));
}

/** What was sealed for that owner; null when the key is another, the owner is, or a bit was changed. */
export function unseal(sealed: Uint8Array, owner: string): string | null {
  const bytes = Buffer.from(sealed);
  if (bytes.length <= ivBytes + tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString(
      'utf8',
    );
  } catch {
    return null;
  }
}
