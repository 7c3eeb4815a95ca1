import { defaultModel } from '@alephdata/followthemoney';
import { z } from 'zod';
import type { Entity } from '@/lib/exports/ftm/entity';

const schemata = z
  .record(
    z.string(),
    z.object({
      extends: z.array(z.string()),
      abstract: z.boolean().optional(),
      required: z.array(z.string()).optional(),
      properties: z.record(z.string(), z.object({ type: z.string(), range: z.string().optional() })),
    }),
  )
  .parse(defaultModel.schemata);
const languages = z
  .object({ language: z.object({ values: z.record(z.string(), z.string()) }) })
  .parse(defaultModel.types).language.values;

/** A schema and everything it is a kind of. */
const lineage = (name: string): string[] => [name, ...(schemata[name]?.extends ?? []).flatMap(lineage)];

/**
 * What the published model of FollowTheMoney does not allow in these entities: unknown or abstract schemas, unknown
 * properties, lacking required ones, values of another type, references that lead nowhere or to another kind of thing.
 */
export function faultsOf(entities: readonly Entity[]): string[] {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const faults = byId.size === entities.length ? [] : ['an id stands twice'];
  for (const { id, schema, properties } of entities) {
    const known = lineage(schema);
    if (schemata[schema] === undefined || schemata[schema].abstract)
      faults.push(`${id}: no schema ${schema}`);
    const stated = Object.assign({}, ...known.map((name) => schemata[name]?.properties ?? {}));
    for (const needed of known.flatMap((name) => schemata[name]?.required ?? [])) {
      if (properties[needed] === undefined) faults.push(`${id}: lacks ${needed}`);
    }
    for (const [property, values] of Object.entries(properties)) {
      const { type, range } = stated[property] ?? { type: 'none' };
      for (const value of values) {
        if (!fits(type, range, value)) faults.push(`${id}: ${property} cannot be ${value}`);
      }
    }
  }
  return faults;

  function fits(type: string, range: string | undefined, value: string): boolean {
    if (type === 'entity') return lineage(byId.get(value)?.schema ?? '').includes(range ?? 'Thing');
    if (type === 'date') return /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?)?)?)?$/.test(value);
    if (type === 'url') return URL.canParse(value);
    if (type === 'language') return languages[value] !== undefined;
    return ['name', 'string', 'text', 'address'].includes(type);
  }
}
