import type { ReadMention, Suggestion } from '@/lib/intake/schema';
import { type Lexicon, stands, whole } from '@/lib/intake/suggestions/lexicon';
import { quoteOf } from '@/lib/intake/suggestions/quotes';
import type { Scene } from '@/lib/intake/suggestions/scene';
import type { StatementDetail } from '@/lib/statements/schema';

type Relation = Extract<StatementDetail, { kind: 'relation' }>['relation'];

/** What the first person is to the second, seen from the other side; null where that depends on words not said. */
const reverse: Partial<Record<Relation, Relation>> = {
  spouse: 'spouse',
  sibling: 'sibling',
  relative: 'relative',
  colleague: 'colleague',
  former_colleague: 'former_colleague',
  father: 'child',
  mother: 'child',
  parent: 'child',
};

const children: readonly Relation[] = ['son', 'daughter', 'child'];

/** Which parent, by the word for "his" or "her". */
const parentBy = (words: string, { his, her }: Lexicon): Relation =>
  stands(`^(?:${his})`, words) ? 'father' : stands(`^(?:${her})`, words) ? 'mother' : 'parent';

/**
 * Ties between two people of a passage that it states in so many words: "A, his son B". Only between people on record,
 * since a tie leads to a record; never ticked, since relatives need a second reader (law 4).
 */
export function tiesIn(
  scene: Scene,
  mentions: readonly (ReadMention & { at: number })[],
): { at: number; suggestion: Suggestion }[] {
  const { text, lexicon } = scene;
  const people = new Map(mentions.map(({ at, candidates }) => [at, candidates[0]]));
  const known = (at: number) => {
    const first = people.get(at);
    return first?.verdict === 'same' && typeof first.person === 'string' ? first.person : null;
  };
  const named = scene.groups.flatMap((group) =>
    group.named.map((each) => ({ ...each, clause: group.clause })),
  );
  return named.flatMap((two, index) => {
    const one = named[index - 1];
    if (!one || one.clause !== two.clause || two.start - one.end > 260) return [];
    const gap = text.slice(one.end, two.start);
    for (const [relation, words] of lexicon.kin) {
      const match = [
        ...gap.matchAll(
          whole(
            `(?:${lexicon.his}|${lexicon.her}|${lexicon.their})\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,2}(?:${words})\\s*,?\\s*$`,
          ),
        ),
      ][0];
      if (!match) continue;
      const [first, second] = [known(one.at), known(two.at)];
      const back = children.includes(relation) ? parentBy(match[0], lexicon) : reverse[relation];
      const of = (at: number, detail: StatementDetail) => {
        const must = { start: one.end + match.index, end: two.end };
        const { quote, span } = quoteOf(text, must, [{ start: one.start, end: two.end }]);
        const common = { occurred: null, occurredMeaning: null, ticked: false, clause: null } as const;
        const hedged = stands(lexicon.reported, gap) ? 'reported' : 'stated';
        return {
          at,
          suggestion: { detail, ...common, certainty: hedged, quote, span, rule: `tie_${relation}` } as const,
        };
      };
      return [
        ...(second === null ? [] : [of(one.at, { kind: 'relation', relation, other: second })]),
        ...(first === null || !back ? [] : [of(two.at, { kind: 'relation', relation: back, other: first })]),
      ];
    }
    return [];
  });
}
