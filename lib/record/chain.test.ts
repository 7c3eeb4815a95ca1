import { describe, expect, test } from 'vitest';
import { canonicalJson, sha256 } from '@/lib/core/canonical';
import { checkChain, GENESIS, link } from '@/lib/record/chain';
import type { Edition } from '@/lib/record/edition-schema';

const contents = ['{"name":"Invented One"}', '{"name":"Invented Two"}', '{"name":"Invented One","more":1}'];

function chainOf(acts: { subjectKey: string; content: string | null }[]): Edition[] {
  let last = { seq: 0, hash: GENESIS };
  return acts.map(({ subjectKey, content }, index) => {
    last = link(last, {
      subject: 'person',
      subjectKey,
      number: index + 1,
      act: content === null ? 'withdrawn' : 'published',
      publishedAt: '2026-11-21T10:00:00.000Z',
      changes: [],
      basis: 'second_reader',
      readers: 1,
      contentHash: sha256(content ?? canonicalJson(null)),
    });
    return last as Edition;
  });
}

function walk(editions: Edition[], held: (string | null)[]) {
  const chain = checkChain();
  for (const [index, edition] of editions.entries()) {
    const broken = chain.next(edition, held[index] ?? null);
    if (broken) return broken;
  }
  return chain.finish();
}

const [one = '', two = '', three = ''] = contents;
const whole = () =>
  chainOf([
    { subjectKey: '1', content: one },
    { subjectKey: '2', content: two },
    { subjectKey: '1', content: three },
  ]);

describe('a chain of editions', () => {
  test('that is whole holds', () => expect(walk(whole(), contents)).toBeNull());

  test.each<[string, (editions: Edition[], held: (string | null)[]) => void, number]>([
    ['a changed content', (_, held) => void held.splice(1, 1, '{"name":"Somebody Else"}'), 2],
    ['a content that is gone', (_, held) => void held.splice(0, 1, null), 1],
    [
      'a changed date',
      (editions) => void Object.assign(editions[1] ?? {}, { publishedAt: '2020-01-01T00:00:00.000Z' }),
      2,
    ],
    ['a missing edition', (...both) => both.forEach((rows) => void rows.splice(1, 1)), 3],
    [
      'a changed hash',
      (editions) => void Object.assign(editions[2] ?? {}, { previousHash: 'f'.repeat(64) }),
      3,
    ],
  ])('%s breaks it', (_, spoil, seq) => {
    const editions = whole();
    const held: (string | null)[] = [...contents];
    spoil(editions, held);
    expect(walk(editions, held)?.seq).toBe(seq);
  });

  test('contents may go when their subject was withdrawn after them', () => {
    const editions = chainOf([
      { subjectKey: '1', content: one },
      { subjectKey: '2', content: two },
      { subjectKey: '1', content: null },
    ]);
    expect(walk(editions, [null, two, null])).toBeNull();
    expect(walk(editions, [null, null, null])?.seq).toBe(2);
  });

  describe('an edition that says which contents went', () => {
    const cleared = (...numbers: number[]) => {
      const editions = whole();
      const [, , last] = editions;
      if (!last) throw new Error('three editions');
      const next = link(last, {
        ...last,
        number: 4,
        act: 'cleared',
        changes: numbers.map((number) => ({ change: 'cleared' as const, key: String(number), kind: null })),
        contentHash: sha256(canonicalJson(null)),
      });
      return [...editions, next];
    };

    test('stands for those and for no others', () => {
      expect(walk(cleared(1), [null, two, three, null])).toBeNull();
      expect(walk(cleared(1, 3), [null, two, null, null])).toBeNull();
      expect(walk(cleared(1), [null, two, null, null])?.seq).toBe(3);
      expect(walk(cleared(1), [null, null, three, null])?.seq).toBe(2);
    });

    test('is broken while they are still there', () => {
      expect(walk(cleared(1), [one, two, three, null])?.seq).toBe(4);
    });
  });
});
