import { expect, it } from 'vitest';
import { type Change, Changes } from '@/components/history/changes';
import { HistoryFilter } from '@/components/history/filter';
import { renderInEnglish } from '@/components/render-in-english';
import { changedKind } from '@/lib/history/schema';

const at = new Date('2026-03-01T10:00:00Z');
const change: Change = {
  id: '12',
  at,
  actorName: 'Vera',
  reason: 'a later document',
  table: 'statement_custody',
  key: '5',
  operation: 'update',
  person: 7,
  document: null,
  fields: [
    {
      field: 'state',
      form: { as: 'code', area: 'statements.custody.state' },
      before: 'pre_trial',
      after: 'at_liberty',
    },
    { field: 'place_id', form: { as: 'reference', to: 'place' }, before: '3', after: null },
    { field: 'private_note', form: { as: 'closed' }, before: null, after: null },
  ],
};

it('says a change in words, what was and what is', () => {
  const markup = renderInEnglish(<Changes changes={[change]} names={{ 'place 3': 'A city' }} />);
  for (const words of [
    'Changed: custody of statement 5',
    'Why: a later document',
    'held before trial',
    'at liberty',
    'A city',
    'empty',
    'private note',
    'changed; not shown here',
    'HB-0007',
  ]) {
    expect(markup).toContain(words);
  }
});

it('puts what was done in one moment by one editor together', () => {
  const other = { ...change, id: '13', key: '6' };
  const markup = renderInEnglish(
    <Changes changes={[other, change, { ...change, id: '11', actorName: 'Edda' }]} names={{}} />,
  );
  expect(markup.match(/Why: a later document/g)).toHaveLength(2);
});

it('offers every kind of change', () => {
  const markup = renderInEnglish(
    <HistoryFilter
      address="/desk/history"
      kinds={changedKind.options}
      editors={[{ id: 1, name: 'Vera' }]}
      asked={{ kind: 'merge', editor: null }}
    />,
  );
  expect(markup).toContain('merges and partings');
  expect(markup).toContain('everybody');
});
