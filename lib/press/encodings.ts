import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

const gzipOf = promisify(gzip);
const brotliOf = promisify(brotliCompress);

/** Bodies smaller than this do not shrink. */
const minBytes = 256;

const compressible = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|manifest)|image\/svg)/;

export function isCompressible(contentType: string, bytes: number): boolean {
  return bytes >= minBytes && compressible.test(contentType);
}

/** How long what is compressed lives: a page until the next publication, a file for good. */
export type Effort = 'page' | 'file';
const levels: Record<Effort, { gzip: number; brotli: number }> = {
  // the highest quality costs thirty times as much for a tenth less
  page: { gzip: 6, brotli: 5 },
  file: { gzip: 9, brotli: 9 },
};

/** The body in each encoding, compressed off the main thread. */
export async function compress(body: Buffer, effort: Effort): Promise<{ gzip: Buffer; br: Buffer }> {
  const [small, smaller] = await Promise.all([
    gzipOf(body, { level: levels[effort].gzip }),
    brotliOf(body, brotliOptions(body, levels[effort].brotli)),
  ]);
  return { gzip: small, br: smaller };
}

/**
 * The body as one client has it, for an answer that nobody keeps. Done at once: 60 kB take less than half a millisecond, and a
 * thread takes longer to hear of it.
 */
export function compressOnce(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'identity') return body;
  return encoding === 'br' ? brotliCompressSync(body, brotliOptions(body, 1)) : gzipSync(body, { level: 1 });
}

const brotliOptions = (body: Buffer, quality: number) => ({
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
  },
});

const chosen = new Map<string, Encoding>();
const maxChosen = 200;

/**
 * The encoding a client would have (RFC 9110, 12.5.3): the highest weight, brotli before gzip before
 * none when equal. A client that refuses every one of them gets none.
 */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity';
  const known = chosen.get(acceptEncoding);
  if (known !== undefined) return known;
  const encoding = choose(acceptEncoding);
  if (chosen.size < maxChosen && acceptEncoding.length < 200) chosen.set(acceptEncoding, encoding);
  return encoding;
}

function choose(acceptEncoding: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    const weight = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(q) ? Number(q) : 0;
    weights.set(name === 'x-gzip' ? 'gzip' : name, weight);
  }
  const others = weights.get('*');
  const weightOf = (name: Encoding) =>
    weights.get(name) ?? others ?? (name === 'identity' ? Number.MIN_VALUE : 0);
  let best: Encoding = 'identity';
  let highest = 0;
  for (const name of encodings) {
    const weight = weightOf(name);
    if (weight > highest) {
      best = name;
      highest = weight;
    }
  }
  return best;
}
