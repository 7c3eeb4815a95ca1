import { canonicalJson, sha256 } from '@/lib/core/canonical';
import type { Edition } from '@/lib/record/edition-schema';

/** What stands before the first edition. */
export const GENESIS = '0'.repeat(64);

/** The hash of an edition: sha256 of the canonical JSON of everything else in its row. */
export function hashOf(edition: Omit<Edition, 'hash'>): string {
  const { hash: _, ...rest } = edition as Edition;
  return sha256(canonicalJson(rest));
}

/** Adds the next link: gives it its place, the hash of the one before, and its own. */
export function link(
  last: { seq: number; hash: string },
  unlinked: Omit<Edition, 'seq' | 'previousHash' | 'hash'>,
): Edition {
  const linked = { ...unlinked, seq: last.seq + 1, previousHash: last.hash };
  return { ...linked, hash: hashOf(linked) };
}

export type BrokenLink = { seq: number; why: string };

/** What is known of an edition's content: its canonical text, or that it is gone. */
export type Content = string | null;

/**
 * Walks the chain in order and names the first link that does not hold: a missing number, a hash that is not the
 * one of the edition before, a row whose hash does not fit, content that does not fit its hash, content that is
 * gone although no later edition of its subject says so, or content that is there although one says it is gone.
 * `finish` also finds contents that went missing.
 */
export function checkChain() {
  let last = { seq: 0, hash: GENESIS };
  const gone = new Map<string, Map<number, number>>();
  const held = new Map<string, Set<number>>();
  /** Numbers of this subject's editions whose content an edition says is gone. */
  const saysGone = ({ act, changes }: Edition, numbers: Iterable<number>) =>
    act === 'withdrawn'
      ? [...numbers]
      : changes.flatMap(({ change, key }) => (change === 'cleared' ? [Number(key)] : []));
  return {
    next(edition: Edition, content: Content): BrokenLink | null {
      const broken = (why: string): BrokenLink => ({ seq: edition.seq, why });
      if (edition.seq !== last.seq + 1)
        return broken(`follows edition ${last.seq}: editions between are missing`);
      if (edition.previousHash !== last.hash)
        return broken('does not carry the hash of the edition before it');
      if (hashOf(edition) !== edition.hash) return broken('was changed: its own hash does not fit');
      const subject = `${edition.subject} ${edition.subjectKey}`;
      if (edition.act !== 'published') {
        if (content !== null) return broken('is no publication and has content');
        const missing = gone.get(subject);
        for (const number of saysGone(edition, missing?.keys() ?? [])) missing?.delete(number);
        const there = held.get(subject);
        if (saysGone(edition, there ?? []).some((number) => there?.has(number)))
          return broken('says that content is gone which is still there');
      } else if (content === null) {
        gone.set(subject, (gone.get(subject) ?? new Map()).set(edition.number, edition.seq));
      } else if (sha256(content) !== edition.contentHash) {
        return broken('was changed: its content does not fit its hash');
      } else held.set(subject, (held.get(subject) ?? new Set()).add(edition.number));
      last = { seq: edition.seq, hash: edition.hash };
      return null;
    },
    finish(): BrokenLink | null {
      const [first] = [...gone.values()].flatMap((each) => [...each.values()]).sort((a, b) => a - b);
      return first === undefined
        ? null
        : { seq: first, why: 'has lost its content, and no later edition says so' };
    },
    get last() {
      return last;
    },
  };
}
