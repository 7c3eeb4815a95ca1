import { type ReadDb, readers } from '@/lib/db/readers';
import type { DocumentSheet } from '@/lib/record/document-schema';
import { type WhatFollowed, whatFollowed } from '@/lib/record/followed';
import { listSheetsNamedIn, readDocument } from '@/lib/record/read';
import type { PersonSheet } from '@/lib/record/schema';

/** A published document, whom it names, and what followed for those it asked something for; null: not on record. */
export async function readFollowed(
  slug: string,
  db: ReadDb = readers(),
): Promise<{ sheet: DocumentSheet; named: PersonSheet[]; followed: WhatFollowed } | null> {
  const [sheet, named] = await Promise.all([readDocument(slug, db), listSheetsNamedIn(slug, db)]);
  return sheet === null ? null : { sheet, named, followed: whatFollowed(sheet, named) };
}
