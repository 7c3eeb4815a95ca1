import { describe, expect, test } from 'vitest';
import { Ledger } from '@/lib/press/ledger';
import { Renders } from '@/lib/press/renders';
import { Shelf } from '@/lib/press/shelf';
import { Validity } from '@/lib/press/validity';

const noon = Date.UTC(2030, 4, 1, 12);
const nextDay = Date.UTC(2030, 4, 2, 0, 0, 1);

/** A press over a record that is one number, read in the middle of the render. */
function world(options: { maxBytes?: number; maxTags?: number; atOnce?: number; inWait?: number } = {}) {
  const clock = { ms: noon };
  const ledger = new Ledger(options.maxTags ?? 100);
  const validity = new Validity(ledger, () => clock.ms);
  const shelf = new Shelf<{ bytes: number; text: string }>(options.maxBytes ?? 1e6, validity);
  const renders = new Renders<{ bytes: number; text: string }>(validity, {
    atOnce: options.atOnce ?? 6,
    inWait: options.inWait ?? 6,
  });
  return { clock, ledger, validity, shelf, renders };
}

const page = (text: string, bytes = 1_000) => ({ text, bytes });

describe('a page on the shelf', () => {
  test.each([
    ['nothing happened', [], noon, 'kept', 'kept'],
    ['its tag was touched', [{ seq: 8, tags: ['person:a', 'all'] }], noon, null, null],
    ['another tag was touched', [{ seq: 8, tags: ['person:b', 'all'] }], noon, 'kept', 'kept'],
    ['everything was touched', [{ seq: 8, tags: ['all', 'everything'] }], noon, null, null],
    ['a touch seen before came again', [{ seq: 7, tags: ['person:a'] }], noon, 'kept', 'kept'],
    ['the day passed', [], nextDay, null, 'kept'],
    ['the day passed and it was touched', [{ seq: 8, tags: ['person:a'] }], nextDay, null, null],
  ])('%s', (_name, touches, ms, valid, untouched) => {
    const { clock, ledger, validity, shelf } = world();
    ledger.record([{ seq: 7, tags: ['person:a', 'all'] }]);
    expect(shelf.keep('/people/a', page('kept'), 'person:a', validity.begin())).toBe(true);
    ledger.record(touches);
    clock.ms = ms;
    expect(shelf.read('/people/a')?.text ?? null).toBe(valid);
    expect(shelf.readUntouched('/people/a')?.text ?? null).toBe(untouched);
  });

  test('is not kept when the touch came while it was rendered', () => {
    const { ledger, validity, shelf } = world();
    const beginning = validity.begin();
    ledger.record([{ seq: 1, tags: ['all'] }]);
    expect(shelf.keep('/', page('old'), 'all', beginning)).toBe(false);
    expect(shelf.read('/')).toBeNull();
  });

  test('is not kept when midnight came while it was rendered', () => {
    const { clock, validity, shelf } = world();
    const beginning = validity.begin();
    clock.ms = nextDay;
    expect(shelf.keep('/', page('old'), 'all', beginning)).toBe(false);
  });

  test('goes when the database is another one', () => {
    const { ledger, validity, shelf } = world();
    ledger.record([{ seq: 40, tags: ['all'] }]);
    shelf.keep('/', page('of the old database'), 'all', validity.begin());
    ledger.restart(3);
    expect(shelf.readUntouched('/')).toBeNull();
    shelf.keep('/', page('of the new one'), 'all', validity.begin());
    ledger.record([{ seq: 4, tags: ['all'] }]);
    expect(shelf.read('/')).toBeNull();
  });

  test('two shelves over two ledgers: each is right once it has read the touch', () => {
    const here = world();
    const there = world();
    for (const { shelf, validity } of [here, there]) shelf.keep('/', page('old'), 'all', validity.begin());
    const touch = { seq: 1, tags: ['all'] };
    here.ledger.record([touch]);
    expect(here.shelf.read('/')).toBeNull();
    there.ledger.record([touch]);
    expect(there.shelf.read('/')).toBeNull();
  });

  test('after a restart the shelf is empty and the ledger begins at the newest number', () => {
    const { ledger, validity, shelf } = world();
    ledger.restart(90_000);
    expect(shelf.read('/')).toBeNull();
    shelf.keep('/', page('new'), 'all', validity.begin());
    expect(shelf.read('/')?.text).toBe('new');
    ledger.record([{ seq: 90_001, tags: ['all'] }]);
    expect(shelf.read('/')).toBeNull();
  });
});

describe('bounds', () => {
  test('more tags than the ledger holds: everything before is taken for touched', () => {
    const { ledger, validity, shelf } = world({ maxTags: 3 });
    shelf.keep('/people/a', page('a'), 'person:a', validity.begin());
    ledger.record([1, 2, 3, 4].map((seq) => ({ seq, tags: [`person:n${seq}`] })));
    expect(shelf.read('/people/a')).toBeNull();
    shelf.keep('/people/a', page('again'), 'person:a', validity.begin());
    expect(shelf.read('/people/a')?.text).toBe('again');
  });

  test('the page nobody read goes first', () => {
    const { validity, shelf } = world({ maxBytes: 16_000 });
    for (const key of ['/a', '/b', '/c', '/d', '/e', '/f']) {
      shelf.keep(key, page(key), 'all', validity.begin());
    }
    shelf.read('/a');
    shelf.keep('/g', page('/g'), 'all', validity.begin());
    expect(shelf.read('/a')?.text).toBe('/a');
    expect(shelf.read('/b')).toBeNull();
    expect(shelf.bytes).toBeLessThanOrEqual(16_000);
  });

  test('a page read all the time does not stop the shelf from making room', () => {
    const { validity, shelf } = world({ maxBytes: 16_000 });
    for (let n = 0; n < 50; n += 1) {
      shelf.keep(`/${n}`, page('x'), 'all', validity.begin());
      for (let m = 0; m <= n; m += 1) shelf.read(`/${m}`);
    }
    expect(shelf.bytes).toBeLessThanOrEqual(16_000);
    expect(shelf.count).toBeGreaterThan(3);
  });

  test('a page larger than a quarter of the shelf is not kept', () => {
    const { validity, shelf } = world({ maxBytes: 16_000 });
    expect(shelf.keep('/', page('x', 5_000), 'all', validity.begin())).toBe(false);
    expect(shelf.bytes).toBe(0);
  });
});
