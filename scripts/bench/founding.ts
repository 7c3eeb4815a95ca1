import { changeAs, closeWriters, INSTALLATION } from '@/lib/db/writers';
import { readFounding } from '@/lib/founding/read';
import { findHeldTexts } from '@/lib/founding/texts';
import { publishFounding } from '@/lib/publishing/publish-founding';
import type { BenchDatabase, BenchServer } from './database';
import { type Figure, figure, median } from './figures';
import { secondsToRewrite } from './rewriting';

async function loadOnce({ ownerUrl }: BenchDatabase): Promise<{ people: number; seconds: number }> {
  process.env.DATABASE_URL = ownerUrl;
  const began = performance.now();
  const founding = readFounding();
  if (!founding.ok) throw new Error(founding.reason);
  const held = findHeldTexts(founding.value.documents);
  if (!held.ok) throw new Error(held.reason);
  const outcome = await changeAs(
    INSTALLATION,
    'bench',
    (tx) => publishFounding(tx, founding.value, held.value, new Date()),
    { timeoutSeconds: 300 },
  );
  const seconds = (performance.now() - began) / 1000;
  if (!outcome.ok) throw new Error(outcome.reason);
  await closeWriters();
  return { people: founding.value.people.length, seconds };
}

/** The founding record read from its files, recorded, composed and published, each time into a new database. */
export async function measureFounding(server: BenchServer, rounds: number): Promise<Figure> {
  const taken: { people: number; seconds: number; rewriting: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const database = await server.make(`founding_${round}`);
    const loaded = await loadOnce(database);
    taken.push({ ...loaded, rewriting: await secondsToRewrite(database, ['casework', 'record']) });
  }
  return figure({
    ...{ name: 'founding record loaded and published', people: taken[0]?.people ?? 0, unit: 's' },
    value: median(taken.map(({ seconds }) => seconds)),
    ratio: median(taken.map(({ seconds, rewriting }) => seconds / rewriting)),
    reference: 'inserting the same rows from tables',
  });
}
