import { canonicalJson } from '@/lib/core/canonical';
import type { DocumentSheet } from '@/lib/record/document-schema';
import type { EditionChange } from '@/lib/record/edition-schema';
import type { PersonSheet } from '@/lib/record/schema';

/** Same content, whatever the order of its keys. */
const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

/** What readers are told changed between two sheets of a person: statements by key, other parts by name. */
export function changesOfPerson(before: PersonSheet | null, after: PersonSheet): EditionChange[] {
  if (before === null) return [{ change: 'first', key: null, kind: null }];
  const old = new Map(before.statements.map((each) => [each.key, each]));
  const now = new Map(after.statements.map((each) => [each.key, each]));
  const statements: EditionChange[] = [
    ...after.statements.flatMap((each): EditionChange[] => {
      const was = old.get(each.key);
      if (!was) return [{ change: 'added', key: each.key, kind: each.kind }];
      return same(was, each) ? [] : [{ change: 'changed', key: each.key, kind: each.kind }];
    }),
    ...before.statements.flatMap((each): EditionChange[] =>
      now.has(each.key) ? [] : [{ change: 'removed', key: each.key, kind: each.kind }],
    ),
  ];
  const parts = [
    'name',
    'names',
    'namings',
    'apartFrom',
    'mergedFrom',
    'identityNote',
    'mergeConfidence',
    'namedWith',
  ] as const;
  return [
    ...statements,
    ...parts.flatMap((part): EditionChange[] =>
      same(before[part], after[part]) ? [] : [{ change: 'changed', key: part, kind: null }],
    ),
  ];
}

/** As changesOfPerson, for documents: top-level parts by name. */
export function changesOfDocument(before: DocumentSheet | null, after: DocumentSheet): EditionChange[] {
  if (before === null) return [{ change: 'first', key: null, kind: null }];
  const parts = Object.keys(after) as (keyof DocumentSheet)[];
  return parts.flatMap((part): EditionChange[] =>
    same(before[part], after[part]) ? [] : [{ change: 'changed', key: part, kind: null }],
  );
}
