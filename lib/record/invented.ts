import type { Edition } from '@/lib/record/edition-schema';
import { type Statement, type StatementKind, type StatementOf, statement } from '@/lib/record/schema';

/** What readers see of people and papers that do not exist, for tests. */

/** The second edition of somebody's record, number 41 of all. */
export const inventedEdition = (over: Partial<Edition> = {}): Edition => ({
  seq: 41,
  subject: 'person',
  subjectKey: '7',
  number: 2,
  act: 'published',
  publishedAt: '2026-11-20T09:00:00.000Z',
  changes: [],
  basis: 'second_reader',
  readers: 1,
  contentHash: 'c'.repeat(64),
  previousHash: 'b'.repeat(64),
  hash: 'a'.repeat(64),
  ...over,
});

const isOf = <Kind extends StatementKind>(one: Statement, kind: Kind): one is StatementOf<Kind> =>
  one.kind === kind;

/**
 * A statement of that kind as one invented paper makes it, of 11 February 2021 unless `stated` and the days it can mean
 * are given; `reference` is the paper's short title. What a kind may leave open is open. Throws where the kind needs more.
 */
export function inventedStatement<Kind extends StatementKind>(
  kind: Kind,
  said: { statedBy?: string; reference?: string; [part: string]: unknown } = {},
): StatementOf<Kind> {
  const { statedBy = 'paper-1', reference = statedBy.toUpperCase() } = said;
  const made = statement.parse({
    ...{
      key: `invented/${kind}`,
      kind,
      statedBy,
      certainty: 'stated',
      disputed: false,
      gist: null,
      note: null,
    },
    ...{ occurred: null, occurredMeaning: null, from: null, until: null },
    ...{ stated: '2021-02-11', statedFrom: '2021-02-11', statedUntil: '2021-02-11' },
    ...{ restriction: null, duration: null, durationQualifier: null, liberty: null },
    ...{ place: null, organisation: null, inAbsentia: false },
    citations: [
      {
        ...{ document: statedBy, reference, label: 'para-1', printedLabel: '1.' },
        ...{ passageKind: 'paragraph', passageOrdinal: 1, language: 'en' },
        ...{ quote: 'invented words', start: 0, end: 14, namedAs: null },
      },
    ],
    ...said,
  });
  if (!isOf(made, kind)) throw new Error(`not ${kind}`);
  return made;
}
