import { expect, test } from 'vitest';
import { Places } from '@/lib/press/places';

test('one network takes its part and no more; a place given back is free, once', () => {
  const places = new Places(3, 2);
  const first = places.take('192.0.2.1');
  expect(first).not.toBeNull();
  expect(places.take('192.0.2.1')).not.toBeNull();
  expect(places.take('192.0.2.1')).toBeNull();
  expect(places.take('192.0.2.2')).not.toBeNull();
  expect(places.take('192.0.2.3')).toBeNull();
  first?.();
  first?.();
  expect(places.take('192.0.2.1')).not.toBeNull();
  expect(places.take('192.0.2.3')).toBeNull();
});
