import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { accepted, type Result } from '@/lib/core/result';
import { isRobotWall, readBody, refuseAnswer } from '@/lib/fetching/answers';
import { isOfficial } from '@/lib/fetching/hosts';
import { type Network, openNetwork } from '@/lib/fetching/network';
import { type FetchedText, type FetchRefusal, refusedFor } from '@/lib/fetching/schema';

export type FetchOptions = {
  /** BCP 47, for sites that serve several languages at one address. */
  language: string;
  /** A larger file is not fetched to its end. */
  maxBytes: number;
  now: () => Date;
  signal?: AbortSignal;
};

/** What one fetching may cost. */
const usual = { maxMs: 30_000, maxIdleMs: 10_000, maxRedirects: 3 };
type Step = { redirect: URL } | { answer: FetchedText };

/**
 * The bytes of a document from its official address. Takes https from hosts on the list alone, without
 * credentials, cookies or another port. Each address, also each of at most three redirects, is resolved once, all
 * its IP addresses are checked to be public, and the connection goes to the one that was checked, so that a name
 * cannot point elsewhere in between. Every refusal is a value with a sentence.
 */
export async function fetchText(
  address: string,
  { language, maxBytes, now, signal }: FetchOptions,
  network: Network = openNetwork(),
  budget: typeof usual = usual,
): Promise<Result<FetchedText, FetchRefusal>> {
  if (!URL.canParse(address)) return refusedFor('bad_address', { address: address.slice(0, 200) });
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort('timed_out'), budget.maxMs);
  const cancel = () => stop.abort('stopped');
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
  try {
    let next = new URL(address);
    for (let redirects = 0; redirects <= budget.maxRedirects; redirects += 1) {
      const refusal = checkAddress(next, network.hosts, redirects > 0);
      if (refusal) return refusal;
      const step = await take(next, {
        language,
        maxBytes,
        now,
        redirected: redirects > 0,
        stop,
        network,
        budget,
      });
      if (!step.ok) return step;
      if ('answer' in step.value) return accepted(step.value.answer);
      next = step.value.redirect;
    }
    return refusedFor('too_many_redirects', { host: next.hostname });
  } catch (error) {
    return refusalOf(error, stop.signal, new URL(address).hostname);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

function checkAddress(
  { protocol, username, password, port, hostname, href }: URL,
  hosts: readonly string[],
  redirected: boolean,
): Result<never, FetchRefusal> | null {
  if (protocol !== 'https:') return refusedFor('not_https', { host: hostname });
  if (username !== '' || password !== '' || port !== '' || href.length > 2048) {
    return refusedFor('bad_address', { address: hostname });
  }
  if (isOfficial(hostname, hosts)) return null;
  return refusedFor(redirected ? 'redirected_elsewhere' : 'not_official', { host: hostname });
}

type Journey = Pick<FetchOptions, 'language' | 'maxBytes' | 'now'> & {
  redirected: boolean;
  stop: AbortController;
  network: Network;
  budget: typeof usual;
};

async function take(url: URL, journey: Journey): Promise<Result<Step, FetchRefusal>> {
  const { network, redirected, stop, maxBytes } = journey;
  const host = url.hostname;
  const addresses = await unlessStopped(network.resolve(host), stop.signal);
  const [first] = addresses;
  if (first === undefined) return refusedFor('host_unknown', { host });
  // one private address among several is enough: it may be the one that answers
  if (!addresses.every(network.permits)) {
    return refusedFor(redirected ? 'redirected_private' : 'private_address', { host });
  }
  const answer = await dial(url, first, journey);
  const { location } = answer.headers;
  const status = answer.statusCode ?? 0;
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
    answer.destroy();
    if (!URL.canParse(location, url)) return refusedFor('bad_address', { address: host });
    return accepted({ redirect: new URL(location, url) });
  }
  const refusal = refuseAnswer(answer, host);
  if (refusal) {
    answer.destroy();
    return refusal;
  }
  const body = await readBody(answer, host, maxBytes);
  if (!body.ok) return body;
  const mediaType = answer.headers['content-type'] ?? null;
  if (isRobotWall(body.value, mediaType)) return refusedFor('robot_wall', { host });
  const fetchedAt = journey.now().toISOString();
  return accepted({ answer: { bytes: body.value, mediaType, address: url.href, fetchedAt } });
}

/** One request to one address that was checked. */
function dial(
  url: URL,
  address: string,
  { network, language, stop, budget }: Journey,
): Promise<IncomingMessage> {
  const family = isIPv6(address) ? 6 : 4;
  return new Promise((resolve, reject) => {
    const request = network.dial(
      {
        host: url.hostname,
        servername: url.hostname,
        path: `${url.pathname}${url.search}`,
        method: 'GET',
        agent: false,
        signal: stop.signal,
        timeout: budget.maxIdleMs,
        lookup: (_, options, found) =>
          options.all ? found(null, [{ address, family }]) : found(null, address, family),
        headers: {
          host: url.hostname,
          'user-agent': 'Habeas',
          accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
          'accept-language': language,
          'accept-encoding': 'gzip, deflate, br',
        },
      },
      resolve,
    );
    request.on('timeout', () => stop.abort('timed_out'));
    request.on('error', reject);
    request.end();
  });
}

function unlessStopped<Value>(work: Promise<Value>, stop: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error('stopped'));
    if (stop.aborted) end();
    stop.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => stop.removeEventListener('abort', end));
  });
}

const codes: Record<string, 'host_unknown' | 'no_network' | 'timed_out'> = {
  ENOTFOUND: 'host_unknown',
  EAI_AGAIN: 'no_network',
  ENETUNREACH: 'no_network',
  EHOSTUNREACH: 'no_network',
  ENETDOWN: 'no_network',
  ETIMEDOUT: 'timed_out',
};

/** The refusal an error of the network stands for. Its own text is not shown: it may name addresses. */
function refusalOf(error: unknown, stop: AbortSignal, host: string): Result<never, FetchRefusal> {
  if (stop.aborted) return refusedFor(stop.reason === 'stopped' ? 'stopped' : 'timed_out', { host });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return refusedFor(codes[code] ?? 'connection_failed', { host });
}
