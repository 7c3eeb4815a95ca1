import { analyse } from 'chardet';
import { accepted, type Result } from '@/lib/core/result';
import { refusedFor, type SourceRefusal } from '@/lib/intake/formats/refusals';
import type { Doubt } from '@/lib/intake/schema';

export type DecodedText = { text: string; encoding: string; doubts: Doubt[] };
export type DeclaredCharset = { charset: string | null };

/** Below that, chardet's first guess is no better than its second. */
const minConfidence = 20;
const sureConfidence = 60;
/** Of all characters that may be replaced before a text counts as broken. */
const maxBrokenShare = 0.001;

const doubtOf = (code: string, span: Doubt['span'] = null): Doubt => ({
  code,
  passage: null,
  span,
  words: null,
});

/**
 * Bytes as text, without a byte order mark. In this order: byte order mark, UTF-8 where the bytes are valid, the
 * declared charset (a page's own), UTF-16 by its zeros, then the guess of a detector over the rest. A guess that
 * is not sure, single damaged characters (they become U+FFFD) and text that was garbled before it reached us are
 * doubts; control characters in bulk are `binary`, text with more damage than single characters is refused.
 */
export function decodeBytes(
  bytes: Uint8Array,
  declared: DeclaredCharset = { charset: null },
): Result<DecodedText, SourceRefusal> {
  const mark = markedEncoding(bytes);
  if (mark !== null) return settle(bytes, mark, []);
  const wide = zeroPattern(bytes);
  if (wide !== null) return settle(bytes, wide, []);
  if (bytes.includes(0)) return refusedFor('binary');
  if (isValid(bytes, 'utf-8')) return settle(bytes, 'utf-8', []);
  if (declared.charset !== null) {
    const own = knownEncoding(declared.charset);
    if (own !== null && own !== 'utf-8' && !own.startsWith('utf-16')) return settle(bytes, own, []);
  }
  if (nearlyUtf8(bytes)) return settle(bytes, 'utf-8', []);
  return guess(bytes);
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 has every second byte zero; Cyrillic has blanks and line ends so. */
function zeroPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(2, sample.length / 40) || bytes.length % 2 === 1) return null;
  if (odd > even * 20) return isValid(bytes, 'utf-16le') ? 'utf-16le' : null;
  if (even > odd * 20) return isValid(bytes, 'utf-16be') ? 'utf-16be' : null;
  return null;
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The name by the Encoding standard, or null for a label it does not know. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** A UTF-8 text with single damaged places: many letters of several bytes that are right, few that are not. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /�/g);
  const right = count(text, /[\u0080-\uFFFC]/g);
  return broken <= Math.max(1, right / 50);
}

function guess(bytes: Uint8Array): Result<DecodedText, SourceRefusal> {
  const guesses = analyse(bytes.subarray(0, 262_144)).flatMap(({ name, confidence }) => {
    const encoding = /^(utf|ascii)/i.test(name) ? null : knownEncoding(name);
    return encoding === null ? [] : [{ encoding, confidence }];
  });
  const readable = guesses
    .map((one) => ({ ...one, text: new TextDecoder(one.encoding).decode(bytes) }))
    .filter(({ text, confidence }) => confidence >= minConfidence && !/[\u0080-\u009f�]/.test(text));
  const [first, second] = readable.filter(
    (one, index, all) => all.findIndex(({ text }) => text === one.text) === index,
  );
  if (!first) return refusedFor('encoding_broken');
  const sure = first.confidence >= sureConfidence && first.confidence - (second?.confidence ?? 0) >= 10;
  return settle(bytes, first.encoding, sure ? [] : [doubtOf('encoding_guessed')]);
}

function settle(bytes: Uint8Array, encoding: string, doubts: Doubt[]): Result<DecodedText, SourceRefusal> {
  const text = new TextDecoder(encoding).decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = count(text, /[\0-\x08\x0e-\x1a\x1c-\x1f]/g);
  if (text.includes('\0') || controls > text.length / 500) return refusedFor('binary');
  const broken = [...text.matchAll(/�+/g)];
  const share = broken.reduce((sum, [run]) => sum + run.length, 0) / Math.max(1, text.length);
  if (share > maxBrokenShare && broken.length > 3) return refusedFor('encoding_broken');
  const damaged = broken.slice(0, 50).map((at) => {
    return doubtOf('character_damaged', { start: at.index, end: at.index + at[0].length });
  });
  const garbled = isGarbled(text) ? [doubtOf('text_garbled')] : [];
  return accepted({ text, encoding, doubts: [...doubts, ...damaged, ...garbled] });
}

/** UTF-8 that somebody before us read as windows-1252 and wrote again, or Cyrillic in the wrong table. */
function isGarbled(text: string): boolean {
  const letters = count(text, /\p{L}/gu);
  const doubled = count(
    text,
    /[ÃÂÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”]|[РС][\u0402-\u040f\u0452-\u045f°±µ¶·№»ѕ‚„…†‡€‰‹‘’“”•–—™›]/g,
  );
  return doubled > 3 && doubled > letters / 100;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
