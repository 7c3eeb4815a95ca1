import { changeAs, INSTALLATION, type WriteTx, writers } from '@/lib/db/writers';
import { holdTheDoor, touch } from '@/lib/publishing/editions';
import { storedParts } from '@/lib/search/parts';
import { FOLD_VERSION } from '@/lib/spelling/fold';

const AT_ONCE = 2000;

/**
 * Folds again every published spelling that was folded by another version of the tables, some thousand a
 * transaction, so that a query and a name always meet in the same keys. Safe to stop and to start again. Answers
 * with how many were folded; `report` hears of it after each step.
 */
export async function refoldNames(report: (done: number, total: number) => void): Promise<number> {
  const total = await writers().recordName.count({ where: { foldVersion: { not: FOLD_VERSION } } });
  let done = 0;
  while (done < total) {
    const step = await changeAs(INSTALLATION, 'refold', refoldSome);
    if (step === 0) break;
    done += step;
    report(done, total);
  }
  return done;
}

async function refoldSome(tx: WriteTx): Promise<number> {
  const stale = await tx.recordName.findMany({
    where: { foldVersion: { not: FOLD_VERSION } },
    select: { id: true, form: true },
    orderBy: { id: 'asc' },
    take: AT_ONCE,
  });
  if (stale.length === 0) return 0;
  const folded = stale.map(({ id, form }) => ({ id, parts: storedParts(form) }));
  await tx.$executeRaw`
    UPDATE record.name n
       SET parts = ARRAY(SELECT jsonb_array_elements_text(f.parts)), fold_version = ${FOLD_VERSION}
      FROM jsonb_to_recordset(${JSON.stringify(folded)}::jsonb) AS f (id int, parts jsonb)
     WHERE n.id = f.id`;
  await holdTheDoor(tx);
  await touch(tx, []);
  return stale.length;
}
