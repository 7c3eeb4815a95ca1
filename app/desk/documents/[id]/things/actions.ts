'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { textField } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import type { EntityKind } from '@/lib/editing/pickers';
import { linkThing, type ThingRefusal, unlinkThing } from '@/lib/editing/things';
import { readBench } from '@/lib/readings/workbench';

const kinds: readonly EntityKind[] = ['organisation', 'place', 'provision'];

/** Leads each place of a thing to the record named in its row, one row at a time; rows left empty stay as they are. */
export async function link(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('workbench.things');
  const id = rowNumber.safeParse(textField(form, 'document'));
  const bench = id.success
    ? await readBench(actor, id.data, { language: textField(form, 'language'), mention: null })
    : null;
  if (!bench) redirect('/desk/documents');
  const faults: Record<string, string> = {};
  const values: Record<string, string> = {};
  let linked = 0;
  for (const row of form.getAll('row').map(String)) {
    const of = kinds.find((kind) => kind === textField(form, `of-${row}`));
    const [surface, typed, newKind] = ['surface', 'name', 'kind'].map((name) =>
      textField(form, `${name}-${row}`).trim(),
    );
    if (of === undefined || !surface || (typed === '' && newKind === '')) continue;
    const name = typed === '' || typed === undefined ? surface : typed;
    const choice = { of, surface, name, newKind: newKind === '' || newKind === undefined ? null : newKind };
    const done = await linkThing(actor, bench, choice);
    if (done.ok) linked += 1;
    else {
      faults[surface] = refusalWords(t, done.reason, name);
      values[`name ${surface}`] = typed ?? '';
    }
  }
  return {
    ...freshForm,
    faults,
    values,
    done: linked > 0 ? t('linked', { count: linked }) : null,
    wrong: linked === 0 && Object.keys(faults).length === 0 ? t('nothing_chosen') : null,
  };
}

type Say = Awaited<ReturnType<typeof getTranslations<'workbench.things'>>>;

function refusalWords(t: Say, reason: ThingRefusal, name: string): string {
  if (reason.why === 'gone') return t('gone');
  if (reason.why === 'name taken') return t('name_taken', { name });
  return t('unknown', {
    name,
    near: reason.near.join('; '),
    any: reason.near.length === 0 ? 'none' : 'some',
  });
}

/** Takes a link back while the document is a draft. */
export async function unlink(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations('workbench.things');
  const [document, record] = [
    rowNumber.safeParse(textField(form, 'document')),
    rowNumber.safeParse(textField(form, 'record')),
  ];
  const of = kinds.find((kind) => kind === textField(form, 'of'));
  const bench = document.success
    ? await readBench(actor, document.data, { language: textField(form, 'language'), mention: null })
    : null;
  if (!bench || !record.success || of === undefined) redirect('/desk/documents');
  const done = await unlinkThing(actor, bench, { of, id: record.data, surface: textField(form, 'surface') });
  return done.ok ? { ...freshForm, done: t('unlinked') } : { ...freshForm, wrong: t('on_record') };
}
