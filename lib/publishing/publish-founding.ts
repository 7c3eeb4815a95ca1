import { accepted, type Result } from '@/lib/core/result';
import { actAs, type WriteTx } from '@/lib/db/writers';
import { loadFounding } from '@/lib/founding/load';
import type { Founding } from '@/lib/founding/read';
import type { HeldTexts } from '@/lib/founding/texts';
import { holdTheDoor } from '@/lib/publishing/editions';
import { publishDocuments } from '@/lib/publishing/publish-documents';
import { publishPeople } from '@/lib/publishing/publish-people';
import { acceptDocuments, acceptDrafts } from '@/lib/review/accept';
import { approveFounding } from '@/lib/review/write';

/**
 * Loads the founding reading as drafts, accepts and publishes it, all in the transaction given. The reading and
 * its acceptance are logged under two accounts. Refused when anything is on record.
 */
export async function publishFounding(
  tx: WriteTx,
  founding: Founding,
  held: HeldTexts,
  at: Date,
): Promise<Result<{ statements: number; editions: number }, 'record not empty'>> {
  await holdTheDoor(tx);
  const approval = await approveFounding(tx);
  if (!approval.ok) return approval;
  const { people, documents, statements } = await loadFounding(tx, founding, held);
  const { id: checker } = await tx.account.create({
    data: { displayName: 'Founding check', role: 'process' },
  });
  await actAs(tx, checker, 'founding record');
  await acceptDocuments(tx, documents);
  await acceptDrafts(tx, people);
  const editions = [
    ...(await publishPeople(tx, people, approval.value, at)),
    ...(await publishDocuments(tx, documents, approval.value, at)),
  ];
  return accepted({ statements, editions: editions.length });
}
