import { describe, expect, it } from 'vitest';
import { alignPassages } from '@/lib/record/align';

const kinds: Record<string, string> = { r: 'recital', p: 'paragraph', t: 'text' };
const text = (labels: string) =>
  labels
    .split(' ')
    .filter((label) => label !== '')
    .map((label) => ({ label, kind: kinds[label[0] ?? ''] ?? 'other' }));
const rows = (left: string, right: string) =>
  alignPassages(text(left), text(right)).map((row) => `${row.left?.label ?? '–'}=${row.right?.label ?? '–'}`);

describe('two texts side by side', () => {
  it.each([
    ['the same labels', 'r1 r2 p1', 'r1 r2 p1', ['r1=r1', 'r2=r2', 'p1=p1']],
    ['one more on the right', 'r1 p1', 'r1 r2 p1', ['r1=r1', '–=r2', 'p1=p1']],
    ['one more on the left, at the end', 'r1 p1 p2', 'r1 p1', ['r1=r1', 'p1=p1', 'p2=–']],
    ['letters of another alphabet', 'rA rB p1', 'rА rБ p1', ['rA=rА', 'rB=rБ', 'p1=p1']],
    ['other kinds between', 'r1 rA p1', 'r1 tA p1', ['r1=r1', 'rA=–', '–=tA', 'p1=p1']],
    ['as many, not the same number', 'r1 rA rB p1', 'r1 rЖ p1', ['r1=r1', 'rA=–', 'rB=–', '–=rЖ', 'p1=p1']],
    ['a label that crosses others', 'p3 p1 p2', 'p1 p2 p3', ['p3=–', 'p1=p1', 'p2=p2', '–=p3']],
    ['nothing on one side', 'r1', '', ['r1=–']],
    ['nothing at all', '', '', []],
  ])('%s', (_, left, right, expected) => expect(rows(left, right)).toEqual(expected));

  it('loses no passage and keeps both orders, whatever the labels', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const made = () =>
      [...new Set(Array.from({ length: random(12) }, () => `${'rpt'[random(3)]}${random(9)}`))].join(' ');
    for (let round = 0; round < 400; round += 1) {
      const [left, right] = [text(made()), text(made())];
      const aligned = alignPassages(left, right);
      expect(aligned.flatMap((row) => row.left ?? [])).toEqual(left);
      expect(aligned.flatMap((row) => row.right ?? [])).toEqual(right);
      expect(aligned.every((row) => row.left !== null || row.right !== null)).toBe(true);
    }
  });
});
