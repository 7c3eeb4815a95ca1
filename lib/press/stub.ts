import type { AddressInfo } from 'node:net';
import { Assets } from '@/lib/press/assets';
import type { Renderer } from '@/lib/press/capture';
import { type Download, Downloads } from '@/lib/press/downloads';
import { Ledger } from '@/lib/press/ledger';
import { OpenDataDoor } from '@/lib/press/open-data';
import type { FormKeeper } from '@/lib/press/posted';
import { Press } from '@/lib/press/press';
import type { RenderBounds } from '@/lib/press/renders';
import { openServer } from '@/lib/press/server';
import type { Touches } from '@/lib/press/touches';

/** Touches that a test makes by hand; `reachable` is whether Postgres answers. */
export class StubTouches implements Touches {
  readonly ledger = new Ledger();
  reachable = true;
  /** What is committed and not yet seen. */
  readonly #committed: { seq: number; tags: string[] }[] = [];
  #seq = 0;

  publish(...tags: string[]): void {
    this.#seq += 1;
    this.#committed.push({ seq: this.#seq, tags });
  }
  isConfirmed(): boolean {
    return this.reachable;
  }
  async confirm(): Promise<boolean> {
    return this.reachable;
  }
  async refresh(): Promise<boolean> {
    if (this.reachable) this.ledger.record(this.#committed.splice(0));
    return this.reachable;
  }
  confirmedAt(): Date {
    return new Date(Date.UTC(2030, 4, 1));
  }
  async close(): Promise<void> {}
}

export interface StubServer {
  readonly address: string;
  readonly press: Press;
  readonly told: string[];
  close(): Promise<void>;
}

/** The whole server over a renderer and touches of the test's own, on a free port. */
export async function stubServer(parts: {
  render: Renderer;
  keeper?: FormKeeper;
  touches: Touches;
  ledger: Ledger;
  now?: () => number;
  assets?: Assets;
  bounds?: Partial<RenderBounds>;
  maxRenderMs?: number;
  downloads?: ReadonlyMap<string, Download>;
  mostMadeAMinute?: number;
}): Promise<StubServer> {
  const told: string[] = [];
  const tell = (sentence: string) => void told.push(sentence);
  const press = new Press({
    ...parts,
    now: parts.now ?? Date.now,
    maxBytes: 1_000_000,
    origin: new URL('http://record.example'),
    tell,
  });
  const assets = parts.assets ?? (await Assets.list({ build: '/nowhere', publicFolder: '/nowhere' }));
  const { touches, ledger, render, keeper = null, mostMadeAMinute = 1000 } = parts;
  const downloads = new Downloads(
    { ledger, touches, tell, now: parts.now ?? Date.now },
    parts.downloads ?? new Map(),
  );
  const openData = new OpenDataDoor({ render, now: parts.now ?? Date.now, mostMadeAMinute });
  const server = openServer({ press, touches, assets, render, openData, downloads, keeper, tell });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${portOf(server.address())}`,
    press,
    told,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen');
  return address.port;
}
