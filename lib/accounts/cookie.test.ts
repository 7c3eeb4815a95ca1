import { afterEach, describe, expect, it, vi } from 'vitest';
import { comesSecurely, sessionCookie, siteOrigin } from '@/lib/accounts/cookie';

afterEach(() => vi.unstubAllEnvs());

describe('the session cookie', () => {
  it.each([
    ['plain http', '', {}, false, 'http://desk.test'],
    ['https before a proxy', '', { 'x-forwarded-proto': 'https' }, true, 'https://desk.test'],
    ['two proxies', '', { 'x-forwarded-proto': 'https, http' }, true, 'https://desk.test'],
    ['a stated origin', 'https://habeas.test', {}, true, 'https://habeas.test'],
    [
      'a stated origin and somebody’s host',
      'https://habeas.test',
      { host: 'evil.test' },
      true,
      'https://habeas.test',
    ],
    ['a stated origin that cannot be read', 'habeas', {}, false, 'http://desk.test'],
  ])('%s', (_, stated, given, secure, origin) => {
    vi.stubEnv('HABEAS_ORIGIN', stated);
    const headers = new Headers({ host: 'desk.test', ...given });
    expect(comesSecurely(headers)).toBe(secure);
    expect(siteOrigin(headers)).toBe(origin);
  });

  it('is out of reach of scripts, other sites and, under https, other hosts', () => {
    expect(sessionCookie(true)).toEqual({
      name: '__Host-habeas-session',
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true },
    });
    expect(sessionCookie(false)).toMatchObject({ name: 'habeas-session', options: { secure: false } });
  });
});
