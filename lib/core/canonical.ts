import { createHash } from 'node:crypto';

/**
 * JSON with one spelling for one value: keys in code-unit order at every depth, no white space, absent keys
 * (undefined) left out. Two values that are equal as JSON give the same text, so its hash names the value.
 * Source: RFC 8785 (JSON Canonicalization Scheme), for the values we hold: no numbers beyond 2^53.
 * Throws on values JSON cannot say (NaN, functions, bigint).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonical JSON holds finite numbers only');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part)).join(',')}]`;
  if (typeof value === 'object') {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
    return `{${parts.join(',')}}`;
  }
  throw new TypeError(`canonical JSON cannot say a ${typeof value}`);
}

/** sha256 of the UTF-8 bytes, 64 lower-case hex digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
