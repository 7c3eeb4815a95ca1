import { describe, expect, it } from 'vitest';
import { addressOf } from './doors';

describe('addressOf', () => {
  it.each([
    ['app/page.tsx', '/'],
    ['app/(reader)/page.tsx', '/'],
    ['app/(reader)/people/[slug]/page.tsx', '/people/{slug}'],
    ['app/desk/invitation/[token]/page.tsx', '/desk/invitation/{token}'],
    ['app/api/v1/people/route.ts', '/api/v1/people'],
    ['app/api/auth/[...nextauth]/route.ts', '/api/auth/{nextauth}'],
    ['app/[[...rest]]/page.tsx', '/{rest}'],
    ['app/layout.tsx', null],
    ['components/home/page.tsx', null],
  ])('%s is %s', (file, address) => {
    expect(addressOf(file)).toBe(address);
  });
});
