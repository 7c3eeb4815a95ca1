/** What past days and figures ask of the database: counts on both axes of time, lists of a day, all figures. */
import { openReaders } from '@/lib/db/readers';
import { readFigures } from '@/lib/figures/read';
import type { Past } from '@/lib/record/past';
import { countPast, listPastRegister } from '@/lib/record/past-register';
import { wholeRegister } from '@/lib/record/register-query';
import { connect } from '../database/steps';
import { type Figure, figure, median, quantile, timed } from './figures';
import type { Populated } from './reading';

const firstRows =
  'SELECT number, slug, name, "row" FROM record.person ORDER BY sort_name COLLATE "en-x-icu", number LIMIT 50';

/**
 * The day that most statements speak of, counted and listed as known today and as known on the day the record began,
 * the rarest custody of it too, and the page of figures' own questions.
 */
export async function measurePast({ database, people }: Populated, rounds: number): Promise<Figure[]> {
  const readers = openReaders(database.readerUrl, 1);
  const bare = await connect(database.readerUrl);
  try {
    const { rows } = await bare.query(`
      SELECT to_char(mode() WITHIN GROUP (ORDER BY lower(during)), 'YYYY-MM-DD') AS day,
             to_char(min(lower(known)), 'YYYY-MM-DD') AS began FROM record.custody_span`);
    const [day, began] = [String(rows[0]?.day), String(rows[0]?.began)];
    const today = new Date().toISOString().slice(0, 10);
    const now: Past = { on: day, known: today, knowsAll: true };
    const then: Past = { on: day, known: began, knowsAll: false };
    const { groups } = await countPast(now, [], readers);
    const stated = groups.filter(({ group }) => group !== 'not_stated');
    const rarest = [...stated].sort((a, b) => a.count - b.count)[0]?.group ?? 'held';
    const covered = stated.reduce((sum, { count }) => sum + count, 0);
    const asked: [string, () => Promise<unknown>, number | null][] = [
      ['past day counted, as known today', () => countPast(now, [], readers), 30],
      ['past day counted, as known earlier', () => countPast(then, [], readers), null],
      ['register as of a day', () => listPastRegister(wholeRegister, now, readers), null],
      [
        'register as of a day, rarest custody',
        () => listPastRegister({ ...wholeRegister, custody: rarest }, now, readers),
        null,
      ],
      ['figures read', () => readFigures(null, today, readers), null],
    ];
    const figures: Figure[] = [];
    for (const [name, ask, most] of asked) {
      const taken = { read: [] as number[], bare: [] as number[] };
      await ask();
      for (let n = 0; n < rounds * 3; n += 1) {
        taken.read.push(await timed(ask));
        taken.bare.push(await timed(() => bare.query({ name: 'rows', text: firstRows })));
      }
      const value = median(taken.read);
      figures.push(
        figure({
          ...{ name, people, unit: 'ms', value, p50Ms: value, p99Ms: quantile(taken.read, 0.99) },
          ...{
            ratio: value / median(taken.bare),
            reference: 'the bare driver reading 50 rows without counts',
          },
          ...(most !== null && people >= 100_000 ? { aim: `≤ ${most} ms`, met: value <= most } : {}),
          note: `${day}: statements speak of ${covered} of ${people} people`,
        }),
      );
    }
    return figures;
  } finally {
    await Promise.all([readers.close(), bare.end()]);
  }
}
