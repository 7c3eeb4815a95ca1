import { describe, expect, test } from 'vitest';
import { Ledger } from '@/lib/press/ledger';
import { Crowded, Renders } from '@/lib/press/renders';
import { Validity } from '@/lib/press/validity';

function world(bounds: { attempts?: number; atOnce?: number; inWait?: number } = {}) {
  const clock = { ms: Date.UTC(2030, 4, 1, 12) };
  const ledger = new Ledger();
  const renders = new Renders<string>(new Validity(ledger, () => clock.ms), bounds);
  return { clock, ledger, renders };
}

/** A render that stops in the middle until it is told to end. */
function heldRenders() {
  const ends: ((text: string) => void)[] = [];
  const render = () => new Promise<string>((end) => ends.push(end));
  const began = async (count: number) => {
    for (let turn = 0; ends.length < count && turn < 1_000; turn += 1) await Promise.resolve();
    expect(ends.length).toBeGreaterThanOrEqual(count);
  };
  return { render, ends, began };
}

const touch = (ledger: Ledger, seq: number) => ledger.record([{ seq, tags: ['all'] }]);

describe('renders', () => {
  test('those who ask together share one render', async () => {
    const { renders } = world();
    const { render, ends, began } = heldRenders();
    const asked = [1, 2, 3].map(() => renders.read('/', 'all', render));
    await began(1);
    ends[0]?.('one');
    expect((await Promise.all(asked)).map((r) => r.page)).toEqual(['one', 'one', 'one']);
    expect(ends).toHaveLength(1);
  });

  test('a publication in the middle: the render is begun anew, for all who wait', async () => {
    const { ledger, renders } = world();
    const { render, ends, began } = heldRenders();
    const before = renders.read('/', 'all', render);
    await began(1);
    touch(ledger, 1);
    const after = renders.read('/', 'all', render);
    ends[0]?.('old');
    await began(2);
    ends[1]?.('new');
    expect((await before).page).toBe('new');
    expect(await after).toMatchObject({ page: 'new', standing: 'valid' });
    expect(ends).toHaveLength(2);
  });

  test('publications without end: who asked before the last one gets the last render, not to be kept', async () => {
    const { ledger, renders } = world({ attempts: 2 });
    const { render, ends, began } = heldRenders();
    const before = renders.read('/', 'all', render);
    await began(1);
    touch(ledger, 1);
    ends[0]?.('first');
    await began(2);
    touch(ledger, 2);
    const after = renders.read('/', 'all', render);
    await began(3);
    ends[1]?.('second');
    expect(await before).toMatchObject({ page: 'second', standing: 'touched' });
    ends[2]?.('third');
    expect(await after).toMatchObject({ page: 'third', standing: 'valid' });
  });

  test('midnight in the middle: begun anew', async () => {
    const { clock, renders } = world();
    const { render, ends, began } = heldRenders();
    const asked = renders.read('/', 'all', render);
    await began(1);
    clock.ms = Date.UTC(2030, 4, 2, 0, 0, 1);
    ends[0]?.('yesterday');
    await began(2);
    ends[1]?.('today');
    expect((await asked).page).toBe('today');
  });

  test('a failed render fails for those who wait and leaves nothing behind', async () => {
    const { renders } = world({ atOnce: 1 });
    const failed = renders.read('/', 'all', () => Promise.reject(new Error('broken')));
    await expect(failed).rejects.toThrow('broken');
    expect((await renders.read('/', 'all', async () => 'whole')).page).toBe('whole');
  });

  test('more than the bounds: the rest is refused, those in wait come in order', async () => {
    const { renders } = world({ atOnce: 1, inWait: 1 });
    const { render, ends, began } = heldRenders();
    const first = renders.read('/1', 'all', render);
    const second = renders.read('/2', 'all', render);
    await expect(renders.read('/3', 'all', render)).rejects.toBeInstanceOf(Crowded);
    await began(1);
    ends[0]?.('one');
    await began(2);
    ends[1]?.('two');
    expect([(await first).page, (await second).page]).toEqual(['one', 'two']);
  });
});
