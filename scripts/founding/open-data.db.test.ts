import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readers } from '@/lib/db/readers';
import { openApi } from '@/lib/exports/api/openapi';
import { documentSheet } from '@/lib/record/document-schema';
import { personSheet } from '@/lib/record/schema';
import { clientProgram } from './client';
import { askDoor, askJson } from './doors';
import { putFoundingOnRecord } from './on-record';

putFoundingOnRecord();

const sheets = async () =>
  z
    .array(z.object({ sheet: personSheet }))
    .parse(await readers().rows`SELECT sheet FROM record.sheet ORDER BY slug`)
    .map(({ sheet }) => sheet);
const papers = async () =>
  z
    .array(z.object({ sheet: documentSheet }))
    .parse(await readers().rows`SELECT sheet FROM record.document ORDER BY slug`)
    .map(({ sheet }) => sheet);

describe('a client generated from the OpenAPI document', () => {
  const folder = path.resolve(import.meta.dirname, '../../var/test/open-data');
  const program = path.join(folder, 'client.ts');

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    const types = astToString(await openapiTS(JSON.stringify(openApi('http://record.example'))));
    writeFileSync(path.join(folder, 'api.d.ts'), types);
    writeFileSync(program, clientProgram);
  });

  it('compiles against its types, strictly', () => {
    const built = ts.createProgram([program], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      exactOptionalPropertyTypes: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    });
    const faults = ts
      .getPreEmitDiagnostics(built)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect(faults).toEqual([]);
  });

  it('reads the whole record', async () => {
    const { readAll } = z
      .object({
        readAll: z.custom<(ask: typeof askDoor) => Promise<Read>>((value) => typeof value === 'function'),
      })
      .parse(await import(program));
    const read = await readAll(askDoor);
    const [people, documents] = [await sheets(), await papers()];
    expect(people.length).toBeGreaterThan(50);
    expect(bySlug(read.people).map((one) => personSheet.parse(one))).toEqual(bySlug(people));
    expect(bySlug(read.documents).map((one) => documentSheet.parse(one))).toEqual(bySlug(documents));
    const all = people.flatMap(({ slug, statements }) => statements.map(({ key }) => `${slug} ${key}`));
    expect([...read.statements].sort()).toEqual([...all].sort());
  }, 60_000);
});

type Read = { people: Slugged[]; documents: Slugged[]; statements: string[] };
type Slugged = { slug: string };
function bySlug<One extends Slugged>(all: readonly One[]): One[] {
  return [...all].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

const list = z.object({ items: z.array(z.record(z.string(), z.unknown())), next: z.string().nullable() });

async function walk(address: string) {
  const items: Record<string, unknown>[] = [];
  for (let next: string | null = address; next !== null; ) {
    const { status, body } = await askJson(next);
    if (status !== 200) throw new Error(JSON.stringify(body));
    const part: z.infer<typeof list> = list.parse(body);
    items.push(...part.items);
    next = part.next;
  }
  return items;
}

describe('lists go on by cursor and lose nobody', () => {
  it.each([
    ['/api/v1/people?limit=7', '/api/v1/people?limit=200'],
    ['/api/v1/people?limit=7&sort=confirmed', '/api/v1/people?limit=200&sort=confirmed'],
    ['/api/v1/people?limit=3&custody=held', '/api/v1/people?custody=held&limit=200'],
    ['/api/v1/documents?limit=1', '/api/v1/documents'],
    ['/api/v1/statements?kind=demand&limit=9', '/api/v1/statements?kind=demand&limit=200'],
    ['/api/v1/places?limit=2', '/api/v1/places?limit=500'],
    ['/api/v1/editions?limit=10', '/api/v1/editions?limit=500'],
    ['/api/v1/changes?limit=10', '/api/v1/changes?limit=500'],
  ])('%s', async (parts, whole) => {
    const [inParts, atOnce] = [await walk(parts), await walk(whole)];
    expect(inParts.length).toBeGreaterThan(3);
    expect(inParts).toEqual(atOnce);
  });

  it('goes on through what a name found', async () => {
    const words = (await sheets()).flatMap(({ name }) => [...new Set(name.split(' '))]);
    const often = words.reduce((best, word) =>
      words.filter((one) => one === word).length > words.filter((one) => one === best).length ? word : best,
    );
    const q = encodeURIComponent(often);
    const atOnce = await walk(`/api/v1/people?q=${q}`);
    expect(atOnce.length).toBeGreaterThan(1);
    expect(await walk(`/api/v1/people?q=${q}&limit=1`)).toEqual(atOnce);
  });

  it('counts in figures as many people as the lists behind them hold', async () => {
    const group = z.object({ group: z.string(), count: z.int(), href: z.string().nullable() });
    const { body } = await askJson('/api/v1/figures');
    const { standing } = z.object({ standing: z.array(group) }).parse(body);
    for (const { count, href } of standing) {
      expect(href === null ? [] : await walk(`/api/v1${href}`)).toHaveLength(count);
    }
    const past = group.array().parse((await askJson('/api/v1/figures?on=2021-06-01')).body.standing);
    const then = await walk('/api/v1/past/people?on=2021-06-01');
    for (const { group: one, count } of past) {
      expect(then.filter(({ custody }) => custody === one)).toHaveLength(count);
    }
  });

  it('says who is counted under a term as often as statements say it', async () => {
    for (const term of await walk('/api/v1/provisions')) {
      const statements = await walk(String(term.statements));
      const people = new Set(statements.map((each) => JSON.stringify(each.person)));
      expect(people.size).toBe(term.people);
    }
  });
});

describe('what cannot be asked for is refused with a sentence', () => {
  it.each([
    ['/api/v1/people?page=2', /cursor/],
    ['/api/v1/people?limit=0', /1 to 200/],
    ['/api/v1/people?limit=201', /1 to 200/],
    ['/api/v1/people?limit=1e2', /1 to 200/],
    ['/api/v1/people?limit=99999999999999999999', /1 to 200/],
    ['/api/v1/people?cursor=abc', /cursor/],
    ['/api/v1/people?cursor=%21', /cursor/],
    ['/api/v1/people?fields=name', /There is no parameter "fields"/],
    ['/api/v1/people?custody=held&custody=dead', /more than once/],
    ['/api/v1/people?confirmed=soon', /confirmed/],
    ['/api/v1/statements?kind=rumour', /kind/],
    ['/api/v1/statements?certainty=sure', /certainty/],
    ['/api/v1/past/people', /"on" is missing/],
    ['/api/v1/past/people?on=2021-02-30', /"on"/],
    ['/api/v1/past/people?on=2999-01-01', /not in the future/],
    ['/api/v1/past/people?on=2021-06-01&cursor=abc', /cursor/],
    ['/api/v1/figures?on=2025-02-30', /"on"/],
    ['/api/v1/figures?known=2999-01-01', /not in the future/],
    ['/api/v1/editions?on=2025-02-30', /"on"/],
    ['/api/v1/editions?on=2999-01-01', /future/],
    ['/api/v1/editions?on=yesterday', /"on"/],
    ['/api/v1/changes?since=-1', /since/],
    ['/api/v1/changes?since=999999', /none is numbered/],
    ['/api/v1/documents?limit=50&lang=xx', /There is no parameter "lang"/],
  ])('%s', async (address, sentence) => {
    const { status, body } = await askJson(address);
    expect(status).toBe(400);
    expect(String(body.detail)).toMatch(sentence);
  });

  it('a cursor of another list', async () => {
    const { body } = await askJson('/api/v1/people?limit=5');
    const cursor = new URL(String(body.next), 'http://x.example').searchParams.get('cursor');
    for (const other of ['people?sort=confirmed&', 'people?custody=held&', 'documents?', 'statements?']) {
      expect((await askJson(`/api/v1/${other}cursor=${cursor}`)).status).toBe(400);
    }
  });

  it('a language that a document has no text in', async () => {
    const [document] = await papers();
    const path = `/api/v1/documents/${document?.slug}/passages`;
    expect((await askJson(`${path}?language=xx`)).status).toBe(400);
    const { body } = await askJson(`${path}?language=${document?.texts[0]?.language}`);
    expect(body.total).toBe(
      document?.passages.filter(({ language }) => language === document.texts[0]?.language).length,
    );
  });

  it.each([
    '/api/v1/people/nobody',
    '/api/v1/documents/nothing',
    '/api/v1/editions/0',
    '/api/v1/editions/x',
    '/api/v1/places/nowhere',
  ])('%s is absent', async (address) => expect((await askJson(address)).status).toBe(404));
});
