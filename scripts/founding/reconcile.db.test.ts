import { expect, it } from 'vitest';
import { z } from 'zod';
import { answerMatching, answerProposing, answerSuggesting } from '@/lib/exports/reconcile/answer';
import { askJson } from './doors';
import { putFoundingOnRecord } from './on-record';

putFoundingOnRecord();
const site = 'https://record.example/';

const json = z.record(z.string(), z.unknown());
const ask = async (parameters: Record<string, string>) => {
  const answer = await answerMatching(new URLSearchParams(parameters), site);
  return { status: answer.status, body: json.parse(await answer.json()) };
};
const answers = z.record(
  z.string(),
  z.object({ result: z.array(z.object({ id: z.string(), score: z.number(), match: z.boolean() })) }),
);
const people = async () => {
  const { body } = await askJson('/api/v1/people?limit=200&named=yes');
  return z
    .array(
      z.object({ slug: z.string(), name: z.string(), spellings: z.array(z.string()), custody: z.string() }),
    )
    .parse(body.items);
};

it('says what it is: version, spaces, services that stand under its address', async () => {
  const { body } = await ask({});
  expect(body).toMatchObject({
    versions: ['0.2'],
    identifierSpace: `${site}people/`,
    defaultTypes: [{ id: 'person' }],
  });
  expect(body.view).toEqual({ url: `${site}people/{{id}}` });
});

it('finds everybody by their name and by every spelling that lists show, first or beside a namesake', async () => {
  for (const { slug, name, spellings } of await people()) {
    const queries = Object.fromEntries(
      [name, ...spellings].map((query, at) => [`q${at}`, { query, limit: 10 }]),
    );
    const { body } = await ask({ queries: JSON.stringify(queries) });
    for (const [key, { result }] of Object.entries(answers.parse(body))) {
      expect(
        result.map(({ id }) => id),
        `${key} of ${slug}`,
      ).toContain(slug);
      expect(result.every(({ match }) => !match)).toBe(true);
      expect(result.map(({ score }) => score)).toEqual(
        result.map(({ score }) => score).sort((a, b) => b - a),
      );
    }
  }
}, 60_000);

it('fills a table with values and the pages they rest on', async () => {
  const [one] = (await people()).filter(({ custody }) => custody === 'held');
  const extend = {
    ids: [one?.slug, 'nobody'],
    properties: [{ id: 'custody' }, { id: 'custody_source' }, { id: 'unknown' }],
  };
  const { body } = await ask({ extend: JSON.stringify(extend) });
  const rows = z.record(z.string(), z.record(z.string(), z.array(z.looseObject({})))).parse(body.rows);
  expect(rows[one?.slug ?? '']?.custody).toEqual([{ str: 'held' }]);
  expect(JSON.stringify(rows[one?.slug ?? '']?.custody_source)).toContain(`${site}documents/`);
  expect(rows.nobody).toEqual({ custody: [], custody_source: [] });
  const proposed = json.parse(await answerProposing(new URLSearchParams({ type: 'person' })).json());
  expect(JSON.stringify(proposed)).toContain('custody_source');
});

it('suggests people for the letters typed so far', async () => {
  const [one] = await people();
  const answer = await answerSuggesting(new URLSearchParams({ prefix: one?.name.slice(0, -2) ?? '' }));
  const { result } = z.object({ result: z.array(z.object({ id: z.string() })) }).parse(await answer.json());
  expect(result.map(({ id }) => id)).toContain(one?.slug);
});

it.each([
  [{ queries: 'x' }],
  [{ queries: '[]' }],
  [{ queries: '{"q0":{}}' }],
  [
    {
      queries: JSON.stringify(
        Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`q${at}`, { query: 'a' }])),
      ),
    },
  ],
  [{ extend: '{}' }],
  [{ queries: '{}', extend: '{}' }],
  [{ callback: 'alert' }],
])('refuses %j', async (parameters: Record<string, string>) => {
  const { status, body } = await ask(parameters);
  expect([status, body.status]).toEqual([400, 400]);
});

it('answers another type with nobody, and nothing with nobody', async () => {
  const queries = { a: { query: 'Bek', type: 'organisation' }, b: { query: '' }, c: { query: '<script>' } };
  const { body } = await ask({ queries: JSON.stringify(queries) });
  expect(answers.parse(body)).toEqual({ a: { result: [] }, b: { result: [] }, c: { result: [] } });
});
