import { z } from 'zod';
import { type StatementDetail, statementDetail } from '@/lib/statements/schema';

export type StatementKind = StatementDetail['kind'];

/** One field of a kind of statement, as its form asks for it. */
export type KindField = {
  name: string;
  optional: boolean;
} & (
  | { as: 'code'; codes: readonly string[] }
  | { as: 'flag' }
  | { as: 'text' }
  | { as: 'length' }
  | { as: 'place' | 'organisation' | 'organisations' | 'provision' | 'person' | 'demand' }
  | { as: 'parts'; codes: readonly string[] }
);

const references: Readonly<Record<string, Exclude<KindField['as'], 'code' | 'parts'>>> = {
  place: 'place',
  organisation: 'organisation',
  organisations: 'organisations',
  bodies: 'organisations',
  provision: 'provision',
  other: 'person',
  demand: 'demand',
  duration: 'length',
};

const shapes = new Map(statementDetail.options.map((option) => [option.shape.kind.value, option.shape]));

export const kinds: readonly StatementKind[] = [...shapes.keys()];
export const kindName = z.enum(kinds);

/**
 * The fields of a kind in the order of its schema, so that a form can ask for whatever the writer takes. What is
 * asked of a demand stands in its clause, and is not asked for again.
 */
export function fieldsOf(kind: StatementKind): KindField[] {
  const shape: Record<string, unknown> = shapes.get(kind) ?? {};
  return Object.entries(shape)
    .filter(([name]) => name !== 'kind' && !(kind === 'demand' && name === 'action'))
    .map(([name, type]) => fieldOf(name, type));
}

function fieldOf(name: string, type: unknown): KindField {
  const optional = type instanceof z.ZodNullable;
  const inner: unknown = optional ? type.unwrap() : type;
  const reference = references[name];
  if (reference !== undefined) return { name, optional: optional || name === 'organisations', as: reference };
  if (inner instanceof z.ZodEnum) return { name, optional, as: 'code', codes: inner.options.map(String) };
  if (inner instanceof z.ZodBoolean) return { name, optional: true, as: 'flag' };
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject) {
    const part: unknown = inner.element.shape.kind;
    const codes = part instanceof z.ZodEnum ? part.options.map(String) : [];
    return { name, optional, as: 'parts', codes };
  }
  return { name, optional, as: 'text' };
}

const units: readonly [RegExp, 'Y' | 'M' | 'D'][] = [
  [/^(?:y|yrs?|years?|лет|года?|жыл)\.?$/u, 'Y'],
  [/^(?:m|months?|мес|месяц(?:а|ев)?|ай)\.?$/u, 'M'],
  [/^(?:d|days?|дней|день|дня|сут(?:ок|ки)|күн)\.?$/u, 'D'],
];

/** A length of time as people write it ("7 years", "2 years 6 months", "15 days") as ISO 8601; null: it is none. */
export function readLength(text: string): string | null {
  const plain = text.trim();
  if (/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?$/u.test(plain)) return plain;
  const counts = { Y: '', M: '', D: '' };
  const words = plain
    .toLowerCase()
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .split(/[\s,]+|(?<=\s)(?:and|и)(?=\s)/u)
    .filter((word) => word !== '' && word !== 'and' && word !== 'и');
  if (words.length === 0 || words.length % 2 === 1) return null;
  for (let at = 0; at < words.length; at += 2) {
    const [number = '', unit = ''] = [words[at], words[at + 1]];
    const known = units.find(([form]) => form.test(unit))?.[1];
    if (known === undefined || !/^\d{1,3}$/u.test(number) || counts[known] !== '') return null;
    counts[known] = `${number}${known}`;
  }
  return `P${counts.Y}${counts.M}${counts.D}`;
}
