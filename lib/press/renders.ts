import type { Beginning, Standing, Validity } from '@/lib/press/validity';

/** More pages are asked for at once than the server holds in wait. */
export class Crowded extends Error {}

export interface Rendered<Page> {
  readonly page: Page;
  readonly beginning: Beginning;
  /** How the page stood when its render ended. */
  readonly standing: Standing;
}

interface Flight {
  beginning: Beginning;
  attemptsLeft: number;
}

/** `attempts` renders of a page that publications keep touching; `atOnce` running; `inWait` behind them. */
export interface RenderBounds {
  readonly attempts: number;
  readonly atOnce: number;
  readonly inWait: number;
}

const usualBounds: RenderBounds = { attempts: 3, atOnce: 6, inWait: 512 };

/**
 * Renders of missing pages, one at a time for an address.
 * A render during which a publication touches the page is begun anew, so that whoever asks after the
 * publication gets a page that shows it. After the last attempt the page goes to those who asked before
 * that publication, marked `touched`, and must not be kept.
 */
export class Renders<Page> {
  readonly #flights = new Map<string, { flight: Flight; result: Promise<Rendered<Page>> }>();
  readonly #queue: (() => void)[] = [];
  readonly #validity: Validity;
  readonly #bounds: RenderBounds;
  #running = 0;

  constructor(validity: Validity, bounds: Partial<RenderBounds> = {}) {
    this.#validity = validity;
    this.#bounds = { ...usualBounds, ...bounds };
  }

  /** Renders the page, or joins a render that cannot miss what is published by now. Rejects with `Crowded`. */
  read(key: string, tag: string, render: () => Promise<Page>): Promise<Rendered<Page>> {
    const under = this.#flights.get(key);
    if (under && this.#mayJoin(under.flight, tag)) return under.result;
    const flight: Flight = { beginning: this.#validity.begin(), attemptsLeft: this.#bounds.attempts };
    const result = this.#fly(flight, tag, render).finally(() => {
      if (this.#flights.get(key)?.flight === flight) this.#flights.delete(key);
    });
    this.#flights.set(key, { flight, result });
    return result;
  }

  #mayJoin(flight: Flight, tag: string): boolean {
    return flight.attemptsLeft > 0 || this.#validity.standing(tag, flight.beginning) === 'valid';
  }

  async #fly(flight: Flight, tag: string, render: () => Promise<Page>): Promise<Rendered<Page>> {
    await this.#enter();
    try {
      for (;;) {
        flight.beginning = this.#validity.begin();
        flight.attemptsLeft -= 1;
        const page = await render();
        const standing = this.#validity.standing(tag, flight.beginning);
        if (standing === 'valid' || flight.attemptsLeft === 0) {
          return { page, beginning: flight.beginning, standing };
        }
      }
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#bounds.atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#queue.length >= this.#bounds.inWait) throw new Crowded('too many pages asked for at once');
    await new Promise<void>((go) => this.#queue.push(go));
  }

  /** Hands the place on to the next in wait, or frees it. */
  #leave(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
