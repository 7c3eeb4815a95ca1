import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEditor, type Editor } from '@/lib/accounts/actor';
import { joinAs, joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';
import { decideAll, decideRow } from '@/lib/importing/decide';
import { confirmProposal, dropProposal } from '@/lib/importing/proposals';
import { countRows, readValues } from '@/lib/importing/read';
import { refusedTable } from '@/lib/importing/refused';
import { beginRun } from '@/lib/importing/run';
import { inventImporter, inventMapping, inventReport } from '@/lib/importing/testing';
import { readKeptMapping } from '@/lib/importing/write';
import { statementInput } from '@/lib/statements/schema';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
let vera: Editor;
let olga: Editor;
let report: number;
const desk = inventImporter(() => vera, now);
const codes = { status: { held: 'custody:held', freed: 'event:release', dead: 'death:died_in_custody' } };
const heads = 'ID,Name,Other names,Status,Status date,Source,Quote';

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  const { steward } = await joinFirstSteward('Stina', now);
  const join = async (name: string) => {
    const editor = asEditor((await joinAs(steward, 'editor', name, now)).actor);
    if (editor === null) throw new Error('no editor');
    return editor;
  };
  [vera, olga] = [await join('Vera'), await join('Olga')];
  report = (await inventReport(vera.accountId)).id;
});
afterAll(() => closeWriters());

const rowOf = (importId: number, ordinal: number) =>
  writers().importRow.findUniqueOrThrow({ where: { importId_ordinal: { importId, ordinal } } });
const codesOf = async (importId: number, ordinal: number) => {
  const { remarks } = await rowOf(importId, ordinal);
  return JSON.stringify(remarks);
};
const everybody = () => writers().person.count();

describe('a table of a list', () => {
  let first: number;

  it('is checked without recording anybody', async () => {
    first = await desk.ready(
      `${heads}
7,Adalbert Norwick,Адальберт Норвик;A. Norwick,held,May 2021,Report 7,Adalbert Norwick is held in Lakeside
8,Berenika Ostlake,,freed,,report-7,Berenika Ostlake was released
9,Corvin Westholm,,dead,,Report 7,Corvin Westholm died in custody
10,Delphine Sudmark,,held,,,
11,Edvin Halgrave,,held,,Report 7,words that stand nowhere
12,Fenella Brackwood,,gone fishing,,Report 7,is held
`,
      { codes },
    );
    expect(await countRows(vera, first)).toMatchObject({
      new: { rows: 4, decided: 0, carried: 0 },
      maybe: { rows: 0 },
      refused: { rows: 2 },
    });
    expect(await codesOf(first, 5)).toContain('quote_absent');
    expect(await codesOf(first, 6)).toContain('value_unmapped');
    expect(await codesOf(first, 4)).toContain('no_source');
    expect(await everybody()).toBe(0);
  });

  it('records nobody whom no editor accepted', async () => {
    const begun = await changeAs(vera.accountId, null, (tx) =>
      beginRun(tx, { importId: first, by: vera.accountId, act: 'carry' }, now),
    );
    expect(begun).toEqual({ ok: false, reason: 'nothing to do' });
  });

  it('records drafts, and proposes deaths and releases', async () => {
    expect(await desk.accept(first, 'new')).toBe(4);
    await desk.carry(first);
    const people = await writers().person.findMany({
      orderBy: { number: 'asc' },
      include: { names: true, statements: { include: { custody: true, citations: true } } },
    });
    expect(people.map(({ usualName, accepted, standing }) => [usualName, accepted, standing])).toEqual([
      ['Adalbert Norwick', false, 'case'],
      ['Berenika Ostlake', false, 'case'],
      ['Corvin Westholm', false, 'case'],
      ['Delphine Sudmark', false, 'case'],
    ]);
    expect(people[0]?.names.map(({ form, script }) => [form, script])).toEqual([
      ['Adalbert Norwick', 'Latn'],
      ['Адальберт Норвик', 'Cyrl'],
      ['A. Norwick', 'Latn'],
    ]);
    expect(people.flatMap(({ statements }) => statements)).toMatchObject([
      {
        ...{
          kind: 'custody',
          state: 'draft',
          occurred: '2021-05',
          stated: '2022-03-01',
          recordedById: vera.accountId,
        },
        custody: { state: 'held' },
        citations: [{ quote: 'Adalbert Norwick is held in Lakeside' }],
      },
    ]);
    const proposals = await writers().importProposal.findMany({ orderBy: { id: 'asc' } });
    expect(proposals.map(({ input }) => statementInput.parse(input).detail)).toMatchObject([
      { kind: 'event', type: 'release' },
      { kind: 'death', circumstances: 'died_in_custody' },
    ]);
    expect(proposals.every(({ state }) => state === 'open')).toBe(true);
  });

  it('turns a proposal into a draft of whoever confirms it, once', async () => {
    const [release, death] = await writers().importProposal.findMany({ orderBy: { id: 'asc' } });
    if (!release || !death) throw new Error('no proposals');
    const confirm = () =>
      changeAs(olga.accountId, null, (tx) => confirmProposal(tx, olga, first, release.id, now));
    const done = await confirm();
    expect(done.ok).toBe(true);
    expect(await confirm()).toEqual({ ok: false, reason: 'decided meanwhile' });
    await changeAs(olga.accountId, null, (tx) => dropProposal(tx, olga, first, death.id, now));
    expect(await writers().statement.findMany({ where: { kind: { in: ['event', 'death'] } } })).toMatchObject(
      [{ kind: 'event', state: 'draft', recordedById: olga.accountId }],
    );
    await expect(
      changeAs(olga.accountId, null, (tx) =>
        tx.importProposal.update({ where: { id: death.id }, data: { state: 'open' } }),
      ),
    ).rejects.toThrow();
  });

  it('gives what is refused back as a table, with why, and nothing a spreadsheet would run', async () => {
    const words = { row: 'Row', reasons: 'Why', of: ({ code }: { code: string }) => code };
    const csv = await refusedTable(vera, { id: first, headers: heads.split(',') }, words);
    expect(csv).toContain(`${heads},Row,Why\r\n11,Edvin Halgrave`);
    expect(csv).toContain('5,quote_absent\r\n');
    expect(csv).not.toContain('Norwick');
  });

  it('is remembered by its heads in any order', async () => {
    const kept = await readKeptMapping(writers(), heads.split(',').toReversed());
    expect(kept?.columns).toEqual(inventMapping(heads).columns.toReversed());
    expect(kept?.codes).toEqual(codes);
    expect(await readKeptMapping(writers(), ['Name', 'Status'])).toBeNull();
  });
});

describe('a table of a list that came before', () => {
  it('knows people by id and spelling, says nothing twice, and changes what stands', async () => {
    const before = await everybody();
    const id = await desk.ready(
      `${heads}
7,Adalbert Norwick,Adalbert Norvik,held,3 May 2021,Report 7,Adalbert Norwick is held in Lakeside
8,Berenika Ostlake,,freed,,Report 7,Berenika Ostlake was released
9,Someone Else,,held,,,
`,
      { codes },
    );
    expect(await countRows(vera, id)).toMatchObject({
      new: { rows: 0 },
      same: { rows: 2 },
      maybe: { rows: 1 },
    });
    expect(await desk.accept(id, 'new')).toBe(0);
    expect(await desk.accept(id, 'same')).toBe(2);
    await desk.carry(id);
    expect(await everybody()).toBe(before);
    const person = await writers().person.findFirstOrThrow({
      where: { usualName: 'Adalbert Norwick' },
      include: { names: true, statements: true },
    });
    expect(person.names.map(({ form }) => form)).toContain('Adalbert Norvik');
    expect(person.statements).toMatchObject([{ occurred: '2021-05-03', state: 'draft', revision: 2 }]);
    expect(await writers().importProposal.count({ where: { importId: id } })).toBe(0);
    expect(await rowOf(id, 3)).toMatchObject({ carriedAt: null });
  });

  it('changes what is on record only by a change that waits for a second reader', async () => {
    const held = await writers().statement.findFirstOrThrow({ where: { kind: 'custody' } });
    await changeAs(1, null, (tx) =>
      tx.statement.update({ where: { id: held.id }, data: { state: 'accepted' } }),
    );
    const id = await desk.ready(
      `${heads}\n7,Adalbert Norwick,,held,4 May 2021,Report 7,Adalbert Norwick is held in Lakeside\n`,
      { codes },
    );
    // Olga decides the row, Vera has it carried out
    await changeAs(olga.accountId, null, (tx) => decideAll(tx, olga, id, 'same', now));
    await desk.carry(id);
    expect(await writers().statement.findUniqueOrThrow({ where: { id: held.id } })).toMatchObject({
      ...{ occurred: '2021-05-03', state: 'accepted' },
    });
    const [revision, ...others] = await writers().revision.findMany({ where: { statementId: held.id } });
    expect(others).toEqual([]);
    expect(revision).toMatchObject({
      ...{ state: 'open', act: 'change', madeById: vera.accountId, editedBy: [olga.accountId] },
      proposed: { occurred: '2021-05-04' },
    });
    for (const { accountId } of [vera, olga]) {
      const accepting = changeAs(accountId, null, (tx) =>
        tx.revision.updateMany({ where: { statementId: held.id }, data: { state: 'accepted' } }),
      );
      await expect(accepting).rejects.toThrow('HB007');
    }
  });
});

describe('nobody is linked or created silently', () => {
  it('leaves a likeness to an editor, in other letters too, and within one table', async () => {
    const before = await everybody();
    const id = await desk.ready(
      'Name,Status\nБереника Остлаке,held\nBerenika Ostlake,held\nGudrun Wellmark,held\nGudrun Welmark,held\n',
      { codes },
    );
    expect(await countRows(vera, id)).toMatchObject({
      maybe: { rows: 3 },
      new: { rows: 1 },
      same: { rows: 0 },
    });
    expect(await desk.accept(id, 'new')).toBe(1);
    expect(await desk.accept(id, 'same')).toBe(0);
    await desk.carry(id);
    expect(await everybody()).toBe(before + 1);
    const decide = (ordinal: number, choice: Parameters<typeof decideRow>[2]['choice']) =>
      changeAs(vera.accountId, null, (tx) => decideRow(tx, vera, { importId: id, ordinal, choice }, now));
    const berenika = await writers().person.findFirstOrThrow({ where: { usualName: 'Berenika Ostlake' } });
    expect(await decide(2, { choice: 'same', number: berenika.number })).toMatchObject({ ok: true });
    expect(await decide(2, { choice: 'new' })).toEqual({ ok: false, reason: 'decided meanwhile' });
    expect(await decide(4, { choice: 'as_row', row: 1 })).toEqual({ ok: false, reason: 'not a candidate' });
    expect(await decide(4, { choice: 'as_row', row: 3 })).toMatchObject({ ok: true });
    await desk.carry(id);
    expect(await everybody()).toBe(before + 1);
    const gudrun = await writers().person.findFirstOrThrow({
      where: { usualName: 'Gudrun Wellmark' },
      include: { names: true },
    });
    expect(gudrun.names.map(({ form }) => form)).toEqual(['Gudrun Wellmark', 'Gudrun Welmark']);
    expect(await rowOf(id, 4)).toMatchObject({ personNumber: gudrun.number });
  });

  it('asks again when two tables bring one person, whoever is first', async () => {
    const [one, two] = [
      await desk.ready('Name,Status\nHarald Sternholt,held\n', { codes }, 'List A'),
      await desk.ready('Name,Status\nHarald Sternholt,held\n', { codes }, 'List B'),
    ];
    await desk.accept(one, 'new');
    await desk.accept(two, 'new');
    await desk.carry(one);
    const before = await everybody();
    await desk.carry(two);
    expect(await everybody()).toBe(before);
    expect(await rowOf(two, 1)).toMatchObject({ verdict: 'maybe', carriedAt: null });
    expect(await writers().importDecision.count({ where: { importId: two } })).toBe(0);
  });

  it('makes officials no cases, and asks for a standing', async () => {
    const id = await desk.ready(
      'Name,Role,Status,Source,Quote\nIngrid Vale,official,held,Report 7,is held in\nIvo Tarn,,held,,\n',
      { codes: { ...codes, standing: { official: 'official' } }, standing: null },
    );
    expect(await codesOf(id, 1)).toContain('not_of_official');
    expect(await codesOf(id, 2)).toContain('standing_missing');
    expect(await countRows(vera, id)).toMatchObject({ refused: { rows: 2 } });
  });
});

it('tells the values of a column, and how often each stands there', async () => {
  const id = await desk.bring('Name,Status\nA,DET/life\nB,DET?\nC,REL\n', 'Values');
  const said = inventMapping('Name,Status', { divider: '/' });
  const { codes: _, dayFirst: __, ...columns } = said;
  const { values } = await readValues(vera, id, columns);
  expect(values('status')).toEqual([
    { value: 'DET', rows: 2 },
    { value: 'REL', rows: 1 },
    { value: 'life', rows: 1 },
  ]);
});

it('cites one document for a whole table', async () => {
  const csv =
    'Name,Status,Passage,Quote\nKalle Brand,held,p-1,is held in Lakeside\nLiv Brand,held,p-2,is held in\n';
  const id = await desk.ready(csv, { codes, documentId: report });
  expect(await rowOf(id, 1)).toMatchObject({ verdict: 'new' });
  expect(await codesOf(id, 2)).toContain('quote_absent');
});
