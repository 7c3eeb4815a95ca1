/**
 * The load, in a process of its own: a fixed number of connections, each asking again as soon as it is answered, for
 * a fixed time. Started with JSON; prints one line of JSON. Loopback addresses only.
 */
import autocannon from 'autocannon';
import { z } from 'zod';

const order = z
  .object({
    url: z.url().refine((url) => new URL(url).hostname === '127.0.0.1', 'the load is for this machine only'),
    connections: z.int().min(1).max(256),
    seconds: z.number().min(0.5).max(60),
    encoding: z.enum(['identity', 'gzip']),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const before = process.cpuUsage();
const run = autocannon({
  url: order.url,
  connections: order.connections,
  duration: order.seconds,
  headers: { 'accept-encoding': order.encoding },
});
// its own histogram counts whole milliseconds, and most answers take less than one
const milliseconds: number[] = [];
run.on('response', (_client, _status, _bytes, taken) => {
  milliseconds.push(taken);
});
const { errors, timeouts, non2xx, duration } = await run;
const { user, system } = process.cpuUsage(before);
const sorted = Float64Array.from(milliseconds).sort();
const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? null;
console.log(
  JSON.stringify({
    requests: sorted.length,
    seconds: duration,
    failed: errors + timeouts + non2xx,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    busy: (user + system) / 1e6 / duration,
  }),
);
