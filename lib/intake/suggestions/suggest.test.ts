import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestion as suggestionShape } from '@/lib/intake/schema';
import { languages } from '@/lib/intake/suggestions/languages';
import { suggest } from '@/lib/intake/suggestions/suggest';
import { markedReading } from '@/lib/intake/suggestions/testing';

const context = { stated: '2022-01', bodyName: null };

/** What is proposed of each name in braces: "kind rule", with "+" where it is ticked. */
function saidOf(marked: string, language = 'en', kind: 'paragraph' | 'bullet' = 'paragraph') {
  const { passage, mentions } = markedReading(marked, kind);
  return suggest([passage], mentions, { ...context, language });
}
const first = (marked: string, language = 'en') => saidOf(marked, language)[0]?.suggestions ?? [];
const kinds = (marked: string, language = 'en') => first(marked, language).map(({ detail }) => detail.kind);

describe('nothing goes beyond the source', () => {
  it.each([
    ['a negation', 'whereas {Ann Bee} was not arrested'],
    ['a denial', 'whereas the minister denies that {Ann Bee} was arrested'],
    ['neither of two', 'whereas neither {Ann Bee} nor {Cy Dee} was arrested'],
    ['a possibility', 'whereas {Ann Bee} could be arrested'],
    ['a fear', 'whereas {Ann Bee} left for fear of being arrested'],
    ['somebody else, by tie', 'whereas relatives of {Ann Bee} were arrested'],
    ['somebody else, as owner', 'whereas {Ann Bee}’s brother was arrested'],
    ['somebody else, after a verb', 'whereas {Ann Bee} spoke and 11 students were arrested'],
    ['unnamed people of another clause', '17 leaders were sentenced under article 405; {Ann Bee} spoke'],
    ['a relative clause of somebody else', 'whereas {Ann Bee} met a man, who was arrested'],
    ['more people than one', 'whereas {Ann Bee} was followed by agents, but were convicted to prison terms'],
    ['a name beside the verb only', 'whereas police arrested protesters at the house of {Ann Bee}'],
  ])('%s says nothing of custody', (_, text) => {
    expect(
      kinds(text).filter((kind) => kind === 'event' || kind === 'custody' || kind === 'sentence'),
    ).toEqual([]);
  });

  it('a demand for release says nothing of the kind of detention', () => {
    expect(kinds('calls on the authorities to release {Ann Bee}')).toEqual(['demand']);
  });

  it('a welcome is no demand', () => {
    expect(kinds('welcomes the release of {Ann Bee}')).toEqual(['event', 'custody']);
  });

  it('a list with "or" is not split', () => {
    const [one] = first(
      'whereas journalists were detained or harassed, such as {Ann Bee} and {Cy Dee}',
    ).filter(({ detail }) => detail.kind === 'event');
    expect(one).toMatchObject({
      detail: { type: 'detained_or_harassed' },
      certainty: 'ambiguous',
      ticked: false,
    });
  });

  it.each(['was killed', 'died in custody', 'was released', 'was released on parole'])(
    'a death or a release is never ticked: %s',
    (words) => {
      const suggestions = first(`whereas {Ann Bee} ${words} on 5 May 2020`);
      expect(suggestions).toHaveLength(2);
      for (const { ticked, occurred } of suggestions)
        expect([ticked, occurred]).toEqual([false, '2020-05-05']);
    },
  );

  it('what is reported is not ticked', () => {
    expect(first('whereas {Ann Bee} was reportedly tortured')).toMatchObject([
      { certainty: 'reported', ticked: false },
    ]);
  });

  it('officials are told of by office, conduct and sanctions only', () => {
    const read = saidOf(
      'calls for sanctions on Minister of Interior {Ann Bee} and judge {Cy Dee}, who are responsible for violations; Minister of Interior {Ann Bee} was arrested',
    );
    for (const { suggestions } of read) {
      for (const { detail } of suggestions)
        expect(['demand', 'conduct', 'affiliation']).toContain(detail.kind);
    }
  });
});

describe('what a passage says', () => {
  it('the head of a list governs all its names', () => {
    const read = saidOf(
      'Urges them to release all political prisoners, including {Ann Bee}, {Cy Dee} and {Ed Fox};',
    );
    for (const { suggestions } of read) {
      expect(suggestions.filter(({ ticked }) => ticked).map(({ detail }) => detail.kind)).toEqual([
        'demand',
        'designation',
      ]);
    }
  });

  it('a demand has its verb, action and addressee', () => {
    expect(first('Urges the authorities of Tarvania to release {Ann Bee}')[0]?.clause).toEqual({
      verb: 'Urges',
      action: 'release',
      addressee: 'the authorities of Tarvania',
    });
  });

  it('a bullet asks what its lead or its own first word asks', () => {
    const [bullet] = saidOf('• Release {Ann Bee}', 'en', 'bullet');
    expect(bullet?.suggestions[0]?.detail).toMatchObject({ kind: 'demand', action: 'release' });
    const lead = { ...markedReading('Calls on the authorities to:', 'paragraph').passage, label: 'lead' };
    const { passage, mentions } = markedReading('(a) drop the charges against {Ann Bee};', 'paragraph');
    const [read] = suggest([lead, passage], mentions, { ...context, language: 'en' });
    expect(read?.suggestions[0]?.clause?.verb).toBe('Calls on');
  });

  it.each<[string, string, unknown]>([
    [
      '{Ann Bee} was sentenced to seven years and six months in prison',
      'en',
      [{ kind: 'prison', duration: 'P7Y6M' }],
    ],
    ['{Ann Bee} was sentenced to life imprisonment in absentia', 'en', [{ kind: 'life' }]],
    ['{Ann Bee} was given a suspended sentence of two years', 'en', [{ kind: 'suspended', duration: 'P2Y' }]],
    [
      '{Ann Bee} was sentenced to five years in prison and a fine',
      'en',
      [{ kind: 'prison' }, { kind: 'fine' }],
    ],
    ['{Ann Bee} dömdes till tre och ett halvt års fängelse', 'sv', [{ kind: 'prison', duration: 'P3Y6M' }]],
    ['{Анна Белова} была приговорена к трём годам колонии', 'ru', [{ kind: 'colony', duration: 'P3Y' }]],
  ])('sentence: %s', (text, language, parts) => {
    expect(first(text, language).find(({ detail }) => detail.kind === 'sentence')?.detail).toMatchObject({
      parts,
    });
  });

  it('a charge leads to a known provision, and else has its words', () => {
    const { passage, mentions } = markedReading(
      '{Ann Bee} was charged under Article 174 of the Code',
      'paragraph',
    );
    const read = (provisions: { slug: string; words: string }[]) =>
      suggest([passage], mentions, { ...context, language: 'en', provisions })[0]?.suggestions[0];
    expect(read([{ slug: 'code-174', words: 'article 174' }])?.detail).toMatchObject({
      provision: 'code-174',
    });
    expect(read([])).toMatchObject({
      detail: { provision: null },
      quote: '{Ann Bee} was charged under Article 174'.replace(/[{}]/gu, ''),
    });
  });

  it.each<[string, string | null, string | null]>([
    ['{Ann Bee} has been in detention since 3 May 2020', '2020-05-03/..', 'since'],
    ['On 3 May 2020 {Ann Bee} was arrested', '2020-05-03', 'on'],
    ['{Ann Bee} was arrested between May and July 2020', '2020-05/2020-07', 'within'],
    ['{Ann Bee} was arrested on 31 February 2020', null, null],
    ['{Ann Bee} was arrested in May', null, null],
  ])('date: %s', (text, occurred, occurredMeaning) => {
    expect(first(text).find(({ ticked }) => ticked)).toMatchObject({ occurred, occurredMeaning });
  });

  it('a tie is proposed between two people on record only', () => {
    const [one, two] = saidOf('{Ann Bee} and her son {Cy Bee} spoke');
    expect(one?.suggestions[0]?.detail).toEqual({ kind: 'relation', relation: 'son', other: 'cy-bee' });
    expect(two?.suggestions[0]?.detail).toEqual({ kind: 'relation', relation: 'mother', other: 'ann-bee' });
  });
});

describe('robustness', () => {
  it('says nothing in a language it has no words for', () => {
    expect(first('{Ann Bee} was arrested', 'xx')).toEqual([]);
  });

  const pieces = fc.constantFrom(
    '{Ann Bee}',
    '{Cy Dee}',
    '{Асан Усен}',
    ' was arrested',
    ' and ',
    ', ',
    '; ',
    ' who ',
    ' including ',
    ' or ',
    ' not ',
    ' political prisoners',
    ' release ',
    ' calls on them to ',
    ' of ',
    '“',
    '”',
    ' 5 May 2020',
    ' seven years in prison',
    ' журналист ',
    ' қамауға алынды',
    ' greps',
    ' verurteilt',
    ' condamné',
    '.',
    '\u00a0',
    '’s ',
    ' (',
    ')',
    ' – ',
    '\ud800',
  );
  it('never throws, and each quote stands in its passage in at most 15 words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string())),
        fc.constantFrom(...languages),
        (parts, language) => {
          const { passage, mentions } = markedReading(parts.join(''), 'paragraph');
          const read = suggest([passage], mentions, { ...context, language });
          expect(read.map(({ surface }) => surface)).toEqual(mentions.map(({ surface }) => surface));
          for (const each of read.flatMap(({ suggestions }) => suggestions)) {
            expect(suggestionShape.safeParse(each).success).toBe(true);
            expect(passage.text.slice(each.span.start, each.span.end)).toBe(each.quote);
            expect(each.quote.trim().split(/\s+/u).length).toBeLessThanOrEqual(15);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes mentions as they come: overlapping, outside the text, out of order', () => {
    const { passage, mentions } = markedReading('{Ann Bee} and {Cy Dee} were arrested', 'paragraph');
    const odd = [...mentions, ...mentions].reverse().map((mention, at) => ({
      ...mention,
      span: at === 0 ? { start: 500, end: 520 } : mention.span,
    }));
    expect(suggest([passage], odd, { ...context, language: 'en' })).toHaveLength(4);
  });
});
