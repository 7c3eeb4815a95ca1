import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keyFor, seal, unseal } from '@/lib/accounts/seal';

beforeEach(() => vi.stubEnv('HABEAS_SECRET', 'one secret of this test, long enough to do'));
afterEach(() => vi.unstubAllEnvs());

it('opens what it sealed, for the same owner only, and never seals twice alike', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', 'totp 7');
  expect(unseal(sealed, 'totp 7')).toBe('JBSWY3DPEHPK3PXP');
  expect(unseal(sealed, 'totp 8')).toBeNull();
  expect(Buffer.from(sealed).toString('latin1')).not.toContain('JBSWY3DP');
  expect(Buffer.from(seal('JBSWY3DPEHPK3PXP', 'totp 7'))).not.toEqual(Buffer.from(sealed));
});

it('opens nothing that was changed or cut, nor with another secret', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', 'totp 7');
  for (const at of [0, 12, sealed.length - 1]) {
    const changed = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 1 : byte));
    expect(unseal(changed, 'totp 7')).toBeNull();
  }
  expect(unseal(sealed.slice(0, 20), 'totp 7')).toBeNull();
  vi.stubEnv('HABEAS_SECRET', 'another secret of this test, also long enough');
  expect(unseal(sealed, 'totp 7')).toBeNull();
});

it('has one key a purpose, and refuses a short secret', () => {
  expect(keyFor('seal')).not.toEqual(keyFor('tries'));
  vi.stubEnv('HABEAS_SECRET', 'short');
  expect(() => keyFor('seal')).toThrow('fewer than 32');
});
