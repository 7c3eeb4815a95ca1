import { describe, expect, it } from 'vitest';
import {
  detailOf,
  findQuote,
  isResolution,
  mayBeSaidOf,
  mayBeTicked,
  proposeDocument,
  proposePerson,
  slugOf,
  suitedTo,
} from './rules';
import { documentForm } from './schema';
import { inventReading, inventSuggestion } from './testing';

describe('a quote', () => {
  const text = 'Ada was held. Later Ada was held again.';
  it.each([
    ['nearest to the name', 'was held', 22, { start: 24, end: 32 }],
    ['at its first place', 'was held', 0, { start: 4, end: 12 }],
    ['to the letter', 'Was held', 0, { fault: 'quote_absent' }],
    ['of nothing', '  ', 0, { fault: 'quote_empty' }],
    ['of sixteen words', 'a '.repeat(16), 0, { fault: 'quote_long' }],
  ])('is found %s', (_, quote, near, found) => {
    expect(findQuote(text, quote, near)).toEqual(found);
  });
});

describe('what may be said of whom', () => {
  it.each([
    ['case', 'custody', undefined, true],
    ['case', 'conduct', undefined, false],
    ['official', 'custody', undefined, false],
    ['official', 'conduct', undefined, true],
    ['official', 'demand', 'sanction', true],
    ['official', 'demand', 'annul_decision', true],
    ['official', 'demand', 'release', false],
    ['mentioned', 'designation', undefined, false],
    ['mentioned', 'death', undefined, false],
    ['mentioned', 'occupation', undefined, true],
  ] as const)('%s: %s %s is %s', (standing, kind, action, expected) => {
    expect(mayBeSaidOf(standing, { kind, ...(action === undefined ? {} : { action }) })).toBe(expected);
  });

  it.each([
    ['custody:held', true],
    ['custody:at_liberty', false],
    ['custody:dead', false],
    ['event:arrest', true],
    ['event:release', false],
    ['death:killed', false],
    ['designation:political_prisoner', false],
    ['demand:release', true],
  ])('a program may tick %s: %s', (what, expected) => {
    const detail = detailOf(what, null);
    expect(detail && mayBeTicked(detail)).toBe(expected);
  });

  it('offers nothing ticked that the standing refuses', () => {
    const held = detailOf('custody:held', null);
    if (held === null) throw new Error('held is a statement');
    const ticked = (standing: 'case' | 'official') =>
      suitedTo(standing, [inventSuggestion('Ada was held.', 'was held', held)]).map((one) => one.ticked);
    expect(ticked('case')).toEqual([true]);
    expect(ticked('official')).toEqual([false]);
  });

  it.each(['custody:free', 'sentence:prison', 'custody', 'toString:x', ''])('%j is no statement', (what) => {
    expect(detailOf(what, null)).toBeNull();
  });
});

describe('a new person', () => {
  it.each([
    ['Ada Northwood', 'given_family', 'Ada', 'Northwood', 'Ada Northwood'],
    ['Northwood Ada Mary', 'family_given', 'Ada Mary', 'Northwood', 'Ada Mary Northwood'],
    ['Northwood', null, null, 'Northwood', 'Northwood'],
    ['Ада Норвуд', 'given_family', 'Ada', 'Norvud', 'Ada Norvud'],
  ] as const)('is read from %s', (surface, order, given, family, usualName) => {
    expect(proposePerson(surface, order, [])).toMatchObject({
      given,
      family,
      usualName,
      standing: 'mentioned',
    });
  });

  it.each([
    ['custody:held', 'case'],
    ['conduct:order', 'official'],
    ['occupation:journalist', 'mentioned'],
  ])('of whom %s is said is likely %s', (what, standing) => {
    const detail = detailOf(what, null);
    if (!detail) throw new Error(what);
    expect(proposePerson('Ada', null, [inventSuggestion('x', 'x', detail)]).standing).toBe(standing);
  });
});

describe('the form of a document', () => {
  const whole = {
    kind: 'motion',
    title: '',
    usualTitle: 'A motion',
    shortTitle: 'B9-0001/2024',
    slug: 'b9-0001-2024',
    body: '',
    stated: '2024-02',
    statedMeaning: 'tabled',
    officialUrl: '',
    references: 'tabled: B9-0001/2024\r\n\r\nprocedure: 2024/0001(RSP)',
  };
  it('reads numbers one a line, and unknown as null', () => {
    expect(documentForm.parse(whole)).toMatchObject({
      title: null,
      body: null,
      references: [
        { type: 'tabled', value: 'B9-0001/2024' },
        { type: 'procedure', value: '2024/0001(RSP)' },
      ],
    });
  });
  it.each([
    ['references', 'B9-0001/2024', 'not_references'],
    ['references', 'colour: red', 'not_references'],
    ['slug', 'B9', 'not_a_slug'],
    ['officialUrl', 'javascript:alert(1)', 'not_an_address'],
    ['usualTitle', ' ', 'missing'],
    ['kind', '', 'missing'],
  ])('refuses %s %j', (field, value, message) => {
    const asked = documentForm.safeParse({ ...whole, [field]: value });
    expect(asked.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([[field, message]]);
  });
  it.each([
    ['P9_TA(2021)0056', 'p9-ta-2021-0056'],
    ['Ұлт «Бостандығы»', 'ult-bostandyghy'],
    ['«»', 'unnamed'],
  ])('makes an address of %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

it.each([
  [
    'the page’s own',
    'https://parliament.example/doc/1',
    'https://elsewhere.example/2',
    'https://parliament.example/doc/1',
  ],
  [
    'the one it prints, where the file tells none',
    null,
    'https://parliament.example/B-1_EN.html',
    'https://parliament.example/B-1_EN.html',
  ],
  ['none, where what is printed is no address', null, 'www parliament', ''],
])('the official address proposed is %s', (_, address, printed, expected) => {
  const found = inventReading(
    [
      { label: 'para-1', text: 'Calls for nothing.' },
      { label: 'url', text: printed },
    ],
    { address },
  );
  const passages = found.passages.map((one) =>
    one.label === 'url' ? { ...one, kind: 'url' as const } : one,
  );
  expect(proposeDocument({ ...found, passages }).officialUrl).toBe(expected);
});

it.each([
  ['a text with a recital', 'recital-A', null, true],
  ['a text whose kind is told', 'text-1', 'statement', true],
  ['a recipe', 'text-1', null, false],
] as const)('%s is told from no resolution', (_, label, kind, expected) => {
  const found = inventReading([{ label, text: 'Apple cake' }], { kind });
  const passages = found.passages.map((one) =>
    label === 'text-1' ? { ...one, kind: 'text' as const } : one,
  );
  expect(isResolution({ kind: found.kind, passages })).toBe(expected);
});
