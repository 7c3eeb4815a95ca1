import { z } from 'zod';
import { openApi, parametersOf } from '@/lib/exports/api/openapi';
import { operations, tags } from '@/lib/exports/api/operations';
import { namedShapes } from '@/lib/exports/api/parts';

type Json = Record<string, unknown>;
const described = z.object({ name: z.string(), required: z.boolean(), description: z.string() });
const shape = z.looseObject({
  description: z.string().optional(),
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).optional(),
  oneOf: z.array(z.looseObject({ description: z.string().optional() })).optional(),
});

/** The OpenAPI document as a page shows it: operations by group, and shapes with their fields, each in words. */
export function apiInWords() {
  const { components } = z
    .object({ components: z.object({ schemas: z.record(z.string(), shape) }) })
    .parse(openApi('http://localhost'));
  return {
    groups: tags.map(({ name }) => ({
      name,
      operations: operations
        .filter(({ tag }) => tag === name)
        .map((each) => ({
          id: each.id,
          address: each.address,
          tag: each.tag,
          summary: each.summary,
          about: each.about ?? null,
          parameters: parametersOf(each).map((one) => {
            const { name: parameter, required, description } = described.parse(one);
            return { name: parameter, needed: required, description };
          }),
          answer: namedShapes.get(each.answer)?.id ?? null,
        })),
    })),
    shapes: Object.entries(components.schemas).map(
      ([name, { description = null, properties = {}, oneOf = [] }]) => ({
        name,
        description,
        fields: [
          ...Object.entries(properties).map(([field, stated]) => ({
            name: field,
            type: typeOf(stated),
            description: stated.description ?? null,
          })),
          ...oneOf.map((one) => ({
            name: constantOf(one),
            type: fieldsOf(one),
            description: one.description ?? null,
          })),
        ],
      }),
    ),
  };
}

const listOf = z.array(z.looseObject({}));

/** "text", "whole number or nothing", "list of Citation": a JSON schema in few words. */
function typeOf(stated: Json): string {
  const { $ref, anyOf, enum: values, const: constant, type, items, properties } = stated;
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? '';
  if (constant !== undefined) return JSON.stringify(constant);
  if (Array.isArray(values)) return values.map(String).join(' | ');
  if (anyOf !== undefined) return listOf.parse(anyOf).map(typeOf).join(' or ');
  if (type === 'array') return `list of ${typeOf(z.looseObject({}).parse(items ?? {}))}`;
  if (properties !== undefined) return `{ ${Object.keys(z.looseObject({}).parse(properties)).join(', ')} }`;
  return (
    { string: 'text', integer: 'whole number', number: 'number', boolean: 'yes or no', null: 'nothing' }[
      String(type)
    ] ?? 'value'
  );
}

const propertiesOf = (one: Json) => z.record(z.string(), z.looseObject({})).catch({}).parse(one.properties);
/** What tells one of several shapes from the others. */
const constantOf = (one: Json) =>
  Object.values(propertiesOf(one))
    .flatMap(({ const: constant }) => (typeof constant === 'string' ? [constant] : []))
    .join(', ');
const fieldsOf = (one: Json) => Object.keys(propertiesOf(one)).join(', ');
