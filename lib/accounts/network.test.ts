import { describe, expect, it } from 'vitest';
import { networkOf } from '@/lib/accounts/network';

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
