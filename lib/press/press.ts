import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Address, isSearch, properAddress, readAddress } from '@/lib/press/address';
import { capture, pressRequest, type Renderer, TooSlow } from '@/lib/press/capture';
import { absentPage, dress, text, Unfit } from '@/lib/press/dress';
import { type Encoding, encodingFor } from '@/lib/press/encodings';
import type { RawHeaders } from '@/lib/press/headers';
import type { Ledger } from '@/lib/press/ledger';
import { redirect, refuse } from '@/lib/press/plain';
import { type PrintedPage, print, printOnce, send } from '@/lib/press/print';
import { Crowded, type RenderBounds, Renders } from '@/lib/press/renders';
import { Shelf } from '@/lib/press/shelf';
import { tagOf } from '@/lib/press/tags';
import type { Touches } from '@/lib/press/touches';
import { type Clock, Validity } from '@/lib/press/validity';

export interface PressWorld {
  readonly render: Renderer;
  readonly touches: Touches;
  readonly ledger: Ledger;
  readonly now: Clock;
  /** Memory for finished pages. */
  readonly maxBytes: number;
  /** What the renderer is told of the site's own address. */
  readonly origin: URL;
  readonly maxRenderMs?: number;
  readonly bounds?: Partial<RenderBounds>;
  /** Hears of pages that could not be made: path without query, and why. */
  readonly tell: (sentence: string) => void;
}

/** What is asked for beside pages with an address of their own gets a part of the memory, so that it cannot drive them out. */
const shares = { page: 0.7, selection: 0.25, refusal: 0.05 } as const;

/** Reader pages and open data: finished once, kept exactly as long as what they show. */
export class Press {
  readonly #world: PressWorld;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #maxRenderMs: number;
  readonly #renders: Renders<PrintedPage>;
  /** Addresses without a query; addresses with one; answers that are no success. */
  readonly #shelves: Readonly<Record<keyof typeof shares, Shelf<PrintedPage>>>;
  readonly #told = new Set<string>();

  constructor(world: PressWorld) {
    this.#world = world;
    this.#maxRenderMs = world.maxRenderMs ?? 20_000;
    const validity = new Validity(world.ledger, world.now);
    this.#renders = new Renders(validity, world.bounds);
    const shelf = (share: number) => new Shelf<PrintedPage>(world.maxBytes * share, validity);
    this.#shelves = {
      page: shelf(shares.page),
      selection: shelf(shares.selection),
      refusal: shelf(shares.refusal),
    };
    this.#headers = {
      host: world.origin.host,
      'x-forwarded-proto': world.origin.protocol.slice(0, -1),
      accept: '*/*',
      // Next puts titles and descriptions into the head only for readers it takes for simple ones
      'user-agent': 'Habeas press (complete pages, as for Bingbot)',
    };
  }

  /** Sends the page at `url` if it is kept and confirmed; else false, and nothing is sent. GET and HEAD only. */
  sendKept(request: IncomingMessage, response: ServerResponse, url: string): boolean {
    if (!this.#world.touches.isConfirmed()) return false;
    const page = this.#readKept(url);
    if (page === null) return false;
    send(request, response, page);
    return true;
  }

  /** Answers a GET or HEAD for a reader page in every case, with a refusal if need be. */
  async answer(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const address = readAddress(url);
    if (typeof address === 'string') return refuse(response, address, url);
    const proper = properAddress(address);
    if (proper !== null) return redirect(response, proper);
    if (!(await this.#world.touches.confirm())) return this.#sendUnconfirmed(request, response, url, address);
    try {
      const wanted = encodingFor(request.headers['accept-encoding']);
      send(request, response, this.#readKept(url) ?? (await this.#make(url, address, wanted)));
    } catch (error) {
      await this.#fail(error, request, response, url, address);
    }
  }

  /** What is kept at the moment. */
  kept(): { pages: number; bytes: number } {
    const shelves = Object.values(this.#shelves);
    return {
      pages: shelves.reduce((sum, shelf) => sum + shelf.count, 0),
      bytes: shelves.reduce((sum, shelf) => sum + shelf.bytes, 0),
    };
  }

  #readKept(url: string): PrintedPage | null {
    const { page, selection, refusal } = this.#shelves;
    return page.read(url) ?? selection.read(url) ?? refusal.read(url);
  }

  async #make(url: string, address: Address, wanted: Encoding): Promise<PrintedPage> {
    const tag = tagOf(address.path);
    // a search is printed for one client only: whoever wants it encoded otherwise does not join
    const [key, encoding] = isSearch(address) ? [`${wanted} ${url}`, wanted] : [url, null];
    const { page, beginning, standing } = await this.#renders.read(key, tag, () =>
      this.#print(url, address, encoding),
    );
    const shelf = this.#shelfFor(page, address);
    if (standing === 'valid' && shelf !== null && shelf.read(url) !== page) {
      shelf.keep(url, page, tag, beginning);
    }
    return page;
  }

  #shelfFor({ status }: PrintedPage, address: Address): Shelf<PrintedPage> | null {
    if (isSearch(address) || (status >= 300 && status < 400)) return null;
    if (status !== 200) return this.#shelves.refusal;
    return address.query === '' ? this.#shelves.page : this.#shelves.selection;
  }

  /** In every encoding, or in one of an answer that is not kept. */
  async #print(url: string, address: Address, encoding: Encoding | null): Promise<PrintedPage> {
    const captured = await this.#capture(url);
    if (text(captured, 'x-nextjs-prerender') !== null && captured.status === 200) {
      this.#tellOnce(address.path, 'was rendered at build and would never change: make it dynamic');
    }
    const absent = () => absentPage((other) => this.#capture(other), address);
    const copy = await dress(captured, address, this.#world.origin, absent);
    return encoding === null ? print(copy) : printOnce(copy, encoding);
  }

  #capture(url: string) {
    return capture(this.#world.render, pressRequest(url, this.#headers), this.#maxRenderMs);
  }

  #sendUnconfirmed(request: IncomingMessage, response: ServerResponse, url: string, { path }: Address): void {
    const { page, selection, refusal } = this.#shelves;
    const kept = page.readUntouched(url) ?? selection.readUntouched(url) ?? refusal.readUntouched(url);
    const since = this.#world.touches.confirmedAt();
    if (kept === null || since === null) refuse(response, 'record-unreachable', path);
    else send(request, response, kept, unconfirmed(since));
  }

  async #fail(
    error: unknown,
    request: IncomingMessage,
    response: ServerResponse,
    url: string,
    address: Address,
  ): Promise<void> {
    if (error instanceof Crowded) return refuse(response, 'crowded', address.path);
    // a page that fails because Postgres went away is not the page's fault
    if (!(await this.#world.touches.refresh())) {
      return this.#sendUnconfirmed(request, response, url, address);
    }
    const reason = error instanceof Unfit || error instanceof TooSlow ? error.message : 'the renderer threw';
    this.#world.tell(`${address.path}: ${reason}`);
    refuse(response, error instanceof TooSlow ? 'crowded' : 'broken', address.path);
  }

  #tellOnce(path: string, sentence: string): void {
    if (this.#told.has(path) || this.#told.size > 50) return;
    this.#told.add(path);
    this.#world.tell(`${path}: ${sentence}`);
  }
}

/** Says that the page was right then and that what was published since is not known here. */
function unconfirmed(since: Date): RawHeaders {
  return [
    'Habeas-Record',
    `unconfirmed since ${since.toISOString()}`,
    'Warning',
    '111 habeas "The record cannot be reached: this page may lack what was published since"',
  ];
}
