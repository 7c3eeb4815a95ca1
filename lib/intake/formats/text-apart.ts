import { accepted, type Result } from '@/lib/core/result';
import { limits } from '@/lib/intake/formats/limits';
import { runApart } from '@/lib/intake/formats/program';
import { refusedFor, type SourceRefusal } from '@/lib/intake/formats/refusals';
import { type FormsAnswer, type TextJob, textMessage } from '@/lib/intake/formats/text-messages';
import type { KnownPeople } from '@/lib/intake/names/known-people';
import { readText } from '@/lib/intake/read';
import type { Reading } from '@/lib/intake/schema';

/**
 * A reading of a text, by readText: of a short one here, of a long one in a program of its own (text-reader.ts), as
 * it would keep the server from answering for seconds.
 */
export async function readTextApart(
  job: TextJob,
  people: KnownPeople,
  signal?: AbortSignal,
): Promise<Result<Reading, SourceRefusal>> {
  if (job.source.text.length <= limits.maxCharactersBeside) {
    return accepted(await readText(job.source, { language: job.language, people }));
  }
  return runApart(
    {
      program: 'lib/intake/formats/text-reader.ts',
      job,
      hear: (message, answer) => {
        const told = textMessage.safeParse(message);
        if (!told.success) return refusedFor('reader_failed');
        if ('found' in told.data) return accepted(told.data.found);
        return people.find(told.data.asked).then((found) => {
          const forms = found.map((each) => each.map(({ person, form }) => ({ person, form })));
          answer({ forms } satisfies FormsAnswer);
          return null;
        });
      },
    },
    signal === undefined ? {} : { signal },
  );
}
