import { z } from 'zod';
import { licence } from '@/lib/exports/answer';
import type { Operation } from '@/lib/exports/api/operation';
import { operations, placeholders, tags } from '@/lib/exports/api/operations';
import { namedShapes } from '@/lib/exports/api/parts';

type Json = Record<string, unknown>;
const reference = (id: string) => `#/components/schemas/${id}`;
const plainJson = z.record(z.string(), z.unknown());

/**
 * The API as an OpenAPI 3.1 document, made of the very schemas that read its parameters and that its answers pass.
 * `origin` is where the site stands, without a slash at the end.
 */
export function openApi(origin: string): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Habeas: an open record of political prisoners',
      version: '1.0.0',
      summary: 'Every statement with the document, the passage and the words it rests on',
      description:
        'Reads only. No key is needed; nothing about who asks is kept. Dates of the record are EDTF text; days are UTC. ' +
        'Every answer has an ETag and is to be asked for again with If-None-Match before each use, since a withdrawal ' +
        'counts at once. Refusals are problems (RFC 9457).',
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: origin }],
    security: [],
    tags,
    paths: pathsOf(operations),
    components: { schemas: componentSchemas(), headers: sharedHeaders, responses: refusals() },
  };
}

function pathsOf(stated: readonly Operation[]): Json {
  return Object.fromEntries(
    stated.map((each) => [
      each.address,
      {
        get: {
          operationId: each.id,
          tags: [each.tag],
          summary: each.summary,
          ...(each.about === undefined ? {} : { description: each.about }),
          parameters: parametersOf(each),
          responses: {
            '200': {
              description: 'What was asked for',
              headers: { ETag: { $ref: '#/components/headers/ETag' } },
              content: { 'application/json': { schema: schemaOf(each.answer) } },
            },
            '304': { description: 'What you have is still so' },
            ...Object.fromEntries(
              [400, ...each.refuses, 429].map((status) => [
                String(status),
                { $ref: `#/components/responses/${statuses[status]?.id}` },
              ]),
            ),
          },
        },
      },
    ]),
  );
}

/** Parameters of an operation: those in its address, then those of its query. */
export function parametersOf({ address, parameters }: Operation): Json[] {
  const inPath = [...address.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: placeholders[name] ?? '',
    schema: { type: 'string' },
  }));
  const { properties = {}, required = [] } = z
    .object({ properties: z.record(z.string(), plainJson), required: z.array(z.string()) })
    .partial()
    .parse(z.toJSONSchema(parameters, { io: 'input', unrepresentable: 'any' }));
  const inQuery = Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: description ?? '',
    schema: schemaOfParameter(parameters, name, schema),
  }));
  return [...inPath, ...inQuery];
}

/** A number in an address is text to be read: its schema stands on the side where it has been. */
function schemaOfParameter(parameters: z.ZodObject, name: string, schema: Json): Json {
  if (Object.keys(schema).some((key) => key !== 'default')) return schema;
  const { properties } = z
    .object({ properties: z.record(z.string(), plainJson) })
    .parse(z.toJSONSchema(parameters, { io: 'output' }));
  const { description: _, ...read } = properties[name] ?? {};
  return read;
}

function schemaOf(shape: z.ZodType): Json {
  const id = namedShapes.get(shape)?.id;
  if (id !== undefined) return { $ref: reference(id) };
  const {
    $schema: _,
    $defs: __,
    ...schema
  } = plainJson.parse(z.toJSONSchema(shape, { ...options, metadata: namedShapes }));
  return plainJson.parse(JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${reference('')}`)));
}

const options = { io: 'output', target: 'draft-2020-12' } as const;

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(namedShapes, { ...options, uri: reference });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

const statuses: Readonly<Record<number, { id: string; description: string }>> = {
  400: {
    id: 'Unreadable',
    description: 'An unknown parameter or value, a broken cursor, an impossible date',
  },
  404: { id: 'Absent', description: 'Nothing is published at this address' },
  410: { id: 'Withdrawn', description: 'Withdrawn: number, date and hash of what was there' },
  429: { id: 'TooMany', description: 'Too much was asked for; `Retry-After` says when to ask again' },
};

const sharedHeaders = {
  ETag: { description: 'Names this very answer; send it back in If-None-Match', schema: { type: 'string' } },
  'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } },
};

function refusals(): Json {
  return Object.fromEntries(
    Object.entries(statuses).map(([status, { id, description }]) => [
      id,
      {
        description,
        ...(status === '429'
          ? { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } }
          : {}),
        content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } },
      },
    ]),
  );
}
