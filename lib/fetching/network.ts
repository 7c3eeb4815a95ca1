import { lookup } from 'node:dns/promises';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import { isPublicAddress, listHosts } from '@/lib/fetching/hosts';

/**
 * What fetching needs of the world outside. There is one real network; tests pass one of their own as an argument,
 * which no setting of the environment can do.
 */
export type Network = {
  hosts: readonly string[];
  /** All addresses of a host. */
  resolve: (host: string) => Promise<string[]>;
  permits: (address: string) => boolean;
  dial: (options: RequestOptions, onAnswer: (answer: IncomingMessage) => void) => ClientRequest;
};

export const openNetwork = (): Network => ({
  hosts: listHosts(),
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  permits: isPublicAddress,
  dial: request,
});
