'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { typedOf } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs } from '@/lib/db/writers';
import { startDuplicateSearch } from '@/lib/people/possible';
import { readRecordOf } from '@/lib/people/record-of';
import { freeSlug } from '@/lib/people/write';
import { slugOf } from '@/lib/readings/rules';
import type { Proposal } from '@/lib/review/schema';
import { proposeDecision } from '@/lib/review/write';

const source = z.string().trim().min(1, 'source_missing').max(500, 'source_long');
const numbers = z.array(rowNumber);

const pairForm = z.object({
  one: rowNumber,
  other: rowNumber,
  decision: z.enum(['merge', 'keep_apart']),
  keep: rowNumber.optional(),
  source,
});

const splitForm = z.object({
  from: rowNumber,
  given: z.string().trim().max(100),
  family: z.string().trim().max(100),
  source,
  mentions: numbers,
  names: numbers,
  statements: numbers,
});

const undoForm = z.object({ act: z.enum(['merge', 'split']), id: rowNumber, source });

/** Starts a search through all names. */
export async function look(): Promise<void> {
  await requireActor();
  await startDuplicateSearch(new Date());
  redirect('/desk/duplicates');
}

/** Sends to a second reader that two records are of one person, or of two. */
export async function decidePair(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const asked = pairForm.safeParse(typedOf(form));
  if (!asked.success) return wrong(faultOf(asked.error));
  const { one, other, decision, keep, source: rests } = asked.data;
  if (decision === 'keep_apart') {
    return propose(actor.accountId, one, { act: 'keep_apart', one, other, source: rests });
  }
  if (keep !== one && keep !== other) return wrong('keep_missing');
  const gone = keep === one ? other : one;
  return propose(actor.accountId, keep, { act: 'merge', kept: keep, gone, source: rests });
}

/** Sends to a second reader that one record is of two people, with what goes to the second. */
export async function partRecord(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const asked = splitForm.safeParse({
    ...typedOf(form),
    mentions: form.getAll('mentions'),
    names: form.getAll('names'),
    statements: form.getAll('statements'),
  });
  if (!asked.success) return wrong(faultOf(asked.error));
  const { from, given, family, source: rests, mentions, names, statements } = asked.data;
  const record = await readRecordOf(from);
  if (record === null) return wrong('gone');
  if (mentions.length === 0) return wrong('no mention moved');
  if (mentions.length === record.mentions.length) return wrong('nothing left');
  const usualName = [given, family].filter(Boolean).join(' ');
  if (usualName === '') return wrong('names_missing');
  if (slugOf(usualName) === 'unnamed') return wrong('slug');
  const slug = await changeAs(actor.accountId, null, (tx) => freeSlug(tx, slugOf(usualName)));
  return propose(actor.accountId, from, {
    act: 'split',
    from,
    person: {
      slug,
      standing: record.standing,
      usualName,
      sortName: given !== '' && family !== '' ? `${family}, ${given}` : usualName,
      given: given === '' ? null : given,
      family: family === '' ? null : family,
      named: true,
      nameBasis: 'derived',
      mergeConfidence: null,
      identityNote: null,
      names: [],
    },
    share: { mentionIds: mentions, statementIds: statements, nameIds: names },
    source: rests,
  });
}

/** Sends to a second reader that a merge or a parting is taken back. */
export async function undoDecision(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const asked = undoForm.safeParse(typedOf(form));
  if (!asked.success) return wrong(faultOf(asked.error));
  const { act, id, source: rests } = asked.data;
  const kept = rowNumber.safeParse(form.get('kept'));
  if (!kept.success) return wrong('gone');
  return propose(
    actor.accountId,
    kept.data,
    act === 'merge'
      ? { act: 'undo_merge', merge: id, source: rests }
      : { act: 'undo_split', split: id, source: rests },
  );
}

async function propose(author: number, personNumber: number, decision: Proposal): Promise<FormState> {
  if ((await readRecordOf(personNumber)) === null) return wrong('gone');
  const sent = await changeAs(author, null, (tx) => proposeDecision(tx, author, { personNumber }, decision));
  if (!sent.ok) return wrong(sent.reason);
  redirect(`/desk/review/${sent.value}`);
}

const faultOf = (error: z.ZodError) => error.issues[0]?.message ?? 'gone';

async function wrong(fault: string): Promise<FormState> {
  const t = await getTranslations('duplicates.faults');
  return { ...freshForm, wrong: t(t.has(fault) ? fault : 'gone') };
}
