import { type Followed, type Outcome, outcomeOf, outcomes } from '@/lib/record/followed';
import { type CustodyGroup, custodyGroups } from '@/lib/record/schema';

/** A block at one side of the picture; y and height in px. */
export type FlowNode<Key> = { key: Key; count: number; y: number; height: number };
/** A ribbon from a block to a block: upper edge and thickness at both ends, px. */
export type Ribbon = {
  from: CustodyGroup;
  to: Outcome;
  count: number;
  left: { y: number; height: number };
  right: { y: number; height: number };
};
export type Flow = {
  left: FlowNode<CustodyGroup>[];
  right: FlowNode<Outcome>[];
  ribbons: Ribbon[];
  height: number;
};

const leastPx = 20;
const gapPx = 10;

function stack<Key>(keys: readonly Key[], countOf: (key: Key) => number, personPx: number): FlowNode<Key>[] {
  let y = 0;
  return keys.flatMap((key) => {
    const count = countOf(key);
    if (count === 0) return [];
    const node = { key, count, y, height: Math.max(leastPx, count * personPx) };
    y += node.height + gapPx;
    return [node];
  });
}

const bottom = (nodes: FlowNode<unknown>[]) => Math.max(0, ...nodes.map(({ y, height }) => y + height));

/** Where people stood, and where they stood when next named: blocks as high as their people are many. */
export function flowOf(people: readonly Followed[]): Flow {
  const thenOf = ({ then }: Followed): CustodyGroup => then?.group ?? 'not_stated';
  const personPx = Math.max(2, Math.min(14, 150 / Math.max(1, people.length)));
  const left = stack(custodyGroups, (key) => people.filter((each) => thenOf(each) === key).length, personPx);
  const right = stack(outcomes, (key) => people.filter((each) => outcomeOf(each) === key).length, personPx);
  const used = new Map<string, number>();
  const part = (side: string, node: FlowNode<unknown>, count: number) => {
    const key = `${side} ${String(node.key)}`;
    const before = used.get(key) ?? 0;
    used.set(key, before + count);
    return {
      y: node.y + (before / node.count) * node.height,
      height: (count / node.count) * node.height,
    };
  };
  const ribbons = left.flatMap((from) =>
    right.flatMap((to) => {
      const count = people.filter((each) => thenOf(each) === from.key && outcomeOf(each) === to.key).length;
      if (count === 0) return [];
      const ends = { left: part('left', from, count), right: part('right', to, count) };
      return [{ from: from.key, to: to.key, count, ...ends }];
    }),
  );
  return { left, right, ribbons, height: Math.max(bottom(left), bottom(right)) };
}

/** The outline of a ribbon in a field 100 wide, as an SVG path. */
export function ribbonPath({ left, right }: Ribbon): string {
  const [a, b] = [left.y, right.y];
  const [c, d] = [right.y + right.height, left.y + left.height];
  const round = (value: number) => Math.round(value * 100) / 100;
  return [
    `M0 ${round(a)}`,
    `C50 ${round(a)} 50 ${round(b)} 100 ${round(b)}`,
    `L100 ${round(c)}`,
    `C50 ${round(c)} 50 ${round(d)} 0 ${round(d)}Z`,
  ].join('');
}
