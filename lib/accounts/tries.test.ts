import { describe, expect, it } from 'vitest';
import { networkOf, Tries } from '@/lib/accounts/tries';

const start = new Date('2026-11-21T10:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe('Tries', () => {
  it('lets ten tries at an account pass in a quarter of an hour, then says how long to wait', () => {
    const tries = new Tries();
    for (let n = 0; n < 10; n += 1) expect(tries.take('account', 'a@lists.test', start)).toBeNull();
    expect(tries.take('account', 'a@lists.test', start)).toBe(15);
    expect(tries.take('account', 'a@lists.test', later(14))).toBe(1);
    expect(tries.take('account', 'b@lists.test', start)).toBeNull();
    expect(tries.take('network', 'a@lists.test', start)).toBeNull();
    expect(tries.take('account', 'a@lists.test', later(15))).toBeNull();
  });

  it('forgets slips once the right password came', () => {
    const tries = new Tries();
    for (let n = 0; n < 10; n += 1) tries.take('account', 'a@lists.test', start);
    tries.forget('account', 'a@lists.test');
    expect(tries.take('account', 'a@lists.test', start)).toBeNull();
  });

  it('keeps refusing one name while thousands of others are tried', () => {
    const tries = new Tries();
    for (let n = 0; n < 10; n += 1) tries.take('account', 'a@lists.test', start);
    for (let n = 0; n < 5_000; n += 1) tries.take('account', `${n}@lists.test`, start);
    expect(tries.take('account', 'a@lists.test', start)).toBe(15);
  });
});

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2345:6:7:8:9', '2001:0db8:0001:2300/56'],
    ['2001:db8:1:23ff::1', '2001:0db8:0001:2300/56'],
    ['2001:DB8::1', '2001:0db8:0000:0000/56'],
    ['::1', '0000:0000:0000:0000/56'],
    ['fe80::1%eth0', 'fe80:0000:0000:0000/56'],
    ['not an address', 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
