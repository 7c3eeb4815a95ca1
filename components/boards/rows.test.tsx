import { describe, expect, it } from 'vitest';
import { BoardRows, ContradictionRows, type WorkRow } from '@/components/boards/rows';
import { renderInEnglish } from '@/components/render-in-english';

const row: WorkRow = {
  name: 'Alpha Example',
  person: null,
  statement: null,
  document: null,
  review: null,
  kind: null,
  dated: null,
  since: null,
  count: null,
};

describe('a row of a board', () => {
  it.each<[string, Partial<WorkRow>, string, string]>([
    ['unconfirmed_two', { person: 7, dated: '2021-02' }, '/desk/people/7', 'Feb 2021'],
    [
      'charge_without_article',
      { person: 7, statement: 9, kind: 'charge', dated: '2021' },
      '/desk/people/7/statements/9',
      'charge',
    ],
    [
      'one_document',
      { person: 7, statement: 9, kind: 'death', dated: '2021', count: 2 },
      '/desk/people/7',
      'death',
    ],
    [
      'old_drafts',
      { person: 7, since: new Date('2026-03-01T10:00:00Z') },
      '/desk/people/7',
      'change that waits',
    ],
    ['open_names', { document: 3, count: 12 }, '/desk/documents/3', '12'],
    ['broken_citations', { document: 3, count: 4 }, '/desk/documents/3/about', '4'],
    [
      'long_waiting',
      { review: 5, person: 7, since: new Date('2026-03-01T10:00:00Z') },
      '/desk/review/5',
      '10:00 UTC',
    ],
  ])('of %s leads to its work', (board, change, address, words) => {
    const markup = renderInEnglish(<BoardRows board={board} rows={[{ ...row, ...change }]} />);
    expect(markup).toContain(`href="${address}"`);
    expect(markup).toContain(words);
  });
});

it('says both statements of a contradiction in words', () => {
  const said = {
    id: 1,
    person: 7,
    name: 'Alpha Example',
    kind: 'custody',
    occurred: null,
    meaning: null,
    stated: '2022-01-20',
    code: 'pre_trial',
    parts: [],
  };
  const markup = renderInEnglish(
    <ContradictionRows
      rows={[
        {
          reason: 'custody_excludes',
          one: said,
          other: { ...said, id: 2, code: 'at_liberty', occurred: '2021-05-01', meaning: 'since' },
        },
      ]}
    />,
  );
  expect(markup).toContain('held before trial, 20 Jan 2022');
  expect(markup).toContain('at liberty, since 1 May 2021');
  expect(markup).toContain('href="/desk/people/7/statements/2"');
});
