import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { GrowingFile } from '@/lib/press/files';

/** 4 GiB: beyond it another form of zip would be needed, which not every program reads. */
const most = 0xffff_ffff;

/** One file of an archive, compressed while it is written, onto the disk: several may be written side by side. */
export class ZipEntry {
  readonly name: string;
  readonly file = new GrowingFile();
  readonly #deflate = createDeflateRaw({ level: 6 });
  readonly #pumped: Promise<void>;
  #waiting = '';
  crc = 0;
  /** Bytes before compression. */
  bytes = 0;

  constructor(name: string) {
    this.name = name;
    this.#pumped = this.#pump();
    this.#pumped.catch(() => {});
  }

  async add(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length > 65_536) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    this.#deflate.end();
    await this.#pumped;
    this.file.finish();
    if (this.bytes > most) throw new Error(`${this.name} is too large for a zip file`);
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = '';
    this.crc = crc32(bytes, this.crc);
    this.bytes += bytes.byteLength;
    if (!this.#deflate.write(bytes)) await once(this.#deflate, 'drain');
  }

  async #pump(): Promise<void> {
    for await (const piece of this.#deflate) {
      if (Buffer.isBuffer(piece)) await this.file.append(piece);
    }
  }
}

/**
 * Writes finished entries as a zip archive (APPNOTE.TXT 6.3, no extensions): names in UTF-8, all of one time, so that
 * the same record gives the same bytes.
 */
export async function writeZip(
  entries: readonly ZipEntry[],
  at: Date,
  append: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const stamp = dosTime(at);
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0); // version 2.0
    described.writeUInt16LE(0x0800, 2); // names are UTF-8
    described.writeUInt16LE(8, 4); // deflate
    described.writeUInt32LE(stamp, 6);
    described.writeUInt32LE(entry.crc, 10);
    described.writeUInt32LE(entry.file.size, 14);
    described.writeUInt32LE(entry.bytes, 18);
    described.writeUInt16LE(name.byteLength, 22);
    await append(Buffer.concat([signature(0x0403_4b50), described, name]));
    for await (const piece of entry.file.read(0, null)) await append(piece);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(0x0201_4b50), version, described, place, name]));
    offset += 30 + name.byteLength + entry.file.size;
    await entry.file.close();
  }
  if (offset > most) throw new Error('the archive is too large for a zip file');
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.byteLength, 8);
  end.writeUInt32LE(offset, 12);
  await append(Buffer.concat([listed, signature(0x0605_4b50), end]));
}

const version = Buffer.from([20, 0]);

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Date and time as MS-DOS kept them, in UTC. */
function dosTime(at: Date): number {
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
