import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { closeReaders, readers } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';
import { recordMentions, settleMentions } from '@/lib/mentions/write';
import { approveReviews, previewReviews } from '@/lib/publishing/approve';
import { inventDocument, inventPerson } from '@/lib/publishing/invented';
import { verifyRecord } from '@/lib/record/verify';
import { proposeDraft } from '@/lib/review/write';
import { recordStatement } from '@/lib/statements/write';
import { anAct, carry, isRefusal, names, official, saying, slugOf, textOf, type World } from './acts';
import { brokenLaws } from './broken-laws';

/**
 * Whatever editors do in whatever order, no law of the record breaks. Sequences are drawn from a seed, which is printed:
 * HABEAS_TEST_SEED draws the same again.
 */
const seed = Number(process.env.HABEAS_TEST_SEED ?? '20261122');
const sequences = 200;
const database = testDatabase();
const at = new Date('2026-03-01T00:00:00Z');

let world: World;
let reader: pg.Client;

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  process.env.DATABASE_READER_URL = database.readerUrl;
  reader = new pg.Client({ connectionString: database.readerUrl });
  await reader.connect();
  const asker = (await joinFirstSteward('Vera', at)).steward;
  const [people, papers]: [World['people'], World['papers']] = [[], []];
  const more = await changeAs(asker.accountId, null, async (tx) => {
    const made: number[] = [];
    for (const displayName of ['Anna', 'Boris', 'Cleo']) {
      const email = `${displayName.toLowerCase()}@example.org`;
      made.push((await tx.account.create({ data: { displayName, role: 'editor', email } })).id);
    }
    return made;
  });
  const [anna = 0, boris = 0] = more;
  world = { accounts: [...more, asker.accountId], asker, people, papers };
  const sent = await changeAs(anna, 'set-up', async (tx) => {
    for (const no of [0, 1]) {
      papers.push(
        await inventDocument(tx, { slug: `paper-${no}`, stated: `202${no}-02-11`, text: textOf(no) }),
      );
    }
    const [document] = papers;
    if (!document) throw new Error('no paper');
    for (const name of [...names, official]) {
      people.push(await inventPerson(tx, document, name));
    }
    const [, other] = papers;
    const printed = await recordMentions(
      tx,
      [...names, official].map((surface, ordinal) => ({
        key: `again/${ordinal}`,
        passageId: other?.passage ?? 0,
        start: textOf(1).indexOf(surface),
        end: textOf(1).indexOf(surface) + surface.length,
        surface,
        named: true,
        order: 'given_family' as const,
        honorific: null,
      })),
    );
    for (const [at, id] of [...printed.values()].entries())
      await settleMentions(tx, [id], people[at] ?? 0, null);
    for (const [at, personNumber] of people.entries()) {
      const alias = {
        language: 'en',
        script: 'Latn',
        order: 'given_family' as const,
        kind: 'alias' as const,
      };
      await tx.name.create({ data: { personNumber, form: `Alias Quxbar${at}`, ...alias } });
    }
    await tx.person.update({ where: { slug: slugOf(official) }, data: { standing: 'official' } });
    const reviews: number[] = [];
    for (const { id } of papers) reviews.push(await proposeDraft(tx, anna, { documentId: id }));
    for (const name of names) {
      await recordStatement(tx, anna, saying(slugOf(name), document, 0));
    }
    for (const personNumber of people.slice(0, 3)) {
      reviews.push(await proposeDraft(tx, anna, { personNumber }));
    }
    return reviews;
  });
  const seen = await previewReviews(sent, at);
  if (!seen.ok) throw new Error(seen.reason);
  const read = sent.map((id) => ({ id, fingerprint: seen.value.fingerprints.get(id) ?? '' }));
  expect(await approveReviews(boris, read, at)).toEqual({ ok: true, value: null });
});
afterAll(async () => {
  await reader.end();
  await closeReaders();
  await closeWriters();
});

it(`${sequences} sequences of acts break no law`, { timeout: 240_000 }, async () => {
  console.info(`seed of the acts: ${seed}`);
  const drawn = fc.sample(fc.array(anAct, { minLength: 2, maxLength: 4 }), { numRuns: sequences, seed });
  for (const [place, sequence] of drawn.entries()) {
    for (const act of sequence) {
      try {
        await carry(world, act);
      } catch (problem) {
        if (!isRefusal(problem))
          throw new Error(`sequence ${place}: ${JSON.stringify(act)}`, { cause: problem });
      }
    }
    const told = `seed ${seed}, sequence ${place}: ${sequence.map(({ act }) => act).join(', ')}`;
    expect(await brokenLaws(reader, { official: slugOf(official) }), told).toEqual([]);
    if (place % 50 === 49) expect((await verifyRecord(readers())).broken, told).toBeNull();
  }
  // the acts did something: otherwise nothing was tested
  const db = writers();
  const carried = await db.review.findMany({ where: { decision: 'approved' }, select: { proposal: true } });
  const decided = new Set(
    carried.map(({ proposal }) => JSON.stringify(proposal).match(/"act":"(\w+)"/)?.[1]),
  );
  expect([...decided]).toEqual(expect.arrayContaining([undefined, 'merge', 'split', 'lift', 'undo_merge']));
  expect(await db.revision.count({ where: { state: 'accepted' } })).toBeGreaterThan(0);
  const withdrawn = await db.withdrawal.groupBy({ by: ['act'] });
  expect(withdrawn.map(({ act }) => act)).toEqual(
    expect.arrayContaining(['person', 'document', 'statement', 'withheld', 'value', 'name']),
  );
  expect(await db.recordPerson.count()).toBeGreaterThan(0);
});
