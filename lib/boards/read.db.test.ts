import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { countBoards, listBoard, listContradictions } from '@/lib/boards/read';
import { boardCode } from '@/lib/boards/schema';
import { weighMarked } from '@/lib/boards/weigh';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, INSTALLATION, writers } from '@/lib/db/writers';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const all = { now, page: 1, size: 100 };
const sha = '0'.repeat(64);
let vera: Actor;

type Made = { person: number; passage: number; state?: 'draft' | 'accepted'; on?: string | null };

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** One custody or charge statement with its citation; two states on one day are up to the test. */
async function state(
  code: 'held' | 'at_liberty' | 'charge',
  { person, passage, state: stands = 'accepted', on = null }: Made,
) {
  // another than the author, who accepts nothing of their own
  await changeAs(INSTALLATION, null, async (tx) => {
    const count = await tx.statement.count();
    const { id } = await tx.statement.create({
      data: {
        key: `test/${count}`,
        personNumber: person,
        kind: code === 'charge' ? 'charge' : 'custody',
        occurred: on,
        occurredMeaning: on === null ? null : 'on',
        occurredFrom: on === null ? null : day(on),
        occurredUntil: on === null ? null : day(on),
        stated: '2021-02-11',
        statedFrom: day('2021-02-11'),
        statedUntil: day('2021-02-11'),
        certainty: 'stated',
        state: stands,
        recordedById: vera.accountId,
        recordedAt: day('2026-09-01'),
      },
    });
    if (code === 'charge') await tx.statementCharge.create({ data: { statementId: id, stage: 'charged' } });
    else await tx.statementCustody.create({ data: { statementId: id, state: code } });
    await tx.citation.create({
      data: { statementId: id, passageId: passage, quote: 'held', start: 0, end: 4 },
    });
  });
}

async function makePerson(name: string): Promise<number> {
  return changeAs(vera.accountId, null, async (tx) => {
    const slug = name.toLowerCase().replaceAll(' ', '-');
    const made = await tx.person.create({
      data: {
        slug,
        standing: 'case',
        usualName: name,
        sortName: name,
        nameBasis: 'verbatim',
        accepted: true,
      },
    });
    return made.number;
  });
}

async function makePassage(slug: string): Promise<number> {
  return changeAs(vera.accountId, null, async (tx) => {
    const { id: documentId } = await tx.document.create({
      data: {
        slug,
        kind: 'motion',
        usualTitle: `Motion ${slug}`,
        shortTitle: slug.toUpperCase(),
        stated: '2021-02-11',
        statedFrom: day('2021-02-11'),
        statedUntil: day('2021-02-11'),
        statedMeaning: 'tabled',
      },
    });
    const held = await tx.documentText.create({
      data: { documentId, language: 'en', sha256: sha, byteCount: 1 },
    });
    const passage = await tx.passage.create({
      data: {
        documentId,
        textId: held.id,
        label: 'para-1',
        kind: 'paragraph',
        ordinal: 1,
        kindOrdinal: 1,
        text: 'held, or not',
      },
    });
    return passage.id;
  });
}

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  vera = (await joinFirstSteward('Vera', day('2026-11-21'))).steward;
  const [alpha, beta, gamma] = [
    await makePerson('Alpha Example'),
    await makePerson('Beta Example'),
    await makePerson('Gamma Example'),
  ];
  const [one, other] = [await makePassage('x-1'), await makePassage('x-2')];
  await state('held', { person: alpha, passage: one });
  await state('at_liberty', { person: alpha, passage: other });
  await state('held', { person: beta, passage: one, on: '2020-05-05' });
  await state('charge', { person: beta, passage: one });
  await state('charge', { person: beta, passage: one, state: 'draft' });
  await state('held', { person: gamma, passage: one, state: 'draft' });
  await changeAs(vera.accountId, null, async (tx) => {
    await tx.mention.create({ data: { key: 'm/1', passageId: one, start: 0, end: 4, surface: 'held' } });
    await tx.review.create({
      data: {
        personNumber: gamma,
        proposedById: vera.accountId,
        proposedAt: day('2026-11-01'),
        basis: 'second_reader',
      },
    });
    await tx.$executeRaw`INSERT INTO casework.possible_duplicate VALUES (${alpha}, ${beta}, 0.9, 'maybe', 'a', 'b')`;
  });
  expect(await weighMarked()).toBe(0);
});
afterAll(closeWriters);

describe('boards', () => {
  it('count what their lists show', async () => {
    const counts = await countBoards(vera, now);
    expect(counts.map(({ board }) => board)).toEqual(boardCode.options);
    expect(counts.filter(({ count }) => count > 0).map(({ board, count }) => [board, count])).toEqual([
      ['contradicting', 1],
      ['one_document', 2],
      ['custody_without_start', 1],
      ['charge_without_article', 1],
      ['case_without_custody', 1],
      ['duplicates', 1],
      ['open_names', 1],
      ['old_drafts', 1],
      ['long_waiting', 1],
    ]);
    for (const { board, count } of counts) {
      if (board === 'contradicting' || board === 'duplicates') continue;
      expect(await listBoard(vera, board, all)).toHaveLength(count);
    }
  });

  it('name whom and what they are about', async () => {
    const names = async (board: Parameters<typeof listBoard>[1]) =>
      (await listBoard(vera, board, all)).map(({ name, kind }) => [name, kind]);
    expect(await names('one_document')).toEqual([
      ['Beta Example', 'custody'],
      ['Beta Example', 'charge'],
    ]);
    expect(await names('custody_without_start')).toEqual([['Alpha Example', 'custody']]);
    expect(await names('case_without_custody')).toEqual([['Gamma Example', null]]);
    // Gamma's draft waits for its reader already
    expect(await names('old_drafts')).toEqual([['Beta Example', 'charge']]);
    expect(await names('open_names')).toEqual([['X-1', null]]);
  });

  it('find two statements that contradict', async () => {
    const [found] = await listContradictions(vera, all);
    expect([found?.reason, found?.one.name, found?.one.code, found?.other.code]).toEqual([
      'custody_excludes',
      'Alpha Example',
      'held',
      'at_liberty',
    ]);
  });

  it('follow a change of what is said, also of its parts', async () => {
    const says = (stage: 'at_liberty' | 'held') =>
      changeAs(INSTALLATION, 'a test', (tx) =>
        tx.statementCustody.updateMany({
          where: { statement: { person: { usualName: 'Alpha Example' } }, state: { not: stage } },
          data: { state: stage },
        }),
      );
    await says('held');
    expect(await weighMarked()).toBe(0);
    expect(await listContradictions(vera, all)).toEqual([]);
    await changeAs(INSTALLATION, 'a test', async (tx) => {
      const last = await tx.statement.findFirstOrThrow({
        where: { person: { usualName: 'Alpha Example' } },
        orderBy: { id: 'desc' },
      });
      await tx.statementCustody.update({ where: { statementId: last.id }, data: { state: 'at_liberty' } });
    });
    expect(await weighMarked()).toBe(0);
    expect(await listContradictions(vera, all)).toHaveLength(1);
  });

  it('leave a withdrawn person out', async () => {
    await changeAs(vera.accountId, 'a test', (tx) =>
      tx.person.updateMany({
        where: { usualName: 'Alpha Example' },
        data: { withdrawnAt: now, withdrawnReason: 'a test' },
      }),
    );
    expect(await weighMarked()).toBe(0);
    expect(await listContradictions(vera, all)).toEqual([]);
    expect(await writers().person.count()).toBe(3);
  });
});
