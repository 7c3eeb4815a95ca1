import type { IncomingMessage, ServerResponse } from 'node:http';
import { networkOf } from '@/lib/accounts/network';
import { askerOf } from '@/lib/press/asker';
import { GrowingFile, type Sink } from '@/lib/press/files';
import { openDataHeaders, type RawHeaders } from '@/lib/press/headers';
import type { Ledger, Moment } from '@/lib/press/ledger';
import { Places } from '@/lib/press/places';
import { refuse } from '@/lib/press/plain';
import { rangeOf } from '@/lib/press/ranges';
import type { Touches } from '@/lib/press/touches';
import type { Clock } from '@/lib/press/validity';

/** A file of the whole record: how it is called, and how it is written from what is published now. */
export interface Download {
  readonly contentType: string;
  /** Name to be saved under; the edition it was made from is in the middle: `habeas-{edition}.jsonl`. */
  readonly name: string;
  /** Writes it; answers with the number of the newest edition it holds, 0 for an empty record. */
  write(sink: Sink): Promise<number>;
}

/** The file that lists the SHA-256 of every other, as `sha256sum -c` reads it. */
export const sumsPath = '/data/SHA256SUMS';

interface Made {
  readonly moment: Moment;
  readonly file: GrowingFile;
  /** The newest edition in it; rejects where it could not be written. */
  readonly edition: Promise<number>;
}

interface World {
  readonly ledger: Ledger;
  readonly touches: Touches;
  readonly tell: (sentence: string) => void;
  readonly now: Clock;
}

const mostAtOnce = 32;
const mostOfOneNetwork = 8;
/** Whoever takes nothing for so long is let go of, since they hold a place; they can ask for the rest by its range. */
const patienceMs = 30_000;
/** Of this much something must be taken within that time: 2 kB a second, less than a bad line gives. */
const portion = 65_536;
/** A withdrawn file is not even kept where nobody can ask for it. */
const tidyMs = 1000;

/**
 * Downloads, made when first asked for and kept until the next publication: from then on nobody gets another byte of
 * them, not even those in the middle of one.
 */
export class Downloads {
  readonly #world: World;
  readonly #all: ReadonlyMap<string, Download>;
  readonly #made = new Map<string, Made>();
  /** Files are written one after another. */
  #writing: Promise<unknown> = Promise.resolve();
  readonly #places = new Places(mostAtOnce, mostOfOneNetwork);
  /** Since when each client has taken nothing of what was sent. */
  readonly #stuck = new Map<ServerResponse, number>();

  constructor(world: World, all: ReadonlyMap<string, Download>) {
    this.#world = world;
    this.#all = all;
    setInterval(() => this.tidy(), tidyMs).unref();
  }

  /** Lets go of withdrawn files, and of clients that take nothing; by itself once a second. */
  tidy(): void {
    this.#drop();
    for (const [response, since] of this.#stuck) {
      if (this.#world.now() - since > patienceMs) response.destroy();
    }
  }

  has(path: string): boolean {
    return this.#all.has(path) || path === sumsPath;
  }

  /** Answers a GET or HEAD. */
  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!(await this.#world.touches.confirm())) return refuse(response, 'record-unreachable', path);
    const leave = this.#places.take(networkOf(askerOf(request) ?? null));
    if (leave === null) return refuse(response, 'crowded', path);
    try {
      const download = this.#all.get(path);
      if (download === undefined) await this.#sendSums(request, response);
      else await this.#send(request, response, path, download);
    } catch {
      refuse(response, 'broken', path);
    } finally {
      leave();
    }
  }

  async #send(request: IncomingMessage, response: ServerResponse, path: string, download: Download) {
    const made = this.#make(path, download);
    const { headers } = request;
    // who asks for a part, or whether it changed, must be told of the whole
    const growing =
      made.file.sha256 === null && request.method === 'GET' && !headers.range && !headers['if-none-match'];
    if (growing) {
      const name = download.name.replace('-{edition}', '');
      const saved = ['Content-Disposition', `attachment; filename="${name}"`];
      response.writeHead(200, ['Content-Type', download.contentType, ...saved, ...openDataHeaders]);
      return this.#pipe(made, response, 0, null);
    }
    const edition = await made.edition;
    const sha256 = made.file.sha256 ?? '';
    const named: RawHeaders = [
      ...['ETag', `"${sha256}"`, 'Accept-Ranges', 'bytes'],
      ...['Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`],
      ...['Content-Disposition', `attachment; filename="${nameOf(download, edition)}"`, ...openDataHeaders],
    ];
    const held = headers['if-none-match'];
    if (held !== undefined && (held.trim() === '*' || held.includes(`"${sha256}"`))) {
      response.writeHead(304, named);
      return void response.end();
    }
    const current = headers['if-range'] === undefined || headers['if-range'] === `"${sha256}"`;
    const range = request.method === 'GET' && current ? rangeOf(headers.range, made.file.size) : null;
    if (range === 'unsatisfiable') {
      response.writeHead(416, [
        'Content-Range',
        `bytes */${made.file.size}`,
        'Content-Length',
        '0',
        ...named,
      ]);
      return void response.end();
    }
    const { start, end } = range ?? { start: 0, end: made.file.size };
    const described = ['Content-Type', download.contentType, 'Content-Length', String(end - start)];
    const part = range === null ? [] : ['Content-Range', `bytes ${start}-${end - 1}/${made.file.size}`];
    response.writeHead(range === null ? 200 : 206, [...described, ...part, ...named]);
    if (request.method === 'HEAD') return void response.end();
    return this.#pipe(made, response, start, end);
  }

  async #pipe(made: Made, response: ServerResponse, start: number, end: number | null): Promise<void> {
    for await (const piece of made.file.read(start, end)) {
      for (let at = 0; at < piece.byteLength; at += portion) {
        if (response.destroyed) return;
        if (this.#isTouched(made)) return void response.destroy();
        if (response.write(piece.subarray(at, at + portion))) continue;
        this.#stuck.set(response, this.#world.now());
        await drained(response);
        this.#stuck.delete(response);
      }
    }
    response.end();
  }

  /** The sums of one moment: where a publication came between two of the files, they are made again. */
  async #sendSums(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const all: { made: Made; line: string }[] = [];
      for (const [path, download] of this.#all) {
        const made = this.#make(path, download);
        const edition = await made.edition;
        all.push({ made, line: `${made.file.sha256}  ${nameOf(download, edition)}\n` });
      }
      if (all.some(({ made }) => this.#isTouched(made))) continue;
      const body = all.map(({ line }) => line).join('');
      const described = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length'];
      response.writeHead(200, [...described, String(Buffer.byteLength(body)), ...openDataHeaders]);
      return void response.end(request.method === 'HEAD' ? undefined : body);
    }
    refuse(response, 'crowded', sumsPath);
  }

  #isTouched({ moment }: Made): boolean {
    return this.#world.ledger.touchedSince('all', moment);
  }

  #make(path: string, download: Download): Made {
    this.#drop();
    const known = this.#made.get(path);
    if (known !== undefined) return known;
    const moment = this.#world.ledger.moment();
    const file = new GrowingFile();
    const edition = this.#writing.then(async () => {
      const newest = await download.write(file.append);
      file.finish();
      return newest;
    });
    const made: Made = { moment, file, edition };
    this.#made.set(path, made);
    this.#writing = edition.catch((error: unknown) => {
      file.fail();
      if (this.#made.get(path) !== made) return;
      this.#made.delete(path);
      this.#world.tell(`${path}: ${error instanceof Error ? error.message : 'could not be made'}`);
    });
    return made;
  }

  /** Lets go of what a publication made untrue; whoever still reads it is broken off. */
  #drop(): void {
    for (const [path, made] of this.#made) {
      if (!this.#isTouched(made)) continue;
      this.#made.delete(path);
      made.file.fail();
      made.edition
        .catch(() => {})
        .then(() => made.file.close())
        .catch(() => {});
    }
  }
}

const nameOf = ({ name }: Download, edition: number) => name.replace('{edition}', String(edition));

/** Waits until the client took what was sent, or left. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((on) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      on();
    };
    response.on('drain', go).on('close', go);
  });
}
