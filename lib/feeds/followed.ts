import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import type { FeedSubject } from '@/lib/feeds/address';
import { facetWords } from '@/lib/language/facet-words';
import { listWords, type Speech } from '@/lib/language/translate';
import { readDocument, readPersonSheet, readRedirect } from '@/lib/record/read';
import { listRegister } from '@/lib/record/register';
import { registerFacets } from '@/lib/record/register-query';
import type { Edition } from '@/lib/record/schema';
import { readTombstone } from '@/lib/record/tombstones';

/** Whether what a feed is asked for is on record, and what it is called. */
export type Followed =
  | { kind: 'there'; name: string | null }
  | { kind: 'moved'; slug: string }
  | { kind: 'gone'; tombstone: Edition }
  | { kind: 'unknown' };

const unknown: Followed = { kind: 'unknown' };
const there = (name: string | null): Followed => ({ kind: 'there', name });

/** Names what is followed: the record's own name, the chosen values of the register, the words searched for. */
export async function nameFollowed(
  subject: FeedSubject,
  speech: Speech,
  db: ReadDb = readers(),
): Promise<Followed> {
  switch (subject.of) {
    case 'all':
      return there(null);
    case 'search':
      return there(subject.q);
    case 'person': {
      const sheet = await readPersonSheet(subject.slug, db);
      if (sheet !== null) return there(sheet.name);
      const slug = await readRedirect(subject.slug, db);
      return slug === null ? buried('person', subject.slug, db) : { kind: 'moved', slug };
    }
    case 'document': {
      const sheet = await readDocument(subject.slug, db);
      return sheet === null ? buried('document', subject.slug, db) : there(sheet.shortTitle);
    }
    case 'provision': {
      const name = await readProvisionName(subject.slug, db);
      return name === null ? unknown : there(name);
    }
    case 'register': {
      const register = await listRegister(subject.query, db);
      if (!register.ok) return unknown;
      const chosen = registerFacets.flatMap((facet) =>
        register.value.facets[facet]
          .filter((value) => value.chosen)
          .map((value) => facetWords(facet, value, speech)),
      );
      return there(chosen.length === 0 ? null : listWords(chosen, speech));
    }
  }
}

async function buried(subject: Edition['subject'], address: string, db: ReadDb): Promise<Followed> {
  const tombstone = await readTombstone(subject, address, db);
  return tombstone === null ? unknown : { kind: 'gone', tombstone };
}

/** What the newest published charge calls the provision; null when nobody on record is charged under it. */
async function readProvisionName(slug: string, db: ReadDb): Promise<string | null> {
  const rows = await db.rows`
    SELECT said -> 'provision' ->> 'name' AS name FROM record.person p JOIN record.sheet s USING (number),
           jsonb_array_elements(s.sheet -> 'statements') AS said
     WHERE p.provisions @> ARRAY[${slug}]::text[] AND said -> 'provision' ->> 'slug' = ${slug} LIMIT 1`;
  return z.array(z.object({ name: z.string() })).parse(rows)[0]?.name ?? null;
}
