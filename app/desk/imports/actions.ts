'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedOf } from '@/app/desk/faults';
import { seenRevision } from '@/app/desk/imports/fields';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/accounts/gate';
import type { Result } from '@/lib/core/result';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs } from '@/lib/db/writers';
import { type Choice, type DecisionRefusal, decideAll, decideRow, undecideRow } from '@/lib/importing/decide';
import { confirmProposal, dropProposal, type ProposalRefusal } from '@/lib/importing/proposals';
import { findUnsettled } from '@/lib/importing/read';
import { type RunRefusal, startRun } from '@/lib/importing/run';
import { dropImport, type MappingRefusal } from '@/lib/importing/write';

const words: Record<DecisionRefusal | RunRefusal | MappingRefusal | ProposalRefusal, string> = {
  'unknown import': 'gone',
  'unknown row': 'row',
  'unknown proposal': 'gone',
  'unknown person': 'person',
  'changed meanwhile': 'changed',
  'decided meanwhile': 'decided',
  'not a candidate': 'candidate',
  'not ready': 'not_ready',
  'nothing to do': 'nothing',
  running: 'running',
  standing: 'standing',
  reference: 'reference',
};

async function wrong(code: string, values: FormState['values'] = {}): Promise<FormState> {
  return { ...freshForm, values, wrong: (await getTranslations('importing.faults'))(code) };
}

/** Goes on with checking or recording that stopped before its end. */
export async function goOn(form: FormData): Promise<void> {
  const editor = await requireEditor();
  const { import: typed, act } = typedOf(form);
  const id = rowNumber.safeParse(typed);
  if (!id.success) redirect('/desk/imports');
  await startRun(editor, id.data, act === 'check' ? 'check' : 'carry', new Date());
  redirect(`/desk/imports/${id.data}`);
}

/** Accepts, after the preview, all new people, or all rows that are the same by id and spelling. */
export async function acceptAll(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor();
  const { import: typed, which } = typedOf(form);
  const id = rowNumber.safeParse(typed);
  if (!id.success || (which !== 'new' && which !== 'same')) return wrong('gone');
  const done = await changeAs(
    editor.accountId,
    `table ${id.data}: all ${which} accepted`,
    (tx) => decideAll(tx, editor, id.data, which, new Date()),
    { timeoutSeconds: 60 },
  );
  if (!done.ok) return wrong(words[done.reason]);
  redirect(`/desk/imports/${id.data}#carry`);
}

/** Has the decided rows recorded as drafts of the editor's. */
export async function carryOut(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor();
  const id = rowNumber.safeParse(form.get('import'));
  if (!id.success) return wrong('gone');
  const begun = await startRun(editor, id.data, 'carry', new Date());
  if (!begun.ok) return wrong(words[begun.reason]);
  redirect(`/desk/imports/${id.data}`);
}

/** Throws a table away with its rows. */
export async function throwAway(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor();
  const [id, seen] = [rowNumber.safeParse(form.get('import')), seenRevision.safeParse(form.get('revision'))];
  if (!id.success || !seen.success) return wrong('gone');
  const done = await changeAs(editor.accountId, 'table thrown away', (tx) =>
    dropImport(tx, id.data, seen.data, new Date()),
  );
  if (!done.ok) return wrong(words[done.reason]);
  redirect('/desk/imports');
}

/** Settles whom one row is about, and opens the next that waits. */
export async function settleRow(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor();
  const typed = typedOf(form);
  const [id, row] = [rowNumber.safeParse(typed.import), rowNumber.safeParse(typed.row)];
  if (!id.success || !row.success) return wrong('gone');
  const choice = choiceOf(typed);
  if (choice === null) return wrong('candidate', typed);
  const done = await changeAs(editor.accountId, `table ${id.data}, row ${row.data}`, (tx) =>
    decideRow(tx, editor, { importId: id.data, ordinal: row.data, choice }, new Date()),
  );
  if (!done.ok) return wrong(words[done.reason], typed);
  const next = await findUnsettled(editor, id.data, row.data);
  redirect(`/desk/imports/${id.data}${next === null ? '#carry' : `/rows/${next}`}`);
}

function choiceOf({ who = '', number = '' }: Readonly<Record<string, string>>): Choice | null {
  if (who === 'new' || who === 'aside') return { choice: who };
  const [of, value] = who === 'other' ? ['p', number.trim().replace(/^hb-?0*/iu, '')] : who.split('.');
  const parsed = rowNumber.safeParse(value);
  if (!parsed.success) return null;
  return of === 'r' ? { choice: 'as_row', row: parsed.data } : { choice: 'same', number: parsed.data };
}

/** Takes back a decision that was not carried out. */
export async function undecide(form: FormData): Promise<void> {
  const editor = await requireEditor();
  const [id, row] = [rowNumber.safeParse(form.get('import')), rowNumber.safeParse(form.get('row'))];
  if (!id.success || !row.success) redirect('/desk/imports');
  await changeAs(editor.accountId, `table ${id.data}, row ${row.data}`, (tx) =>
    undecideRow(tx, id.data, row.data),
  );
  redirect(`/desk/imports/${id.data}/rows/${row.data}`);
}

/** Confirms one death, release, designation or the like as a draft of the editor's, or says no. */
export async function settleProposal(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor();
  const { import: typed, proposal, answer } = typedOf(form);
  const [id, of] = [rowNumber.safeParse(typed), rowNumber.safeParse(proposal)];
  if (!id.success || !of.success || (answer !== 'confirm' && answer !== 'drop')) return wrong('gone');
  const done = await changeAs(
    editor.accountId,
    `table ${id.data}, ${answer}`,
    async (tx): Promise<Result<unknown, ProposalRefusal>> =>
      answer === 'confirm'
        ? confirmProposal(tx, editor, id.data, of.data, new Date())
        : dropProposal(tx, editor, id.data, of.data, new Date()),
  );
  if (!done.ok) return wrong(words[done.reason]);
  redirect(`/desk/imports/${id.data}/proposals`);
}
