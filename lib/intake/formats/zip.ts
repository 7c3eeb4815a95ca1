import { inflateRawSync } from 'node:zlib';
import { accepted, type Result, refused } from '@/lib/core/result';
import { limits } from '@/lib/intake/formats/limits';

export type ZipFault = 'damaged' | 'bomb' | 'encrypted';
type Entry = { at: number; packedBytes: number; unpackedBytes: number; method: number };

const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 };
/** Sizes and offsets that say "see the ZIP64 record": no file of ours is that large. */
const elsewhere = 0xffffffff;

/**
 * The parts of a ZIP file (PKWARE APPNOTE 6.3), read by the sizes its central directory promises. Nothing is
 * unpacked before the promises of all entries were added up and found harmless; an entry that unpacks to more
 * than it promised is a bomb too. Entries that lie over one another are refused: that is how small bombs are made.
 */
export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #entries: Map<string, Entry>;

  private constructor(bytes: Uint8Array, entries: Map<string, Entry>) {
    this.#bytes = bytes;
    this.#entries = entries;
  }

  static open(bytes: Uint8Array): Result<ZipParts, ZipFault> {
    const entries = new Map<string, Entry>();
    let packed = 0;
    let unpacked = 0;
    try {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const end = endOfDirectory(view);
      if (end === null) return refused('damaged');
      const count = view.getUint16(end + 10, true);
      let at = view.getUint32(end + 16, true);
      if (at === elsewhere || count > limits.maxArchiveEntries) return refused('bomb');
      for (let index = 0; index < count; index += 1) {
        if (view.getUint32(at, true) !== signatures.directory) return refused('damaged');
        if (view.getUint16(at + 8, true) & 1) return refused('encrypted');
        const entry = {
          method: view.getUint16(at + 10, true),
          packedBytes: view.getUint32(at + 20, true),
          unpackedBytes: view.getUint32(at + 24, true),
          at: view.getUint32(at + 42, true),
        };
        const nameLength = view.getUint16(at + 28, true);
        const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8');
        packed += entry.packedBytes;
        unpacked += entry.unpackedBytes;
        if (entry.unpackedBytes === elsewhere || isBomb(packed, unpacked, bytes.length))
          return refused('bomb');
        // the first of two entries of one name, as Word reads
        if (!entries.has(name)) entries.set(name, entry);
        at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      }
    } catch (error) {
      if (error instanceof RangeError) return refused('damaged');
      throw error;
    }
    return accepted(new ZipParts(bytes, entries));
  }

  list(): string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a part; null when there is none of that name. */
  read(name: string): Result<Uint8Array | null, ZipFault> {
    const entry = this.#entries.get(name);
    if (!entry) return accepted(null);
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    try {
      if (view.getUint32(entry.at, true) !== signatures.local) return refused('damaged');
      const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
      const packed = this.#bytes.subarray(from, from + entry.packedBytes);
      if (packed.length < entry.packedBytes) return refused('damaged');
      if (entry.method === 0) return accepted(packed);
      if (entry.method !== 8) return refused('damaged');
      return accepted(inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) }));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      return refused(code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged');
    }
  }
}

const isBomb = (packed: number, unpacked: number, fileBytes: number): boolean =>
  packed > fileBytes ||
  unpacked > limits.maxUnpackedBytes ||
  // small parts of repeated markup pack well; only large sums are judged by their ratio
  (unpacked > 5_000_000 && unpacked > packed * limits.maxUnpackedRatio);

/** Where the end record stands: at the end, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return null;
}
