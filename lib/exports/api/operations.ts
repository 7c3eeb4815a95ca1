import {
  listDocumentsOperation,
  listPassagesOperation,
  readDocumentOperation,
  readFollowedOperation,
  readPassageOperation,
} from '@/lib/exports/api/documents';
import {
  listChangesOperation,
  listEditionsOperation,
  readEditionOperation,
} from '@/lib/exports/api/editions';
import { readFiguresOperation } from '@/lib/exports/api/figures';
import type { Operation } from '@/lib/exports/api/operation';
import { listPastPeopleOperation } from '@/lib/exports/api/past-people';
import { listPeopleOperation, readPersonOperation } from '@/lib/exports/api/people';
import { listStatementsOperation } from '@/lib/exports/api/statements';
import { termOperations } from '@/lib/exports/api/terms';

/** Everything that can be asked of the API, in the order in which it is described. */
export const operations: readonly Operation[] = [
  listPeopleOperation,
  readPersonOperation,
  listPastPeopleOperation,
  listStatementsOperation,
  listDocumentsOperation,
  readDocumentOperation,
  listPassagesOperation,
  readPassageOperation,
  readFollowedOperation,
  ...Object.values(termOperations).flatMap(({ list, read }) => [list, read]),
  readFiguresOperation,
  listEditionsOperation,
  readEditionOperation,
  listChangesOperation,
];

/** What the parts of an address stand for. */
export const placeholders: Readonly<Record<string, string>> = {
  slug: 'Address of the record: small letters, digits and hyphens',
  id: 'Slug of the document',
  label: 'Label of the passage, as in recital-J or para-4',
  seq: 'Place in the chain of editions, from 1',
};

/** What the groups of operations are about. */
export const tags = [
  { name: 'People', description: 'People with a record: the register and the sheets' },
  { name: 'Statements', description: 'What documents say of people, one sourced claim each' },
  { name: 'Documents', description: 'The documents, their passages, and what followed them' },
  { name: 'Terms', description: 'Organisations, places and provisions that statements refer to' },
  { name: 'Figures', description: 'How many people stood how, and when' },
  { name: 'Editions', description: 'What was published when, and what changed since' },
] as const;
