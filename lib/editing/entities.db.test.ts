import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, INSTALLATION, writers } from '@/lib/db/writers';
import { type EntityColumns, saveEntity } from '@/lib/editing/entities';
import { findEntity } from '@/lib/editing/pickers';

const database = testDatabase();
const links = { codeId: null, replacedById: null };
const place = (name: string): EntityColumns => ({ name, kind: 'city', note: null, provision: null });
const save = (of: 'place' | 'provision', id: number | null, columns: EntityColumns) =>
  changeAs(INSTALLATION, 'a test', (tx) => saveEntity(tx, of, id, columns, links));

beforeAll(() => {
  process.env.DATABASE_URL = database.ownerUrl;
});
afterAll(closeWriters);

test('a place is recorded once, found by its name in any capitals, and changed', async () => {
  const made = await save('place', null, place('Fictograd'));
  const id = made.ok ? made.value.id : 0;
  expect(await save('place', null, place('FICTOGRAD'))).toEqual({ ok: false, reason: 'name taken' });
  expect(await findEntity(writers(), 'place', 'fictograd')).toEqual({ slug: 'fictograd' });
  expect(await findEntity(writers(), 'place', 'grad')).toEqual({ near: ['Fictograd'] });
  expect(await save('place', id, place('Fictograd-on-Sea'))).toEqual({ ok: true, value: { id } });
  expect(await writers().place.findUnique({ where: { id } })).toMatchObject({
    slug: 'fictograd',
    name: 'Fictograd-on-Sea',
  });
});

test('a provision keeps its article, country and time', async () => {
  const provision = { article: '460.1', country: 'ZZ', inForce: '1998/2014' };
  const made = await save('provision', null, {
    name: 'Article 460.1 of a code',
    kind: 'criminal_code_article',
    note: null,
    provision,
  });
  expect(made.ok).toBe(true);
  expect(await writers().provision.findFirst()).toMatchObject({
    ...provision,
    slug: 'article-460-1-of-a-code',
  });
});
