import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '@/lib/accounts/gate';

const asked = z
  .string()
  .trim()
  .regex(/^(?:HB-)?0*[1-9]\d{0,8}$/i)
  .transform((typed) => Number(typed.replace(/^HB-/i, '')));

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where the form that asks for a record's number leads. */
export default async function SplitDoor({ searchParams }: Address) {
  await requireActor();
  const number = asked.safeParse((await searchParams).number);
  if (!number.success) notFound();
  redirect(`/desk/duplicates/split/${number.data}`);
}
