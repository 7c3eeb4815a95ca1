import { after } from 'next/server';
import { weighMarked } from '@/lib/boards/weigh';

/** Weighs what was changed before a board is shown; where more is left, the next are weighed after the answer. */
export async function weighForPage(): Promise<number> {
  const left = await weighMarked();
  if (left > 0) after(weighMarked);
  return left;
}
