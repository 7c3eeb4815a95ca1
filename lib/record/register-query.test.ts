import { describe, expect, it } from 'vitest';
import { parseRegisterQuery, registerAddress, wholeRegister } from '@/lib/record/register-query';

const read = (search: string) => parseRegisterQuery(new URLSearchParams(search));

describe('parameters of the register', () => {
  it.each([
    ['', {}],
    ['custody=held&sort=confirmed&page=3', { custody: 'held', sort: 'confirmed', page: 3 }],
    ['custody=&demand=', {}],
    ['demand=release_and_rehabilitate', { demand: 'release_and_rehabilitate' }],
    ['affiliation=river-union%2Bhill-union', { affiliation: 'river-union+hill-union' }],
    ['confirmed=2021', { confirmed: '2021' }],
    ['named=no', { named: 'no' }],
    ['sort=name', {}],
  ])('reads "%s"', (search, expected) => {
    expect(read(search)).toEqual({ ok: true, value: { ...wholeRegister, ...expected } });
  });

  it.each([
    ['colour=red', { reason: 'unknown_parameter', parameter: 'colour' }],
    ['__proto__=1', { reason: 'unknown_parameter', parameter: '__proto__' }],
    ['custody=held&custody=dead', { reason: 'repeated_parameter', parameter: 'custody' }],
    ['custody=free', { reason: 'unknown_value', parameter: 'custody', value: 'free' }],
    ['page=0', { reason: 'unknown_value', parameter: 'page', value: '0' }],
    ['page=1e9', { reason: 'unknown_value', parameter: 'page', value: '1e9' }],
    ['page=-1', { reason: 'unknown_value', parameter: 'page', value: '-1' }],
    ['named=maybe', { reason: 'unknown_value', parameter: 'named', value: 'maybe' }],
    ['confirmed=21', { reason: 'unknown_value', parameter: 'confirmed', value: '21' }],
    ['sort=age', { reason: 'unknown_value', parameter: 'sort', value: 'age' }],
    ['document=%27%3B%20DROP', { reason: 'unknown_value', parameter: 'document', value: "'; DROP" }],
    [`demand=${'a'.repeat(90)}`, { reason: 'unknown_value', parameter: 'demand', value: 'a'.repeat(60) }],
  ])('refuses "%s"', (search, reason) => {
    expect(read(search)).toEqual({ ok: false, reason });
  });
});

describe('addresses of the register', () => {
  it.each([
    [{}, '/people'],
    [{ page: 1, sort: 'name' as const }, '/people'],
    [{ page: 2, sort: 'confirmed' as const, custody: 'held' }, '/people?custody=held&sort=confirmed&page=2'],
    [{ affiliation: 'a+b' }, '/people?affiliation=a%2Bb'],
  ])('%o is %s', (query, address) => {
    expect(registerAddress(query)).toBe(address);
  });

  it('reads back what it wrote', () => {
    const query = { ...wholeRegister, document: 'p9-ta', affiliation: 'a+b', page: 4 };
    const search = registerAddress(query).slice('/people?'.length);
    expect(read(search)).toEqual({ ok: true, value: query });
  });
});
