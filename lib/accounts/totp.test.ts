import { describe, expect, it } from 'vitest';
import { qrPath } from '@/lib/accounts/qr';
import { codeAt } from '@/lib/accounts/testing';
import { newTotpSecret, stepOfCode, totpAddress } from '@/lib/accounts/totp';

const secret = newTotpSecret();
const now = new Date('2026-11-21T10:00:10Z');
const step = Math.floor(now.getTime() / 30_000);

describe('stepOfCode', () => {
  // RFC 6238, appendix B, the last six of its eight digits; its secret is "12345678901234567890"
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('computes what the standard prints for second %i', (second, code) => {
    const at = new Date(second * 1000);
    expect(stepOfCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', code, null, at)).toBe(Math.floor(second / 30));
  });

  it.each([
    [-2, null],
    [-1, step - 1],
    [0, step],
    [1, step + 1],
    [2, null],
  ])('takes the code of %i steps from now: %s', (later, found) => {
    expect(stepOfCode(secret, codeAt(secret, now, later), null, now)).toBe(found);
  });

  it('takes none of a step that was used, or of one before', () => {
    expect(stepOfCode(secret, codeAt(secret, now), step, now)).toBeNull();
    expect(stepOfCode(secret, codeAt(secret, now, -1), step, now)).toBeNull();
    expect(stepOfCode(secret, codeAt(secret, now, 1), step, now)).toBe(step + 1);
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '12 456', '-12345'])('refuses %j', (typed) => {
    expect(stepOfCode(secret, typed, null, now)).toBeNull();
  });
});

it('two secrets differ and have 160 bits', () => {
  expect(newTotpSecret()).not.toBe(secret);
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
});

it('draws the address as squares within a quiet zone', () => {
  const { side, path } = qrPath(totpAddress(secret, 'vera@lists.test'));
  const at = [...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(at.length).toBeGreaterThan(300);
  expect(Math.min(...at.flat())).toBe(4);
  expect(Math.max(...at.flat())).toBe(side - 5);
});
