import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import type { FeedSubject } from '@/lib/feeds/address';
import { facetWords } from '@/lib/language/facet-words';
import { listWords, type Speech } from '@/lib/language/translate';
import { type Absence, readAbsence } from '@/lib/record/absence';
import { readDocument, readPersonSheet } from '@/lib/record/read';
import { findUnknownChoice, listLabels } from '@/lib/record/register';
import { choicesOf } from '@/lib/record/register-sql';

/** Whether what a feed is asked for is on record, and what it is called. */
export type Followed = { is: 'there'; name: string | null } | Absence;

const unknown: Followed = { is: 'unknown' };
const there = (name: string | null): Followed => ({ is: 'there', name });

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
      return sheet === null ? readAbsence('person', subject.slug, db) : there(sheet.name);
    }
    case 'document': {
      const sheet = await readDocument(subject.slug, db);
      return sheet === null ? readAbsence('document', subject.slug, db) : there(sheet.shortTitle);
    }
    case 'provision': {
      const name = await readProvisionName(subject.slug, db);
      return name === null ? unknown : there(name);
    }
    case 'register': {
      if ((await findUnknownChoice(subject.query, db)) !== null) return unknown;
      const choices = choicesOf(subject.query);
      const labels = await listLabels(choices, db);
      const chosen = choices.map(({ facet, value }) =>
        facetWords(facet, { value, label: labels.get(`${facet} ${value}`) ?? null }, speech),
      );
      return there(chosen.length === 0 ? null : listWords(chosen, speech));
    }
  }
}

/** What the newest published charge calls the provision; null when nobody on record is charged under it. */
async function readProvisionName(slug: string, db: ReadDb): Promise<string | null> {
  const rows = await db.rows`
    SELECT said -> 'provision' ->> 'name' AS name FROM record.person p JOIN record.sheet s USING (number),
           jsonb_array_elements(s.sheet -> 'statements') AS said
     WHERE p.provisions @> ARRAY[${slug}]::text[] AND said -> 'provision' ->> 'slug' = ${slug} LIMIT 1`;
  return z.array(z.object({ name: z.string() })).parse(rows)[0]?.name ?? null;
}
