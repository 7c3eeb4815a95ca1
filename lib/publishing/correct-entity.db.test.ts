import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, type WriteTx, writers } from '@/lib/db/writers';
import { proposeEntity } from '@/lib/editing/correct-entity';
import { saveEntity } from '@/lib/editing/entities';
import { approveReviews, previewReviews } from '@/lib/publishing/approve';
import {
  custodyInput,
  type Editors,
  inventApproval,
  inventDocument,
  inventEditors,
  inventPerson,
  inventStatement,
} from '@/lib/publishing/invented';
import { republish } from '@/lib/publishing/republish';
import { personSheet } from '@/lib/record/schema';

const database = testDatabase();
const text = 'The motion names Ilyas Fictov, who is in detention in Fictograd.';
const now = new Date('2026-03-01T00:00:00Z');
const links = { codeId: null, replacedById: null };
const values = (name: string, note: string | null = null) => ({ name, kind: 'city', note, provision: null });
let editors: Editors;
let city = 0;
let ilyas = 0;

const asAuthor = <Outcome>(work: (tx: WriteTx) => Promise<Outcome>) =>
  changeAs(editors.author, 'a test', work);
const shownPlaces = async () =>
  personSheet
    .parse((await writers().recordSheet.findUniqueOrThrow({ where: { number: ilyas } })).sheet)
    .statements.flatMap((each) => ('place' in each ? [each.place?.name] : []));
const propose = (name: string) =>
  asAuthor((tx) =>
    proposeEntity(tx, editors.author, { of: 'place', id: city }, values(name), links, 'The official map'),
  );

async function approve(review: number, reader: number) {
  const seen = await previewReviews([review], now);
  if (!seen.ok) return seen;
  return approveReviews(
    reader,
    [{ id: review, fingerprint: seen.value.fingerprints.get(review) ?? '' }],
    now,
  );
}

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  editors = await inventEditors();
  await asAuthor(async (tx) => {
    city = (await tx.place.create({ data: { slug: 'fictograd', name: 'Fictograd', kind: 'city' } })).id;
    const document = await inventDocument(tx, { slug: 'fictive-1', stated: '2021-02-11', text });
    ilyas = await inventPerson(tx, { slug: 'ilyas-fictov', name: 'Ilyas Fictov', document, text });
    const said = custodyInput('ilyas-fictov', document, text, 'in detention in Fictograd');
    const { detail } = said;
    if (detail.kind !== 'custody') throw new Error('custody');
    await inventStatement(tx, editors.author, { ...said, detail: { ...detail, place: 'fictograd' } });
    const approval = await inventApproval(tx, editors, ilyas);
    await republish(tx, { people: [ilyas], documents: [document.id] }, approval, now);
  });
});
afterAll(closeWriters);

it('what readers know of a place changes by nobody alone; its note does', async () => {
  const save = (name: string, note: string | null) =>
    asAuthor((tx) => saveEntity(tx, 'place', city, values(name, note), links));
  expect(await save('Fictograd-on-Sea', null)).toEqual({ ok: false, reason: 'public' });
  expect((await save('Fictograd', 'a note')).ok).toBe(true);
});

it('a correction waits, is refused to its author, and is published by another with every record that says it', async () => {
  const sent = await propose('Fictograd-on-Sea');
  if (!sent.ok) throw new Error(sent.reason);
  expect(await propose('Another')).toEqual({ ok: false, reason: 'waiting already' });
  expect(await shownPlaces()).toEqual(['Fictograd']);
  expect(await approve(sent.value, editors.author)).toEqual({ ok: false, reason: 'own work' });
  expect(await approve(sent.value, editors.reader)).toEqual({ ok: true, value: null });
  expect(await shownPlaces()).toEqual(['Fictograd-on-Sea']);
  const [label] = await writers().$queryRaw<{ label: string }[]>`
    SELECT label FROM record.label WHERE facet = 'place' AND value = 'fictograd'`;
  expect(label?.label).toBe('Fictograd-on-Sea');
});

it('one that was changed since is not carried out', async () => {
  const sent = await propose('Fictograd by the Sea');
  if (!sent.ok) throw new Error(sent.reason);
  await changeAs(editors.reader, 'a test', (tx) =>
    saveEntity(tx, 'place', city, values('Fictograd-on-Sea', 'another note'), links),
  );
  expect(await approve(sent.value, editors.reader)).toEqual({ ok: false, reason: 'changed meanwhile' });
});
