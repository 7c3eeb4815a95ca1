import type { Line, LineSegment, PersonSheet, StatementOf } from '@/lib/record/schema';

/** Lines of nobody, for explaining the drawing. */

const stretch = (
  state: LineSegment['state'],
  from: string,
  until: string,
  over: Partial<LineSegment> = {},
) => ({
  state,
  basis: 'solid' as const,
  from,
  until,
  softStart: false,
  softEnd: false,
  certainty: 'stated' as const,
  statements: [],
  ...over,
});
const line = (segments: LineSegment[], marks: Line['marks'] = []): Line => ({ segments, marks });
const mark = (day: string, reference = 'A') => ({ document: reference, reference, from: day, until: day });

export const inventedLine = {
  solid: line([stretch('held', '2001-01-01', '2009-01-01')]),
  soft: line([stretch('held', '2001-01-01', '2009-01-01', { softStart: true, softEnd: true })]),
  between: line([
    stretch('held', '2001-01-01', '2002-06-01'),
    stretch('held', '2002-06-01', '2007-06-01', { basis: 'between' }),
    stretch('held', '2007-06-01', '2009-01-01'),
  ]),
  hatched: line([stretch('held', '2001-01-01', '2003-06-01')]),
  shared: line([
    stretch('restricted', '2001-01-01', '2009-01-01'),
    stretch('at_liberty', '2001-01-01', '2009-01-01'),
  ]),
  mark: line([], [mark('2005-01-01')]),
} satisfies Record<string, Line>;

const said = (
  key: string,
  statedBy: string,
  stated: string,
  over: Partial<StatementOf<'custody'>>,
): StatementOf<'custody'> => ({
  key,
  kind: 'custody',
  state: 'held',
  restriction: null,
  duration: null,
  durationQualifier: null,
  liberty: null,
  place: null,
  occurred: null,
  occurredMeaning: null,
  stated,
  from: null,
  until: null,
  statedFrom: stated,
  statedUntil: stated,
  statedBy,
  certainty: 'stated',
  disputed: false,
  gist: null,
  note: null,
  citations: [],
  ...over,
});

/** A whole invented line: arrested in some month of a year, held twice, under restrictions after release. */
export const inventedSheet: Pick<PersonSheet, 'line' | 'statements'> = {
  statements: [
    said('c', 'C', '2023-05-10', { state: 'restricted', restriction: 'travel_ban' }),
    said('b', 'B', '2020-11-03', {}),
    said('a', 'A', '2018-02-15', { occurred: '2016', occurredMeaning: 'since' }),
  ],
  line: line(
    [
      stretch('serving_sentence', '2016-01-01', '2018-02-15', { softStart: true, statements: ['a'] }),
      stretch('held', '2018-02-15', '2020-11-03', { basis: 'between', statements: ['a', 'b'] }),
      stretch('held', '2020-11-03', '2020-11-03', { statements: ['b'] }),
      stretch('restricted', '2023-05-10', '2023-05-10', { statements: ['c'] }),
    ],
    [mark('2018-02-15', 'A'), mark('2020-11-03', 'B'), mark('2023-05-10', 'C')],
  ),
};
