import { fork } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { changeAs, INSTALLATION, writers } from '@/lib/db/writers';
import { listPossibleDuplicates } from '@/lib/people/read';

/** Pairs kept: more than anybody works through before the next search. */
const kept = 5_000;

/** Searches through all names and keeps what it finds, in place of what the last search found. */
export async function keepPossibleDuplicates(now: () => Date): Promise<number> {
  await noteStart(now());
  const { pairs } = await listPossibleDuplicates(kept);
  await changeAs(INSTALLATION, null, async (tx) => {
    await tx.possibleDuplicate.deleteMany();
    await tx.possibleDuplicate.createMany({
      data: pairs.map(({ one, other, likeness, verdict, forms }) => {
        const turned = one.number > other.number;
        return {
          oneNumber: turned ? other.number : one.number,
          otherNumber: turned ? one.number : other.number,
          likeness,
          verdict,
          oneForm: forms[turned ? 1 : 0],
          otherForm: forms[turned ? 0 : 1],
        };
      }),
    });
    await tx.duplicateSearch.update({ where: { id: 1 }, data: { finishedAt: now() } });
  });
  return pairs.length;
}

async function noteStart(startedAt: Date): Promise<void> {
  await changeAs(INSTALLATION, null, (tx) =>
    tx.duplicateSearch.upsert({
      where: { id: 1 },
      create: { id: 1, startedAt },
      update: { startedAt, finishedAt: null },
    }),
  );
}

/**
 * Starts that search in a program of its own, so that the server goes on answering; it ends by itself. Noted as started
 * at once, or the page that follows would show the search before.
 */
export async function startDuplicateSearch(now: Date): Promise<void> {
  await noteStart(now);
  // a source of its own beside the bundle: a bundler must neither follow nor rename it
  const program = path.join(/* turbopackIgnore: true */ process.cwd(), 'scripts/duplicates.ts');
  const child = fork(/* turbopackIgnore: true */ program, ['--keep'], {
    execArgv: ['--import', 'tsx'],
    stdio: 'ignore',
  });
  child.unref();
}

const possiblePair = z.object({
  one: z.int(),
  other: z.int(),
  oneName: z.string(),
  otherName: z.string(),
  oneForm: z.string(),
  otherForm: z.string(),
  likeness: z.number(),
  verdict: z.enum(['same', 'maybe']),
  /** A decision about the two waits for its second reader. */
  waiting: z.int().nullable(),
});
const searched = z.object({ startedAt: z.date(), finishedAt: z.date().nullable() }).nullable();

/**
 * What the last search found and nobody has decided since, likeliest first, and when it was made. Left out: pairs told
 * apart, people merged away or withdrawn.
 */
export async function readPossibleDuplicates(limit: number) {
  const db = writers();
  const [search, found] = await Promise.all([
    db.duplicateSearch.findUnique({ where: { id: 1 }, select: { startedAt: true, finishedAt: true } }),
    db.$queryRaw`
      SELECT d.one_number AS one, d.other_number AS other, a.usual_name AS "oneName", b.usual_name AS "otherName",
             d.one_form AS "oneForm", d.other_form AS "otherForm", d.likeness, d.verdict,
             (SELECT min(r.id) FROM casework.review r
               WHERE r.decision IS NULL AND r.proposal IS NOT NULL
                 AND r.person_number IN (d.one_number, d.other_number)
                 AND (r.proposal ->> 'gone' IN (d.one_number::text, d.other_number::text)
                      OR r.proposal ->> 'other' IN (d.one_number::text, d.other_number::text))) AS waiting
        FROM casework.possible_duplicate d
        JOIN casework.person a ON a.number = d.one_number AND a.withdrawn_at IS NULL
        JOIN casework.person b ON b.number = d.other_number AND b.withdrawn_at IS NULL
       WHERE NOT EXISTS (SELECT FROM casework.merge m
                          WHERE m.undone_at IS NULL AND m.gone_number IN (d.one_number, d.other_number))
         AND NOT EXISTS (SELECT FROM casework.person_apart x
                          WHERE x.person_number = d.one_number AND x.other_number = d.other_number)
       ORDER BY d.likeness DESC, d.one_number, d.other_number LIMIT ${limit}`,
  ]);
  return { search: searched.parse(search), pairs: z.array(possiblePair).parse(found) };
}
