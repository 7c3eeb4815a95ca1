import type { Ranked } from './engine';

export interface Recall {
  asked: number;
  first: number;
  fifth: number;
  missed: string[];
}

export function noRecall(): Recall {
  return { asked: 0, first: 0, fifth: 0, missed: [] };
}

/** Chances that the person stands first, or among the first five, when ties are broken at random. */
export function expectedRank(found: readonly Ranked[], id: number): { first: number; fifth: number } {
  const mine = found.find((ranked) => ranked.id === id);
  if (mine === undefined) return { first: 0, fifth: 0 };
  const before = found.filter(({ rank }) => rank < mine.rank).length;
  const level = found.filter(({ rank }) => rank === mine.rank).length;
  const within = (places: number): number => Math.max(0, Math.min(1, (places - before) / level));
  return { first: within(1), fifth: within(5) };
}

export function share(part: number, whole: number): string {
  return whole === 0 ? '  –  ' : (part / whole).toFixed(3);
}

export function recallLine(name: string, { asked, first, fifth }: Recall): string {
  return `${name.padEnd(24)} ${String(asked).padStart(5)} asked: at 1 ${share(first, asked)}, at 5 ${share(fifth, asked)}`;
}
