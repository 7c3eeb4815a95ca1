import { changeAs, INSTALLATION, type WriteTx, writers } from '@/lib/db/writers';
import { holdTheDoor, touch } from '@/lib/publishing/editions';
import { storedParts } from '@/lib/search/parts';
import { FOLD_VERSION } from '@/lib/spelling/fold';

const stale = { foldVersion: { not: FOLD_VERSION } };

/**
 * Folds again every published spelling that was folded by another version of the tables, `atOnce` a transaction, so
 * that a query and a name always meet in the same keys; the distinct parts and who bears them follow by trigger in
 * the same transaction. Safe to stop, to start again, and to run twice at once. Answers with how many were folded;
 * `report` hears of it after each step.
 */
export async function refoldNames(
  report: (done: number, total: number) => void,
  { atOnce = 2000 }: { atOnce?: number } = {},
): Promise<number> {
  const total = await writers().recordName.count({ where: stale });
  let done = 0;
  while (done < total) {
    const step = await changeAs(INSTALLATION, 'refold', (tx) => refoldSome(tx, atOnce), {
      timeoutSeconds: 120,
    });
    if (step === 0) break;
    done += step;
    report(done, total);
  }
  return done;
}

async function refoldSome(tx: WriteTx, atOnce: number): Promise<number> {
  // first of all: a publication that renews the same parts in another order would wait for us, and we for it
  await holdTheDoor(tx);
  const some = await tx.recordName.findMany({
    where: stale,
    select: { id: true, form: true },
    orderBy: { id: 'asc' },
    take: atOnce,
  });
  if (some.length === 0) return 0;
  const folded = some.map(({ id, form }) => ({ id, parts: storedParts(form) }));
  await tx.$executeRaw`
    UPDATE record.name n
       SET parts = ARRAY(SELECT jsonb_array_elements_text(f.parts)), fold_version = ${FOLD_VERSION}
      FROM jsonb_to_recordset(${JSON.stringify(folded)}::jsonb) AS f (id int, parts jsonb)
     WHERE n.id = f.id`;
  await touch(tx, []);
  return some.length;
}
