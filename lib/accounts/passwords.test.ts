import { describe, expect, it } from 'vitest';
import { hashPassword, passwordFits } from '@/lib/accounts/passwords';

describe('passwords', () => {
  it('are kept as argon2id with the agreed cost and a salt of their own', async () => {
    const [one, two] = await Promise.all([
      hashPassword('tulip harbour nine'),
      hashPassword('tulip harbour nine'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('fit in any spelling of the same characters, and only then', async () => {
    const stored = await hashPassword('caf\u00e9 by the river');
    expect(await passwordFits(stored, 'cafe\u0301 by the river')).toBe(true);
    expect(await passwordFits(stored, 'Café by the river')).toBe(false);
  });

  it('never fit where there is no account, not even the stand-in’s own', async () => {
    expect(await passwordFits(null, 'a password nobody has')).toBe(false);
  });
});
