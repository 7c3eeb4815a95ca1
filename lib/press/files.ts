import { createHash } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Takes the next bytes of a file; to be awaited, so that no more is in memory than what is being written. */
export type Sink = (chunk: Uint8Array | string) => Promise<void>;

/**
 * A file of the whole record while it is written and afterwards. It stands under no name: the system forgets it with
 * the process, and with the publication that makes it untrue. Can be read while it grows.
 */
export class GrowingFile {
  readonly #handle: Promise<FileHandle>;
  readonly #hash = createHash('sha256');
  #size = 0;
  #sha256: string | null = null;
  #failed = false;
  #waiting: (() => void)[] = [];

  constructor() {
    this.#handle = openNameless();
    this.#handle.catch(() => this.fail());
  }

  /** Bytes so far; of a finished file, all. */
  get size(): number {
    return this.#size;
  }

  /** Hex; null while it is written. */
  get sha256(): string | null {
    return this.#sha256;
  }

  readonly append: Sink = async (chunk) => {
    if (this.#failed) throw new Error('nobody waits for this file any more');
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const handle = await this.#handle;
    this.#hash.update(bytes);
    await handle.write(bytes, 0, bytes.byteLength, this.#size);
    this.#size += bytes.byteLength;
    this.#wake();
  };

  finish(): void {
    this.#sha256 = this.#hash.digest('hex');
    this.#wake();
  }

  /** Whoever waits for more of it gets none. */
  fail(): void {
    this.#failed = true;
    this.#wake();
  }

  /** Bytes `[start, end)`, in pieces of at most 256 kB, as soon as they are there; `end` null: to the end. */
  async *read(start: number, end: number | null): AsyncGenerator<Buffer> {
    for (let at = start; end === null || at < end; ) {
      if (this.#failed) throw new Error('the file was not finished');
      if (at >= this.#size) {
        if (this.#sha256 !== null) return;
        await new Promise<void>((more) => this.#waiting.push(more));
        continue;
      }
      const most = Math.min(262_144, (end ?? this.#size) - at, this.#size - at);
      const { buffer, bytesRead } = await (await this.#handle).read(Buffer.allocUnsafe(most), 0, most, at);
      at += bytesRead;
      yield bytesRead === most ? buffer : buffer.subarray(0, bytesRead);
    }
  }

  async close(): Promise<void> {
    this.fail();
    await (await this.#handle).close();
  }

  #wake(): void {
    for (const more of this.#waiting.splice(0)) more();
  }
}

/** An empty file that nobody else can open. */
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'habeas-'));
  const handle = await open(path.join(folder, 'file'), 'w+', 0o600);
  await rm(folder, { recursive: true });
  return handle;
}
