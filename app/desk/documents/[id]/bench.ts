import { notFound } from 'next/navigation';
import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { rowNumber } from '@/lib/core/row-number';
import { type Bench, type BenchMention, readBench } from '@/lib/readings/workbench';

/** Address of a document on the desk, and what may be asked of it. */
export interface BenchAddress {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');
const number = rowNumber.nullable().catch(null);
const language = z
  .string()
  .regex(/^[a-z-]{2,20}$/)
  .nullable()
  .catch(null);

export type Asked = { bench: Bench; mention: BenchMention | null; told: string; state: string };

/** The bench an address asks for; nothing where there is no such document. */
export async function openBench(actor: Actor, { params, searchParams }: BenchAddress): Promise<Asked> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const documentId = number.parse(id) ?? notFound();
  const mention = number.parse(one(query.mention));
  const bench =
    (await readBench(actor, documentId, { language: language.parse(one(query.language)), mention })) ??
    (await readBench(actor, documentId, { language: null, mention: null })) ??
    notFound();
  return {
    bench,
    mention: bench.mentions.find((each) => each.id === mention) ?? null,
    told: one(query.told),
    state: one(query.state),
  };
}

/** Address of a bench page of the text that is open. */
export const benchPath = ({ document, text, texts }: Bench, page = '') => {
  const path = `/desk/documents/${document.id}${page}`;
  return texts[0]?.id === text.id ? path : `${path}?language=${text.language}`;
};

/** Address of the question about a name, with the name in view. */
export const mentionPath = (documentId: number, mention: number) =>
  `/desk/documents/${documentId}?mention=${mention}#m-${mention}`;
