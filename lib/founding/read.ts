import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/core/result';
import { contradictionsIn } from '@/lib/founding/rules';
import {
  foundingDemand,
  foundingDocument,
  foundingEntity,
  foundingMention,
  foundingNumber,
  foundingPerson,
  foundingProvision,
  leftOut,
} from '@/lib/founding/schema';

const shapes = {
  documents: z.array(foundingDocument),
  people: z.array(foundingPerson),
  mentions: z.array(foundingMention),
  organisations: z.array(foundingEntity),
  places: z.array(foundingEntity),
  provisions: z.array(foundingProvision),
  demands: z.array(foundingDemand),
  numbers: z.array(foundingNumber),
  'left-out': z.array(leftOut),
};

/** The founding record as read from its files: every shape and every reference holds. */
export type Founding = {
  documents: z.infer<typeof shapes.documents>;
  people: z.infer<typeof shapes.people>;
  mentions: z.infer<typeof shapes.mentions>;
  organisations: z.infer<typeof shapes.organisations>;
  places: z.infer<typeof shapes.places>;
  provisions: z.infer<typeof shapes.provisions>;
  demands: z.infer<typeof shapes.demands>;
  numbers: z.infer<typeof shapes.numbers>;
  leftOut: z.infer<(typeof shapes)['left-out']>;
};

/** Where the founding record stands in the repository. */
export const foundingFolder = path.resolve(import.meta.dirname, '../../prisma/founding');

/**
 * Reads the founding record. Refuses it whole when a file is missing, is not JSON, has a value of another shape
 * or refers to something that is not there; the reason names the file, the JSON path and what is wrong.
 */
export function readFounding(folder: string = foundingFolder): Result<Founding, string> {
  const read = <Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> => {
    const file = path.join(folder, `${name}.json`);
    const parsed = shape.safeParse(readJson(file));
    if (parsed.success) return parsed.data;
    const [first, ...others] = parsed.error.issues;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    throw new BrokenFile(`${file}, ${first ? `${jsonPath(first.path)}: ${first.message}` : ''}${more}`);
  };
  try {
    const founding: Founding = {
      documents: read('documents', shapes.documents),
      people: read('people', shapes.people),
      mentions: read('mentions', shapes.mentions),
      organisations: read('organisations', shapes.organisations),
      places: read('places', shapes.places),
      provisions: read('provisions', shapes.provisions),
      demands: read('demands', shapes.demands),
      numbers: read('numbers', shapes.numbers),
      leftOut: read('left-out', shapes['left-out']),
    };
    const [first, ...others] = contradictionsIn(founding);
    if (!first) return accepted(founding);
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    const file = path.join(folder, `${first.file}.json`);
    return refused(`${file}, ${jsonPath(first.path)}: ${first.reason}${more}`);
  } catch (error) {
    if (error instanceof BrokenFile) return refused(error.message);
    throw error;
  }
}

class BrokenFile extends Error {}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new BrokenFile(`${file}, $: cannot be read (${error instanceof Error ? error.message : error})`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BrokenFile(`${file}, $: is not JSON (${error instanceof Error ? error.message : error})`);
  }
}

/** `$[3].statements[0].stated`, as jq and most editors write it. */
function jsonPath(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${String(part)}`),
    '$',
  );
}
