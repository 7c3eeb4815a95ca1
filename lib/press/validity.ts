import type { Ledger, Moment } from '@/lib/press/ledger';

/** Milliseconds since 1970, UTC. A parameter, so that tests own the time. */
export type Clock = () => number;

const msPerDay = 86_400_000;

/** Number of the UTC day. Pages say ages ("4 years 10 months"), so they change with the day at the latest. */
export function dayOf(ms: number): number {
  return Math.floor(ms / msPerDay);
}

/** When a render began: the last publication it saw for certain, and the day it reckons ages for. */
export interface Beginning {
  readonly moment: Moment;
  readonly day: number;
}

/**
 * - `valid`: shows what the record shows.
 * - `dated`: no publication changed it, but it was begun on another day: its ages may be a day off.
 * - `touched`: a publication after its beginning changed it. Never to be sent to who asks after that.
 */
export type Standing = 'valid' | 'dated' | 'touched';

/** The rules of validity, over one ledger and one clock. */
export class Validity {
  readonly #ledger: Ledger;
  readonly #now: Clock;

  constructor(ledger: Ledger, now: Clock) {
    this.#ledger = ledger;
    this.#now = now;
  }

  /** To be taken before the render reads anything. */
  begin(): Beginning {
    return { moment: this.#ledger.moment(), day: dayOf(this.#now()) };
  }

  /** How a page with this tag, begun then, stands now. */
  standing(tag: string, beginning: Beginning): Standing {
    if (this.#ledger.touchedSince(tag, beginning.moment)) return 'touched';
    return beginning.day === dayOf(this.#now()) ? 'valid' : 'dated';
  }
}
