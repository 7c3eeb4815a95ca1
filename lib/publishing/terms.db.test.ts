import { beforeAll, expect, it } from 'vitest';
import { changeAs, writers } from '@/lib/db/writers';
import { approveReviews, previewReviews } from '@/lib/publishing/approve';
import {
  approveAsShown,
  custodyInput,
  type InventedDocument,
  inventDocument,
  inventPerson,
  inventPublication,
  inventStatement,
  inventSteward,
} from '@/lib/publishing/invented';
import { publishTerms } from '@/lib/publishing/terms';
import { inventInstallation } from '@/lib/publishing/testing';
import { withholdValue } from '@/lib/publishing/withdraw-value';
import { proposeDraft } from '@/lib/review/write';

const { editors, asAuthor } = inventInstallation();
const text = 'Aru Invented was held in Fictograd, in Lakeside.';
const now = new Date('2026-03-01T00:00:00Z');
let paper: InventedDocument;
let aru = 0;

const link = (surface: string, kind: string) =>
  asAuthor(async (tx) => {
    const { id } = await tx.place.create({ data: { slug: surface.toLowerCase(), name: surface, kind } });
    const start = text.indexOf(surface);
    const span = { passageId: paper.passage, start, end: start + surface.length, surface };
    await tx.entityMention.create({ data: { ...span, placeId: id } });
  });
const shown = async () => ({
  terms: (await writers().term.findMany({ orderBy: { slug: 'asc' } })).map(({ name }) => name),
  passages: (await writers().termPassage.findMany({ orderBy: { slug: 'asc' } })).map(
    ({ slug, label }) => `${slug} ${label}`,
  ),
});

beforeAll(async () => {
  await asAuthor(async (tx) => {
    paper = await inventDocument(tx, { slug: 'paper-one', stated: '2021-02-11', text });
    aru = await inventPerson(tx, paper, 'Aru Invented');
    await tx.place.create({ data: { slug: 'held-in', name: 'Held in', kind: 'city' } });
    const said = custodyInput('aru-invented', paper, 'was held in Fictograd');
    const { detail } = said;
    if (detail.kind !== 'custody') throw new Error('custody');
    await inventStatement(tx, editors.author, { ...said, detail: { ...detail, place: 'held-in' } });
    await inventPublication(tx, editors, { people: [aru], documents: [paper] }, now);
  });
});

it('what a text on record names is shown to readers after a second reader has seen it', async () => {
  await link('Lakeside', 'city');
  await asAuthor((tx) => publishTerms(tx, [paper.slug]));
  expect(await shown()).toEqual({ terms: ['Held in'], passages: [] });

  const review = await asAuthor((tx) => proposeDraft(tx, editors.author, { documentId: paper.id }));
  const foreseen = async () => {
    const preview = await previewReviews([review], now);
    if (!preview.ok) throw new Error(preview.reason);
    const { terms, fingerprints } = preview.value;
    return { terms, read: [{ id: review, fingerprint: fingerprints.get(review) ?? '' }] };
  };
  const { terms, read } = await foreseen();
  expect(terms).toMatchObject([
    { of: 'place', name: 'Lakeside', kind: 'city', before: null, named: [{ words: 'Lakeside' }] },
  ]);
  expect(await shown()).toEqual({ terms: ['Held in'], passages: [] });

  await asAuthor((tx) => tx.place.update({ where: { slug: 'lakeside' }, data: { name: 'Other words' } }));
  expect(await approveReviews(editors.reader, read, now)).toEqual({ ok: false, reason: 'changed meanwhile' });
  const again = await foreseen();
  expect(again.terms.map(({ name }) => name)).toEqual(['Other words']);
  expect(await approveReviews(editors.reader, again.read, now)).toEqual({ ok: true, value: null });
  expect(await shown()).toEqual({ terms: ['Held in', 'Other words'], passages: ['lakeside para-1'] });
});

it('a place that is withheld is not found by the words of its texts, and one beside it is', async () => {
  await link('Fictograd', 'city');
  const review = await asAuthor((tx) => proposeDraft(tx, editors.author, { documentId: paper.id }));
  expect(await approveAsShown(editors.reader, [review], now)).toEqual({ ok: true, value: null });
  expect((await shown()).passages).toEqual(['fictograd para-1', 'lakeside para-1']);

  const said = await writers().statement.findFirstOrThrow({ where: { personNumber: aru } });
  const steward = await inventSteward();
  const done = await changeAs(steward, 'withhold', (tx) =>
    withholdValue(
      tx,
      { statement: said.id, field: 'place', words: ['Fictograd'] },
      { by: steward, reason: 'asked', at: now },
    ),
  );
  expect(done.ok).toBe(true);
  expect(await shown()).toEqual({ terms: ['Other words'], passages: ['lakeside para-1'] });
});
