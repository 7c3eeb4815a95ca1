import { z } from 'zod';
import { seal } from '@/lib/accounts/seal';
import { type ReadDb, readers } from '@/lib/db/readers';
import { type Letter, type LetterAbout, ownerOf } from '@/lib/letters/schema';

const outcome = z.tuple([z.object({ sent: z.enum(['received', 'unknown', 'used', 'full']) })]);
export type Sending = z.infer<typeof outcome>[0]['sent'];

/**
 * Puts a letter into the desk's inbox: the only write that readers' pages make. It goes as the readers' role through one
 * function of the database, sealed, so that this role reads nothing of it back. `key`: the form's random number, good
 * once ('used'). 'unknown': no such record is published. 'full': too many letters wait already.
 */
export async function sendLetter(
  written: Letter,
  { about, key, mayPublish }: { about: LetterAbout; key: string; mayPublish: boolean },
  db: ReadDb = readers(),
): Promise<Sending> {
  const sealed = seal(JSON.stringify(written), ownerOf(key));
  const rows = await db.rows`
    SELECT record.send_letter(${key}::uuid, ${about.subject}, ${about.slug}, ${mayPublish},
      ${Buffer.from(sealed)}::bytea) AS sent`;
  return outcome.parse(rows)[0].sent;
}
