import { describe, expect, it } from 'vitest';
import { englishSpeech as speech } from '@/lib/language/speaker';
import { type Suggested, suggestionSentence } from '@/lib/language/suggestion-wording';
import { statementDetail } from '@/lib/statements/schema';

const stated = { occurred: null, occurredMeaning: null, certainty: 'stated' } as const;
const custody = {
  kind: 'custody',
  state: 'held',
  restriction: null,
  duration: null,
  durationQualifier: null,
  liberty: null,
  place: null,
} as const;
const words = (said: Partial<Suggested> & Pick<Suggested, 'detail'>, document: string | null = '2022-01') =>
  suggestionSentence({ ...stated, ...said }, document, (slug) => slug.replaceAll('-', ' '), speech);

describe('a suggestion in one line', () => {
  it.each<[string, Partial<Suggested> & Pick<Suggested, 'detail'>]>([
    [
      'Demand: release and full rehabilitation',
      { detail: { kind: 'demand', action: 'release_and_rehabilitate', demand: '' } },
    ],
    ['Demand: access to a lawyer', { detail: { kind: 'demand', action: 'access_to_lawyer', demand: '' } }],
    ['Custody: held, as stated in January 2022', { detail: custody }],
    [
      'Custody: held, on 27 September 2018',
      { detail: custody, occurred: '2018-09-27', occurredMeaning: 'on' },
    ],
    [
      'Custody: held, in or after November 2022',
      { detail: custody, occurred: '2022-11/..', occurredMeaning: 'since' },
    ],
    [
      'Custody: held for almost 10 years, as stated in January 2022 (implied)',
      { detail: { ...custody, duration: 'P10Y', durationQualifier: 'almost' }, certainty: 'implied' },
    ],
    [
      'Charge: charged: article 174',
      {
        detail: {
          kind: 'charge',
          provision: 'article-174',
          stage: 'charged',
          politicallyMotivated: false,
          place: null,
        },
      },
    ],
    [
      'Event: detained or harassed (said of several people together)',
      {
        detail: { kind: 'event', type: 'detained_or_harassed', place: null, organisation: null },
        certainty: 'ambiguous',
      },
    ],
    ['Relation: son: younger', { detail: { kind: 'relation', relation: 'son', other: 'younger' } }],
    [
      'Finding: detention found arbitrary by the group',
      { detail: { kind: 'finding', outcome: 'arbitrary_detention', bodies: ['group'] } },
    ],
  ])('%s', (sentence, said) => expect(words(said)).toBe(sentence));

  it('says nothing of a date the document does not give', () =>
    expect(words({ detail: custody }, null)).toBe('Custody: held'));

  it('has a name for each kind a writer knows', () => {
    for (const { shape } of statementDetail.options) {
      expect(speech.t.has(`statements.suggested.kind.${shape.kind.value}`)).toBe(true);
    }
  });
});
