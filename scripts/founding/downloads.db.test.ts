import { unzipSync } from 'fflate';
import { createElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PersonPage } from '@/components/person/person-page';
import { renderInEnglish } from '@/components/render-in-english';
import { changeAs } from '@/lib/db/writers';
import { downloads } from '@/lib/exports/downloads';
import { inventSteward } from '@/lib/publishing/invented';
import { withdrawPerson } from '@/lib/publishing/withdraw';
import { listEditions } from '@/lib/record/read';
import { personSheet } from '@/lib/record/schema';
import { type CsvRow, readCsv } from './csv-rows';
import { askJson } from './doors';
import { faultsOf } from './money-model';
import { putFoundingOnRecord } from './on-record';

putFoundingOnRecord();
const site = 'https://record.example';
type Lines = Record<string, unknown>[];
let lines: Lines = [];
let entities: z.infer<typeof entityShape>[] = [];
let tables = new Map<string, CsvRow[]>();
let packed: Record<string, Uint8Array> = {};
const slugs: string[] = [];

const entityShape = z.strictObject({
  id: z.string().min(1),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string().min(1)).min(1)),
});

async function bytesOf(path: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  await downloads(site)
    .get(path)
    ?.write(async (chunk) => void pieces.push(Buffer.from(chunk)));
  return Buffer.concat(pieces);
}
const linesOf = (bytes: Buffer): Lines =>
  bytes
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));

beforeAll(async () => {
  lines = linesOf(await bytesOf('/data/record.jsonl'));
  entities = linesOf(await bytesOf('/data/record.ftm.json')).map((line) => entityShape.parse(line));
  packed = unzipSync(await bytesOf('/data/record.csv.zip'));
  tables = new Map(
    Object.entries(packed)
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, bytes]) => [name.replace('.csv', ''), readCsv(Buffer.from(bytes).toString('utf8'))]),
  );
  // the ten with most statements
  const people = lines.filter((line) => line.record === 'person').map((line) => personSheet.parse(line));
  people.sort((a, b) => b.statements.length - a.statements.length || a.number - b.number);
  slugs.push(...people.slice(0, 10).map(({ slug }) => slug));
}, 120_000);

/** What every export must agree on: the statement, and for each citation its passage and words. */
const pageOf = (document: string, label: string) =>
  `${site}/documents/${document}/${encodeURIComponent(label)}`;
const sorted = (values: readonly string[]) => [...new Set(values)].sort();
const table = (name: string) => tables.get(name) ?? [];

async function fromApi(slug: string) {
  const { body } = await askJson(`/api/v1/people/${slug}`);
  return personSheet.parse(body);
}

describe.each(Array.from({ length: 10 }, (_, place) => [place + 1, place] as const))(
  'person %i of ten',
  (_, place) => {
    const slugAt = () => slugs[place] ?? '';

    it('is the same value in the API and in JSON Lines', async () => {
      const { body } = await askJson(`/api/v1/people/${slugAt()}`);
      const line = lines.find((one) => one.record === 'person' && one.slug === slugAt());
      const { licence, ...rest } = body;
      expect({ record: 'person', ...rest }).toEqual(line);
      expect(lines[0]?.licence).toEqual(licence);
    });

    it('has each statement on the page, with every quote and the way to its passage', async () => {
      const sheet = await fromApi(slugAt());
      const editions = await listEditions('person', String(sheet.number));
      const html = renderInEnglish(
        createElement(PersonPage, {
          ...{ sheet, editions, answers: [], today: '2026-01-02', address: `${site}/people/${sheet.slug}` },
        }),
      );
      const text = (html.match(/<main[\s\S]*<\/main>/)?.[0] ?? html).replace(/<[^>]+>/g, '');
      expect(sheet.statements.length).toBeGreaterThan(3);
      const shown = unescaped(text);
      const missing = sheet.statements.flatMap(({ key, citations }) =>
        citations
          .filter(
            ({ document, label, quote }) =>
              !shown.includes(quote) || !html.includes(`/documents/${document}#${encodeURIComponent(label)}`),
          )
          .map(({ quote }) => `${key}: ${quote}`),
      );
      expect(missing).toEqual([]);
    });

    it('has the same statements, words and sources in the tables', async () => {
      const sheet = await fromApi(slugAt());
      const rows = table('statements').filter(({ person }) => person === slugAt());
      expect(rows.map(({ key }) => key)).toEqual(sheet.statements.map(({ key }) => key));
      for (const statement of sheet.statements) {
        const row = rows.find(({ key }) => key === statement.key);
        expect(row).toMatchObject({
          kind: statement.kind,
          stated: statement.stated,
          occurred: statement.occurred ?? '',
          certainty: statement.certainty,
        });
        const cited = table('citations').filter(({ statement: key }) => key === statement.key);
        expect(cited.map(({ quote }) => plain(quote))).toEqual(statement.citations.map(({ quote }) => quote));
        expect(cited.map(({ source }) => source)).toEqual(
          statement.citations.map(({ document, label }) => pageOf(document, label)),
        );
        expect(sorted(String(row?.source).split(' '))).toEqual(
          sorted(cited.map(({ source }) => String(source))),
        );
      }
      const [person] = table('people').filter(({ slug }) => slug === slugAt());
      expect(person).toMatchObject({ custody: sheet.present.group, confirmed: sheet.present.confirmed });
      expect(
        table('names')
          .filter(({ person: of }) => of === slugAt())
          .map(({ form }) => plain(form)),
      ).toEqual(sheet.names.map(({ form }) => form));
    });

    it('has the same statements, words and sources as entities', async () => {
      const sheet = await fromApi(slugAt());
      for (const statement of sheet.statements) {
        const mine = entities.filter(
          ({ properties: { recordId, keywords } }) =>
            recordId?.includes(statement.key) || keywords?.includes(`statement:${statement.key}`),
        );
        expect(mine.length).toBe(1);
        const properties = mine[0]?.properties ?? {};
        expect(sorted(properties.description ?? [])).toEqual(
          sorted(statement.citations.map(({ quote }) => quote)),
        );
        expect(sorted(properties.sourceUrl ?? [])).toEqual(
          sorted(statement.citations.map(({ document, label }) => pageOf(document, label))),
        );
        const whom = ['involved', 'entity', 'member', 'subject'].flatMap((role) => properties[role] ?? []);
        expect(whom).toContain(`habeas-person-${slugAt()}`);
      }
    });
  },
);

const unescaped = (html: string) =>
  html.replace(
    /&(amp|quot|#x27|lt|gt);/g,
    (sign) => ({ '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' })[sign] ?? sign,
  );
/** A cell that would have been a formula carries an apostrophe. */
const plain = (cell: string | undefined) => (cell ?? '').replace(/^'(?=\s*[=+\-@])/, '');

describe('the whole record', () => {
  it('is in every file, with licence, date and edition', async () => {
    const { body } = await askJson('/api/v1/people?limit=200');
    const all = z
      .array(z.object({ slug: z.string() }))
      .parse(body.items)
      .map(({ slug }) => slug);
    expect(sorted(lines.filter(({ record }) => record === 'person').map(({ slug }) => String(slug)))).toEqual(
      sorted(all),
    );
    expect(sorted(table('people').map(({ slug }) => String(slug)))).toEqual(sorted(all));
    expect(sorted(entities.filter(({ schema }) => schema === 'Person').map(({ id }) => id))).toEqual(
      sorted(all.map((slug) => `habeas-person-${slug}`)),
    );
    expect(lines[0]).toMatchObject({
      record: 'about',
      generatedFrom: body.generatedFrom,
      licence: body.licence,
    });
    const about = JSON.parse(Buffer.from(packed['datapackage.json'] ?? []).toString('utf8'));
    expect(about).toMatchObject({
      generatedFrom: body.generatedFrom,
      licenses: [{ path: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    const record = entities.find(({ id }) => id === 'habeas-document-record');
    expect(record?.properties.description?.[0]).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(record?.properties.publishedAt?.length).toBe(1);
  });

  it('is the same bytes when it is written again', async () => {
    for (const path of downloads(site).keys()) expect(await bytesOf(path)).toEqual(await bytesOf(path));
  });

  it('is described in the tables as they are', () => {
    const { resources } = z
      .object({
        resources: z.array(
          z.object({
            path: z.string(),
            schema: z.object({ fields: z.array(z.object({ name: z.string() })) }),
          }),
        ),
      })
      .parse(JSON.parse(Buffer.from(packed['datapackage.json'] ?? []).toString('utf8')));
    expect(resources.map(({ path }) => path)).toEqual(
      Object.keys(packed).filter((name) => name.endsWith('.csv')),
    );
    for (const { path, schema } of resources) {
      const [row] = table(path.replace('.csv', ''));
      expect(Object.keys(row ?? {})).toEqual(schema.fields.map(({ name }) => name));
    }
  });
});

describe('FollowTheMoney, by its published model', () => {
  it('has schemas, properties and values that the model knows', () => {
    expect(faultsOf(entities)).toEqual([]);
    const [first] = entities;
    if (first === undefined) throw new Error('there is no entity');
    expect(faultsOf([{ ...first, schema: 'Prisoner' }, ...entities.slice(1)])).not.toEqual([]);
    expect(faultsOf([{ ...first, properties: { mood: ['good'] } }, ...entities.slice(1)])).not.toEqual([]);
  });

  it('makes nobody a person or a member who is none in the record', () => {
    const memberships = entities.filter(({ schema }) => schema === 'Membership').length;
    const single = table('statements').filter(
      ({ kind, organisations }) => kind === 'affiliation' && organisations && !organisations.includes(' | '),
    );
    expect(memberships).toBe(single.length);
    expect(entities.every(({ properties }) => !('topics' in properties) && !('gender' in properties))).toBe(
      true,
    );
  });
});

describe('what is withdrawn', () => {
  it('is in none of the files from then on, and told to whoever keeps a copy', async () => {
    const slug = slugs[0] ?? '';
    const sheet = await fromApi(slug);
    const { body } = await askJson('/api/v1/people?limit=1');
    const { seq } = z.object({ seq: z.int() }).parse(body.generatedFrom);
    const steward = await inventSteward();
    const at = new Date('2026-02-01T00:00:00Z');
    await changeAs(steward, 'withdraw', (tx) =>
      withdrawPerson(tx, sheet.number, { by: steward, reason: 'An invented reason', at }),
    );
    for (const path of downloads(site).keys()) {
      const bytes = await bytesOf(path);
      const text = path.endsWith('.zip')
        ? Object.values(unzipSync(bytes))
            .map((each) => Buffer.from(each).toString('utf8'))
            .join('')
        : bytes.toString('utf8');
      expect([
        path,
        text.includes(`"${slug}"`) || text.includes(`,${slug},`),
        text.includes(sheet.name),
      ]).toEqual([path, false, false]);
    }
    expect((await askJson(`/api/v1/people/${slug}`)).status).toBe(410);
    const changes = await askJson(`/api/v1/changes?since=${seq}&limit=500`);
    const items = z
      .array(z.looseObject({ subject: z.string(), subjectKey: z.string() }))
      .parse(changes.body.items);
    expect(
      items.find(({ subject, subjectKey }) => subject === 'person' && subjectKey === String(sheet.number)),
    ).toMatchObject({
      act: 'withdrawn',
      self: null,
      page: null,
    });
    expect(JSON.stringify(changes.body)).not.toContain(slug);
  }, 60_000);
});
