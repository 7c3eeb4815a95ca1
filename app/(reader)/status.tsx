import { notFound, permanentRedirect } from 'next/navigation';
import { Gone } from '@/components/shell/gone';
import { statusMetaName } from '@/lib/press/status';
import { readAbsence } from '@/lib/record/absence';
import type { Edition } from '@/lib/record/edition-schema';

/** A page with a status and out of the indexes of search engines. */
export function withStatus(status: 400 | 404 | 410, page: React.ReactNode) {
  return (
    <>
      <meta name={statusMetaName} content={String(status)} />
      <meta name="robots" content="noindex" />
      {page}
    </>
  );
}

/**
 * Answers at an address where no sheet stands: leads to where the person is now (`at`: the path of this page for their
 * present slug), shows what stays of a record that was withdrawn, or says that there is no such page.
 */
export async function absentPage(
  subject: Edition['subject'],
  address: string,
  at: (slug: string) => string = (slug) => `/people/${slug}`,
) {
  const absence = await readAbsence(subject, address);
  if (absence.is === 'moved') permanentRedirect(at(absence.slug));
  if (absence.is === 'unknown') notFound();
  return withStatus(410, <Gone edition={absence.tombstone} />);
}
