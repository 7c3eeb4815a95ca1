import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, queryKeys, searchKeys, trigramText } from './fold';
import { MAX_KEYS } from './keys';
import { MAX_NAME_LETTERS, MAX_PART_LETTERS, MAX_PARTS } from './letters';
import { likeness } from './likeness';

/** What no name is, and what people send none the less. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \t\n\u00a0\u3000'],
  ['one letter', 'ж'],
  ['ten thousand letters', 'а'.repeat(10_000)],
  ['ten thousand letters that are read in many ways', 'schtsch'.repeat(1500)],
  ['a thousand parts', 'Serik '.repeat(1000)],
  ['a thousand halves', 'Ser-ik-'.repeat(1000)],
  ['a thousand initials', 'Ж. '.repeat(1000)],
  ['emoji', '😀👩🏽‍⚖️🇰🇿'],
  ['a name beside emoji', 'Aset 😀 Tolepov'],
  ['control characters', 'As\u0000et\u0007 Tole\u001bpov\u009f'],
  ['bidirectional signs', '\u202eAset\u2066 Tolepov\u2069\u200f'],
  ['a lone half of a pair', '\ud800 Tolepov \udfff'],
  ['marks without end', `A${'\u0301'.repeat(5000)}set`],
  ['a letter that unfolds', 'ﷺ'.repeat(500)],
  ['SQL', "'; DROP TABLE record.name; -- % _ \\"],
  ['a regular expression', '(a+)+$ [^\\w]*? .{1000000}'],
  ['mixed alphabets', 'Тolепов Αсет אסet'],
  ['right to left', 'أسيت توليبوف אסת טולפוב'],
  ['signs that write syllables', '阿塞特·托列波夫 アセト・トレポフ 아세트'],
  ['markup', '<script>alert(1)</script>&amp;'],
  ['private and unassigned', '\ue000\u{10ffff}\u0378'],
];

describe.each(HOSTILE)('%s', (_, name) => {
  it('is read with bounded work', () => {
    expectBounded(name);
  });

  it.each(HOSTILE)('beside %s gets a verdict, the same either way', (_other, other) => {
    const { likeness: number, verdict } = likeness(name, other);
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThanOrEqual(1);
    expect(likeness(other, name)).toMatchObject({ verdict });
  });
});

const LETTERS =
  "aeiouybdghjklmnprstvzcwxqžšşçäöüаеиоуыбвгджзйклмнпрстхшщңғқәөұүіяю -'.·أبجدزخشعフジェセ阿斯哈特하세אזשקαμπντζხჟլխ";
const anything = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 600 }),
);

describe('whatever is sent', () => {
  it('is read with bounded work', () => {
    fc.assert(fc.property(anything, expectBounded));
  });

  it('is folded to a text that folding leaves as it is', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const text = trigramText(name);
        expect(trigramText(text)).toBe(text);
      }),
    );
  });

  it('is wholly like itself, if it is a full name', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const { parts } = foldName(name);
        fc.pre(parts.length > 0 && parts.length <= 5 && !parts.some(({ initial }) => initial));
        expect(likeness(name, name)).toMatchObject({ verdict: 'same' });
      }),
    );
  });
});

/** Most nodes that one letter of a part makes, and most ways out of a node: no table row is longer. */
const NODES_A_LETTER = 16;
const WAYS_A_NODE = 64;

/** What is read, kept and compared of a name has limits that do not depend on its length. */
function expectBounded(name: string): void {
  const { parts } = foldName(name);
  expect(parts.length).toBeLessThanOrEqual(MAX_PARTS);
  for (const { surface, lattice, stems, keys } of parts) {
    expect(surface.length).toBeLessThanOrEqual(MAX_PART_LETTERS);
    expect(lattice.end).toBeLessThanOrEqual(MAX_PART_LETTERS * NODES_A_LETTER);
    expect(lattice.to.length).toBeLessThanOrEqual((lattice.end + 1) * WAYS_A_NODE);
    expect(stems.length).toBeLessThanOrEqual(32);
    expect(keys.length).toBeLessThanOrEqual(MAX_KEYS);
  }
  expect(searchKeys(name).length).toBeLessThanOrEqual(MAX_PARTS * MAX_KEYS * 2);
  expect(queryKeys(name).length).toBeLessThanOrEqual(MAX_PARTS);
  expect(trigramText(name).length).toBeLessThanOrEqual(MAX_NAME_LETTERS * 4);
}
