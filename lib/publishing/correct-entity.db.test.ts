import { beforeAll, expect, it } from 'vitest';
import { changeAs, writers } from '@/lib/db/writers';
import { proposeEntity } from '@/lib/editing/correct-entity';
import { saveEntity } from '@/lib/editing/entities';
import {
  approveAsShown,
  custodyInput,
  inventApproval,
  inventDocument,
  inventPerson,
  inventPublication,
  inventStatement,
} from '@/lib/publishing/invented';
import { republish } from '@/lib/publishing/republish';
import { publishTerms } from '@/lib/publishing/terms';
import { inventInstallation, shownPerson } from '@/lib/publishing/testing';

const { editors, asAuthor } = inventInstallation();
const text = 'The motion names Ilyas Fictov, who is in detention in Fictograd.';
const now = new Date('2026-03-01T00:00:00Z');
const links = { codeId: null, replacedById: null };
const values = (name: string, note: string | null = null) => ({ name, kind: 'city', note, provision: null });
let city = 0;
let ilyas = 0;

const shownPlaces = async () =>
  (await shownPerson(ilyas)).statements.flatMap((each) => ('place' in each ? [each.place?.name] : []));
const propose = (name: string) =>
  asAuthor((tx) =>
    proposeEntity(tx, editors.author, { of: 'place', id: city }, values(name), links, 'The official map'),
  );

const approve = (review: number, reader: number) => approveAsShown(reader, [review], now);

beforeAll(async () => {
  await asAuthor(async (tx) => {
    city = (await tx.place.create({ data: { slug: 'fictograd', name: 'Fictograd', kind: 'city' } })).id;
    const document = await inventDocument(tx, { slug: 'fictive-1', stated: '2021-02-11', text });
    ilyas = await inventPerson(tx, document, 'Ilyas Fictov');
    const said = custodyInput('ilyas-fictov', document, 'in detention in Fictograd');
    const { detail } = said;
    if (detail.kind !== 'custody') throw new Error('custody');
    await inventStatement(tx, editors.author, { ...said, detail: { ...detail, place: 'fictograd' } });
    await inventPublication(tx, editors, { people: [ilyas], documents: [document] }, now);
  });
});

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

it('what readers know by a text, by its articles, or by what it replaced changes by nobody alone', async () => {
  const [lake, code, next] = await asAuthor(async (tx) => {
    const { id: lakeId } = await tx.place.create({ data: { slug: 'lake', name: 'Lake', kind: 'city' } });
    const provision = (slug: string, further: { codeId?: number; replacedById?: number } = {}) =>
      tx.provision.create({
        data: { slug, name: slug, kind: 'criminal_code_article', ...further },
        select: { id: true },
      });
    const [{ id: codeId }, { id: nextId }] = [await provision('a-code'), await provision('the-next')];
    const article = await provision('an-article', { codeId, replacedById: nextId });
    const told = 'In Lake, under an article, nobody is named but Ilyas Fictov.';
    const document = await inventDocument(tx, { slug: 'fictive-2', stated: '2021-03-01', text: told });
    const at = { passageId: document.passage, surface: 'Lake' };
    await tx.entityMention.create({ data: { ...at, start: 3, end: 7, placeId: lakeId } });
    await tx.entityMention.create({ data: { ...at, start: 15, end: 25, provisionId: article.id } });
    const approval = await inventApproval(tx, editors, ilyas);
    await republish(tx, { people: [], documents: [document.id] }, approval, now);
    return [lakeId, codeId, nextId] as const;
  });
  const article = { article: null, country: null, inForce: null };
  const renamed = (name: string, kind: string) => ({ name, kind, note: null });
  const cases = [
    ['place', lake, { ...renamed('Pond', 'city'), provision: null }],
    ['provision', code, { ...renamed('Another code', 'criminal_code_article'), provision: article }],
    ['provision', next, { ...renamed('Another next', 'criminal_code_article'), provision: article }],
  ] as const;
  for (const [of, id, columns] of cases) {
    expect(await asAuthor((tx) => saveEntity(tx, of, id, columns, links))).toEqual({
      ok: false,
      reason: 'public',
    });
    const sent = await asAuthor((tx) =>
      proposeEntity(tx, editors.author, { of, id }, columns, links, 'A map'),
    );
    if (!sent.ok) throw new Error(sent.reason);
    expect(await approve(sent.value, editors.reader)).toEqual({ ok: true, value: null });
    expect((await writers().term.findMany()).map(({ name }) => name)).toContain(columns.name);
  }
});

it('a provision that says it was replaced by one on record does not come on record by that', async () => {
  const { id } = await writers().provision.findUniqueOrThrow({ where: { slug: 'an-article' } });
  await asAuthor(async (tx) => {
    await saveEntity(
      tx,
      'provision',
      null,
      {
        name: 'Unread words',
        kind: 'other',
        note: null,
        provision: { article: null, country: null, inForce: null },
      },
      { codeId: null, replacedById: id },
    );
    await publishTerms(tx);
  });
  const shown = (await writers().term.findMany()).map(({ slug }) => slug);
  expect(shown).toEqual(expect.arrayContaining(['an-article', 'a-code', 'the-next']));
  expect(shown).not.toContain('unread-words');
});
