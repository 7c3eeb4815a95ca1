import type { Readable } from 'node:stream';

/** A whole body, whose length was bounded before; null where it broke off, or `late` came first. */
export function readPosted(body: Readable, late: AbortSignal): Promise<Buffer | null> {
  return new Promise((done) => {
    const pieces: Buffer[] = [];
    const nothing = () => done(null);
    late.addEventListener('abort', nothing, { once: true });
    body
      .on('data', (piece: Buffer) => pieces.push(piece))
      .once('end', () => done(Buffer.concat(pieces)))
      .once('close', nothing)
      .once('error', nothing);
  });
}
