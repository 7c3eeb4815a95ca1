import type { Step } from '@/lib/intake/draft';
import { readBody } from '@/lib/intake/steps/body';
import { readDates } from '@/lib/intake/steps/dates';
import { tellDocument } from '@/lib/intake/steps/document';
import { findFootnotes } from '@/lib/intake/steps/footnotes';
import { findFrame } from '@/lib/intake/steps/frame';
import { tellLanguage } from '@/lib/intake/steps/language';
import { cutLines } from '@/lib/intake/steps/lines';
import { markPageEdges } from '@/lib/intake/steps/page-edges';
import { labelPassages } from '@/lib/intake/steps/passages';
import { joinPieces } from '@/lib/intake/steps/pieces';
import { readReferences } from '@/lib/intake/steps/references';
import { readVotes } from '@/lib/intake/steps/votes';

/** The steps of reading in, in order: each is pure, and the next builds on what it left in the draft. */
export const steps: readonly Step[] = [
  cutLines,
  tellLanguage,
  markPageEdges,
  joinPieces,
  findFrame,
  findFootnotes,
  readBody,
  labelPassages,
  readReferences,
  tellDocument,
  readVotes,
  readDates,
];
