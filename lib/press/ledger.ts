/** One row of `record.touch`: the tags whose pages a publication changed. */
export interface Touch {
  readonly seq: number;
  readonly tags: readonly string[];
}

/** A point in the order of publications. Two moments compare only within one epoch. */
export interface Moment {
  readonly epoch: number;
  readonly seq: number;
}

/**
 * What this process knows of the publications: for each tag the last one that carried it.
 * Publications take their number under a lock that is held to the commit, so the order of numbers is
 * the order of commits and nothing can appear later below a number already seen.
 */
export class Ledger {
  #last = new Map<string, number>();
  #floor = 0;
  #epoch = 0;
  #seen = 0;
  readonly #maxTags: number;

  /** Beyond `maxTags` distinct tags the ledger forgets them all and takes every earlier page for touched. */
  constructor(maxTags = 20_000) {
    this.#maxTags = maxTags;
  }

  /** The highest publication seen. Taken before a render begins, it says what the render may have missed. */
  moment(): Moment {
    return { epoch: this.#epoch, seq: this.#seen };
  }

  /** Takes touches in any order; one seen before changes nothing. */
  record(touches: Iterable<Touch>): void {
    for (const { seq, tags } of touches) {
      // after a withdrawal: whose page it was is not to be read anywhere
      if (tags.includes('everything')) this.#floor = Math.max(this.#floor, seq);
      for (const tag of tags) {
        if (seq > (this.#last.get(tag) ?? 0)) this.#last.set(tag, seq);
      }
      if (seq > this.#seen) this.#seen = seq;
      if (this.#last.size > this.#maxTags) {
        this.#floor = this.#seen;
        this.#last.clear();
      }
    }
  }

  /** Another database, or an older copy of this one: numbers begin anew and no earlier page is valid. */
  restart(seq: number): void {
    this.#epoch += 1;
    this.#seen = seq;
    this.#floor = 0;
    this.#last.clear();
  }

  /** Whether a publication after `moment` carried `tag`, or may have. */
  touchedSince(tag: string, moment: Moment): boolean {
    if (moment.epoch !== this.#epoch) return true;
    const last = this.#last.get(tag);
    if (last === undefined) return moment.seq < this.#floor;
    return moment.seq < last || moment.seq < this.#floor;
  }
}
