import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { accepted, type Result } from '@/lib/core/result';
import { type FetchRefusal, refusedFor } from '@/lib/fetching/schema';

/** Types a document of ours may come as; sites send files as octet-stream too, and content decides later. */
const readableTypes = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'application/pdf',
  'application/octet-stream',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
/** Pages that ask whether a person is there are short; a document that mentions one of these words is not. */
const maxWallBytes = 60_000;
const wallWords =
  /just a moment\.\.\.|checking your browser|verify (?:that )?you are (?:a )?human|are you a robot|enable javascript and cookies|captcha|awswafintegration|incapsula|_incap_|request unsuccessful|akamai.{0,80}access denied|access denied.{0,200}reference #/is;

/** What an answer's status and headers say before its body is read; null when it may be read. */
export function refuseAnswer(answer: IncomingMessage, host: string): Result<never, FetchRefusal> | null {
  const status = answer.statusCode ?? 0;
  const { headers } = answer;
  // the walls of Cloudflare and of Amazon name themselves
  if (headers['cf-mitigated'] === 'challenge' || headers['x-amzn-waf-action'] !== undefined) {
    return refusedFor('robot_wall', { host });
  }
  if (status === 401 || status === 403 || status === 451) return refusedFor('site_forbids', { host, status });
  if (status === 404 || status === 410) return refusedFor('not_found', { host, status });
  if (status === 429) return refusedFor('site_busy', { host, status });
  if (status >= 500) return refusedFor('site_failed', { host, status });
  if (status !== 200) return refusedFor('unexpected_answer', { host, status });
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const plain = type.trim().toLowerCase();
  return plain === '' || readableTypes.has(plain) ? null : refusedFor('wrong_type', { host, type: plain });
}

/** A page that wants a browser with scripts instead of showing the document. */
export const isRobotWall = (bytes: Uint8Array, mediaType: string | null): boolean =>
  bytes.length < maxWallBytes &&
  (mediaType === null || /html/i.test(mediaType)) &&
  wallWords.test(Buffer.from(bytes).toString('latin1'));

function decoder(encoding: string): Transform | null {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  if (encoding === 'br') return createBrotliDecompress();
  return null;
}

/** The body of an answer, unpacked; cut off as soon as it is larger than the limit, packed or not. */
export async function readBody(
  answer: IncomingMessage,
  host: string,
  maxBytes: number,
): Promise<Result<Uint8Array, FetchRefusal>> {
  const tooLarge = () => refusedFor('too_large', { host, megabytes: Math.round(maxBytes / 1024 / 1024) });
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) return tooLarge();
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpacking = decoder(encoding);
  if (unpacking === null && encoding !== 'identity') return refusedFor('damaged', { host });
  if (unpacking) answer.on('error', (error) => unpacking.destroy(error));
  const body = unpacking ? answer.pipe(unpacking) : answer;
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of body) {
      if (!Buffer.isBuffer(part)) continue;
      length += part.length;
      if (length > maxBytes) return tooLarge();
      parts.push(part);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('Z_') || code.startsWith('ERR__') || code.startsWith('ERR_BROTLI')) {
      return refusedFor('damaged', { host });
    }
    throw error;
  } finally {
    answer.destroy();
    unpacking?.destroy();
  }
  return length === 0 ? refusedFor('empty', { host }) : accepted(Buffer.concat(parts));
}
