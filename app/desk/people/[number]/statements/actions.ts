'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mentionPath } from '@/app/desk/documents/[id]/bench';
import { typedOf } from '@/app/desk/faults';
import { differencesOf, understoodOf } from '@/app/desk/people/[number]/statements/said';
import { presentOf, readPresent, refusedEdit } from '@/app/desk/people/editing';
import { type EditState, freshEdit } from '@/components/editing/edit-state';
import type { Actor } from '@/lib/accounts/actor';
import { requireActor } from '@/lib/accounts/gate';
import { sha256 } from '@/lib/core/canonical';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs, writers } from '@/lib/db/writers';
import { type EditedStatement, listBeside, readDeskStatement } from '@/lib/editing/desk-person';
import { fault } from '@/lib/editing/faults';
import { kindName } from '@/lib/editing/kinds';
import { readStatementForm } from '@/lib/editing/statement-form';
import { warningsOf } from '@/lib/editing/warnings';
import { editStatement, retractStatement } from '@/lib/editing/write';
import { mayBeSaidOf } from '@/lib/readings/rules';
import type { StatementInput } from '@/lib/statements/schema';
import { recordStatement } from '@/lib/statements/write';

/**
 * Saves a statement, new or changed: first it is said what was understood and asked what is odd, then it is saved.
 * What somebody else changed in the meantime comes back beside what was typed.
 */
export async function saveStatement(_: EditState, form: FormData): Promise<EditState> {
  const actor = await requireActor();
  const typed = typedOf(form);
  const t = await getTranslations('editing');
  const number = rowNumber.safeParse(typed.person);
  const person = number.success
    ? await writers().person.findFirst({
        where: { number: number.data, withdrawnAt: null },
        select: { number: true, slug: true, standing: true },
      })
    : null;
  const kind = kindName.safeParse(typed.kind);
  if (person === null || !kind.success) return refusedEdit(typed, {}, t('faults.gone'));
  const id = rowNumber.safeParse(typed.statement);
  const present = id.success ? await readDeskStatement(actor, person.number, id.data) : null;
  if (id.success && (present === null || present.kind !== kind.data)) {
    return refusedEdit(typed, {}, t('faults.gone'));
  }
  const kept = [...(present?.input.citations ?? []), ...(present?.proposed?.citations ?? [])];
  const read = await readStatementForm(writers(), person, kind.data, typed, kept);
  if (!read.ok) return refusedEdit(typed, read.faults);
  const { input, places } = read.value;
  if (!mayBeSaidOf(person.standing, input.detail)) {
    return refusedEdit(typed, {}, t('faults.standing', { standing: t(`standing.${person.standing}`) }));
  }
  const warnings = warningsOf(input, await listBeside(person.number, present?.id ?? null));
  const understood = await understoodOf(input, places);
  const seen = sha256(JSON.stringify([input, warnings]));
  const shown: EditState = {
    ...freshEdit,
    values: typed,
    understood,
    warnings: warnings.map((warning) => t(`warning.${warning}`)),
    seen,
    present: typed.present ?? null,
  };
  if (present !== null && readPresent(typed.present) === null) {
    return refusedEdit(typed, {}, t('faults.gone'));
  }
  if (
    present !== null &&
    typed.present !== presentOf({ revision: present.revision, waiting: present.waiting })
  ) {
    return beside(present, input, shown);
  }
  if (typed.seen !== seen) return shown;
  const failed = await save(actor, present, input, typed);
  if (failed === 'changed meanwhile' && present !== null) {
    const now = await readDeskStatement(actor, person.number, present.id);
    if (now !== null) return beside(now, input, shown);
  }
  if (failed !== null) return refusedEdit(typed, {}, t('faults.gone'));
  // made from the workbench, it leads back to the name it was made at
  const [mention, document] = [
    rowNumber.safeParse(typed.mention),
    rowNumber.safeParse(typed['s.0.document']),
  ];
  if (mention.success && document.success) redirect(mentionPath(document.data, mention.data));
  redirect(`/desk/people/${person.number}?saved=${kind.data}`);
}

/** Null: saved. */
async function save(
  actor: Actor,
  present: EditedStatement | null,
  input: StatementInput,
  typed: Readonly<Record<string, string>>,
): Promise<string | null> {
  const reason = (typed.reason ?? '').trim();
  return changeAs(actor.accountId, reason, async (tx) => {
    if (present === null) {
      const recorded = await recordStatement(tx, actor.accountId, input);
      return recorded.ok ? null : recorded.reason.why;
    }
    const seen = readPresent(typed.present);
    if (seen === null) return 'changed meanwhile';
    const done = await editStatement(tx, present.id, input, { by: actor.accountId, seen, reason });
    return done.ok ? null : done.reason.why;
  });
}

async function beside(present: EditedStatement, yours: StatementInput, shown: EditState): Promise<EditState> {
  return {
    ...shown,
    understood: [],
    warnings: [],
    seen: '',
    versions: await differencesOf(present.proposed ?? present.input, yours),
    present: presentOf({ revision: present.revision, waiting: present.waiting }),
  };
}

/** Withdraws a statement with a reason: a draft at once, one on record when a second reader agrees. */
export async function withdraw(_: EditState, form: FormData): Promise<EditState> {
  const actor = await requireActor();
  const typed = typedOf(form);
  const t = await getTranslations('editing');
  const reason = (typed.why ?? '').trim();
  if (reason === '') return refusedEdit(typed, { why: fault('reason_missing') });
  if (reason.length > 500) return refusedEdit(typed, { why: fault('long', { most: '500' }) });
  const [number, id, seen] = [
    rowNumber.safeParse(typed.person),
    rowNumber.safeParse(typed.statement),
    readPresent(typed.present),
  ];
  if (!number.success || !id.success || seen === null) return refusedEdit(typed, {}, t('faults.gone'));
  if ((await readDeskStatement(actor, number.data, id.data)) === null) {
    return refusedEdit(typed, {}, t('faults.gone'));
  }
  const done = await changeAs(actor.accountId, reason, (tx) =>
    retractStatement(tx, id.data, { by: actor.accountId, seen, reason }),
  );
  if (!done.ok) return refusedEdit(typed, {}, t('faults.changed'));
  redirect(`/desk/people/${number.data}?saved=withdrawn`);
}
