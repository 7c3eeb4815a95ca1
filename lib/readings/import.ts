import { changeAs, INSTALLATION, writers } from '@/lib/db/writers';
import type { SourceRefusal } from '@/lib/intake/formats/refusals';
import type { Pages } from '@/lib/readings/progress';
import { readIn } from '@/lib/readings/read-in';
import { findKnownDocuments, type KnownDocument } from '@/lib/readings/recognise';
import { proposeDocument } from '@/lib/readings/rules';
import { documentForm, type Incoming } from '@/lib/readings/schema';
import { readWaiting, storeReading } from '@/lib/readings/write';

/** The account under which files are read in by command; it can never sign in. */
const importer = 'Importer';

/** Waits on the desk: on record already in some way, here before, or lacking what a document needs. */
type Waits = {
  outcome: 'waits';
  readingId: number;
  why: 'known' | 'before' | 'incomplete';
  known: KnownDocument[];
  fields: string[];
};

export type Imported =
  | Waits
  | { outcome: 'stored'; documentId: number; slug: string; names: number; passages: number }
  | { outcome: 'unread'; refusal: SourceRefusal };

/** The importer's account, made at its first use. */
async function readImporter(): Promise<number> {
  const known = await writers().account.findFirst({ where: { displayName: importer, role: 'process' } });
  if (known) return known.id;
  const { id } = await changeAs(INSTALLATION, 'files read in by command', (tx) =>
    tx.account.create({ data: { displayName: importer, role: 'process' }, select: { id: true } }),
  );
  return id;
}

/**
 * Reads a file in and stores it as a draft document, where the text itself says all that a document needs and
 * nothing like it is on record. Otherwise it waits on the desk for an editor. Links nobody, creates nobody (law 7).
 */
export async function importDocument(
  incoming: Incoming,
  now: Date,
  onProgress: (pages: Pages) => void = () => {},
): Promise<Imported> {
  const by = await readImporter();
  const read = await readIn(by, incoming, now, { onProgress });
  if (!read.ok) return { outcome: 'unread', refusal: read.reason };
  const { readingId, before } = read.value;
  const waits = (why: Waits['why'], rest: Partial<Waits> = {}): Waits => ({
    outcome: 'waits',
    readingId,
    why,
    known: [],
    fields: [],
    ...rest,
  });
  if (before) return waits('before');
  return changeAs(
    by,
    'read in by command',
    async (tx): Promise<Imported> => {
      const waiting = await readWaiting(tx, readingId);
      if (!waiting.ok) return waits('before');
      const { found, row } = waiting.value;
      const known = await findKnownDocuments(tx, row.sha256, found.references);
      if (known.length > 0) return waits('known', { known });
      const proposed = proposeDocument(found);
      const body = await tx.organisation.findFirst({
        where: { OR: [{ slug: proposed.body }, { name: found.body ?? '' }] },
        select: { slug: true },
      });
      const form = documentForm.safeParse({ ...proposed, body: body?.slug ?? '' });
      if (!form.success) {
        const fields = [...new Set(form.error.issues.map(({ path }) => String(path[0])))];
        return waits('incomplete', { fields });
      }
      const stored = await storeReading(tx, readingId, found.language, { as: 'document', form: form.data });
      if (!stored.ok) return waits('incomplete', { fields: [stored.reason] });
      return {
        outcome: 'stored',
        documentId: stored.value.documentId,
        slug: form.data.slug,
        names: found.mentions.length,
        passages: found.passages.length,
      };
    },
    { timeoutSeconds: 120 },
  );
}
