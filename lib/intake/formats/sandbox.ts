import type { Result } from '@/lib/core/result';
import { limits } from '@/lib/intake/formats/limits';
import { type Budget, runApart } from '@/lib/intake/formats/program';
import { refusedFor, type SourceRefusal } from '@/lib/intake/formats/refusals';
import { type ReadingJob, readerMessage } from '@/lib/intake/formats/sandbox-messages';
import type { ReadingOptions, ReadSource } from '@/lib/intake/formats/source-text';

/** Reads one file in a program of its own (reader.ts), within the budget; tells its pages as they are read. */
export const readApart = (
  job: ReadingJob,
  { onProgress, ...options }: ReadingOptions = {},
  budget: Budget = limits,
): Promise<Result<ReadSource, SourceRefusal>> =>
  runApart(
    {
      program: 'lib/intake/formats/reader.ts',
      job,
      hear: (message) => {
        const told = readerMessage.safeParse(message);
        if (!told.success) return refusedFor('reader_failed');
        if ('result' in told.data) return told.data.result;
        onProgress?.(told.data);
        return null;
      },
    },
    options,
    budget,
  );
