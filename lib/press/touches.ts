import pg from 'pg';
import { z } from 'zod';
import type { Ledger } from '@/lib/press/ledger';
import type { Clock } from '@/lib/press/validity';

/** What the press asks of whoever watches the publications. */
export interface Touches {
  /** Whether the ledger is known to hold every publication up to a second ago. */
  isConfirmed(): boolean;
  /** Confirms now unless Postgres is known to be away; says whether the ledger is confirmed. */
  confirm(): Promise<boolean>;
  /** Looks anew, beginning after this call, so that what is committed by now is in the ledger; says whether it is. */
  refresh(): Promise<boolean>;
  /** When the ledger was last confirmed; null if it never was. */
  confirmedAt(): Date | null;
  close(): Promise<void>;
}

const channel = 'habeas_touch';
const pollMs = 250;
const maxUnconfirmedMs = 1_000;
// long enough that a machine short of time is not taken for a lost database
const maxAnswerMs = 3_000;
const looksAtStart = 3;
const rowsAtOnce = 5_000;

const position = z.object({ database: z.string(), newest: z.coerce.number().int() });
const touch = z.object({ seq: z.coerce.number().int(), tags: z.array(z.string()) });

/**
 * Follows `record.touch` as the readers' role: told by NOTIFY, and asking every 250 ms in case a
 * notification was lost. After an outage it goes on from the last number seen, so nothing is missed; when
 * the table is another one or younger than what was seen, the ledger begins anew and no kept page is valid.
 */
export class TouchFollower implements Touches {
  readonly #connectionString: string;
  readonly #ledger: Ledger;
  readonly #now: Clock;
  readonly #tell: (sentence: string) => void;
  #client: pg.Client | null = null;
  #database: string | null = null;
  #confirmedAt: number | null = null;
  #state: 'unknown' | 'up' | 'down' = 'unknown';
  #looking: Promise<boolean> | null = null;
  #again: Promise<boolean> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  /** `tell` hears one sentence when the database goes away and one when it is back. */
  constructor(world: {
    connectionString: string;
    ledger: Ledger;
    now: Clock;
    tell: (sentence: string) => void;
  }) {
    this.#connectionString = world.connectionString;
    this.#ledger = world.ledger;
    this.#now = world.now;
    this.#tell = world.tell;
  }

  /** Looks, three times if need be, and then goes on looking; says whether the database answered. */
  async start(): Promise<boolean> {
    let answered = false;
    for (let look = 0; look < looksAtStart && !answered; look += 1) answered = await this.refresh();
    this.#wait();
    return answered;
  }

  isConfirmed(): boolean {
    if (this.#state !== 'up' || this.#confirmedAt === null) return false;
    return Math.abs(this.#now() - this.#confirmedAt) <= maxUnconfirmedMs;
  }

  async confirm(): Promise<boolean> {
    if (this.isConfirmed()) return true;
    return this.#state === 'down' ? false : this.refresh();
  }

  confirmedAt(): Date | null {
    return this.#confirmedAt === null ? null : new Date(this.#confirmedAt);
  }

  refresh(): Promise<boolean> {
    if (this.#closed) return Promise.resolve(false);
    if (this.#looking === null) return this.#look();
    // the look under way may have read before the caller's commit
    this.#again ??= this.#looking.then(() => {
      this.#again = null;
      return this.#look();
    });
    return this.#again;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#looking;
    await this.#again;
    await this.#client?.end();
    this.#client = null;
  }

  #wait(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      const look = this.#looking ?? this.#look();
      look.finally(() => this.#wait());
    }, pollMs);
  }

  #look(): Promise<boolean> {
    const look = this.#lookOnce().finally(() => {
      this.#looking = null;
    });
    this.#looking = look;
    return look;
  }

  async #lookOnce(): Promise<boolean> {
    const began = this.#now();
    try {
      const client = this.#client ?? (await this.#connect());
      await this.#catchUp(client);
      this.#confirmedAt = began;
      if (this.#state === 'down') this.#tell('The database answers again.');
      this.#state = 'up';
      return true;
    } catch (error) {
      this.#lose(error);
      return false;
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#connectionString,
      application_name: 'habeas press',
      connectionTimeoutMillis: maxAnswerMs,
      query_timeout: maxAnswerMs,
      keepAlive: true,
    });
    client.on('error', (error) => {
      if (this.#client === client) this.#lose(error);
    });
    client.on('notification', () => void this.refresh());
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      const { rows } = await client.query(
        `select 'record.touch'::regclass::oid || '/' || (select oid from pg_database where datname = current_database())
           as database, coalesce(max(seq), 0) as newest from record.touch`,
      );
      this.#take(position.parse(rows[0]));
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    this.#client = client;
    return client;
  }

  #take({ database, newest }: z.infer<typeof position>): void {
    const goesOn = this.#database === database && newest >= this.#ledger.moment().seq;
    if (!goesOn) this.#ledger.restart(newest);
    this.#database = database;
  }

  async #catchUp(client: pg.Client): Promise<void> {
    for (;;) {
      const { rows } = await client.query({
        name: 'touches-since',
        text: "select seq, coalesce(tags, '{all}') as tags from record.touch where seq > $1 order by seq limit $2",
        values: [this.#ledger.moment().seq, rowsAtOnce],
      });
      this.#ledger.record(rows.map((row) => touch.parse(row)));
      if (rows.length < rowsAtOnce) return;
    }
  }

  #lose(error: unknown): void {
    const client = this.#client;
    this.#client = null;
    client?.end().catch(() => {});
    if (this.#state !== 'down' && !this.#closed) {
      this.#tell(`The record cannot be followed: ${reasonOf(error)}`);
    }
    this.#state = 'down';
  }
}

/** The driver's sentence; it names a host or a role, never a password. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error && error.message ? error.message : 'no reason given';
}
