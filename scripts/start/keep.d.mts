export interface KeepOrder {
  /** the clone */
  root: string;
  /** folder under `var/` that holds the cluster */
  name: string;
  /** false: no PostgreSQL, only watch processes */
  cluster?: boolean;
  /** remove the cluster's files at the end */
  temporary?: boolean;
  /** settings of postgresql.conf for this run */
  settings?: Record<string, string>;
}

export interface Kept {
  /** connects to the maintenance database `postgres` as the owner of the cluster */
  ownerUrl: string;
  port: number;
  /** whether the cluster was made in this run */
  fresh: boolean;
  home: string;
  /** whether the files lie outside the clone, because the system user cannot reach it */
  moved: boolean;
  /** ends watched processes, then PostgreSQL, and resolves when both are gone */
  stop(): Promise<void>;
  /** has that process ended when this one ends, however it ends */
  watch(pid: number): void;
  gone: Promise<void>;
  /** called when PostgreSQL ends by itself */
  onEnded(call: () => void): void;
}

/** Starts PostgreSQL for as long as the calling process lives; rejects with a sentence when it cannot. */
export function keep(order: KeepOrder, onStart?: (pid: number) => void): Promise<Kept>;
