import { accepted, type Result } from '@/lib/core/result';
import { type ConfirmedAnswer, type CorrectionRefusal, confirmAnswer } from '@/lib/corrections/write';
import { changeAs, type WriteTx } from '@/lib/db/writers';
import { holdTheDoor, touch } from '@/lib/publishing/editions';

/**
 * The editor `reader`, as a second one, confirms the answer to a reader's letter, and it stands on the record's change list at the same commit.
 * A record that was withdrawn since gets none (law 5): then the answer is settled and shown nowhere.
 */
export async function publishAnswer(
  reader: number,
  { id, revision }: { id: number; revision: number },
  now: Date,
): Promise<Result<null, CorrectionRefusal>> {
  return changeAs(reader, 'answer confirmed', async (tx) => {
    await holdTheDoor(tx);
    const confirmed = await confirmAnswer(tx, { id, revision, editor: reader }, now);
    if (!confirmed.ok) return confirmed;
    const shown = await shownAs(tx, confirmed.value);
    if (shown !== null) {
      const { subject, subjectKey, slug } = shown;
      const { answer } = confirmed.value;
      await tx.recordAnswer.create({ data: { subject, subjectKey, answeredOn: now, answer } });
      await touch(tx, [`${subject}:${slug}`]);
    }
    return accepted(null);
  });
}

/** How the record stands in the chain of editions and at which address; null when it is not published. */
async function shownAs(tx: WriteTx, { personNumber, documentId }: ConfirmedAnswer) {
  if (personNumber !== null) {
    const person = await tx.recordPerson.findUnique({ where: { number: personNumber } });
    return person && { subject: 'person', subjectKey: String(personNumber), slug: person.slug };
  }
  const document = documentId === null ? null : await tx.document.findUnique({ where: { id: documentId } });
  const shown = document && (await tx.recordDocument.findUnique({ where: { slug: document.slug } }));
  return shown && { subject: 'document', subjectKey: shown.slug, slug: shown.slug };
}
