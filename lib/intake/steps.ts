import type { Step } from '@/lib/intake/draft';
import { cutLines } from '@/lib/intake/steps/lines';
import { labelPassages } from '@/lib/intake/steps/passages';
import { joinPieces } from '@/lib/intake/steps/pieces';

/** The steps of reading in, in order: each is pure, and the next builds on what it left in the draft. */
export const steps: readonly Step[] = [cutLines, joinPieces, labelPassages];
