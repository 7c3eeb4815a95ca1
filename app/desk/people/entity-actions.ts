'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedOf } from '@/app/desk/faults';
import { refusedEdit } from '@/app/desk/people/editing';
import { type EditState, freshEdit } from '@/components/editing/edit-state';
import { requireActor } from '@/lib/accounts/gate';
import { sha256 } from '@/lib/core/canonical';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs, writers } from '@/lib/db/writers';
import { proposeEntity } from '@/lib/editing/correct-entity';
import { readEntity, readEntityForm, saveEntity } from '@/lib/editing/entities';
import { type Faults, fault } from '@/lib/editing/faults';
import { type EntityKind, findEntity } from '@/lib/editing/pickers';

const kinds: readonly EntityKind[] = ['organisation', 'place', 'provision'];

/** Saves an organisation, place or provision; what somebody else changed meanwhile comes back beside what was typed. */
export async function saveEntityForm(_: EditState, form: FormData): Promise<EditState> {
  const actor = await requireActor();
  const typed = typedOf(form);
  const t = await getTranslations('editing');
  const of = kinds.find((each) => each === typed.of);
  if (of === undefined) return refusedEdit(typed, {}, t('faults.gone'));
  const id = rowNumber.safeParse(typed.entity);
  const there = id.success ? await readEntity(actor, of, id.data) : null;
  if (id.success && there === null) return refusedEdit(typed, {}, t('faults.gone'));
  const read = readEntityForm(of, typed);
  if (!read.ok) return refusedEdit(typed, read.faults);
  const faults: Faults = {};
  const link = async (name: string) => {
    const words = (typed[name] ?? '').trim();
    if (of !== 'provision' || words === '') return null;
    const found = await findEntity(writers(), 'provision', words);
    if ('near' in found) {
      faults[name] = fault('unknown_provision', { name: words, near: found.near.join('; ') });
      return null;
    }
    return (await writers().provision.findUnique({ where: { slug: found.slug } }))?.id ?? null;
  };
  const links = { codeId: await link('code'), replacedById: await link('replacedBy') };
  if (Object.keys(faults).length > 0) return refusedEdit(typed, faults);
  const present = there === null ? '' : sha256(JSON.stringify(there));
  if (there !== null && typed.present !== present) {
    return {
      ...freshEdit,
      values: typed,
      present,
      versions: Object.entries(there)
        .filter(([field, value]) => value !== (typed[field] ?? '').trim())
        .map(([field, value]) => ({
          field: t(`entity.field.${field}`),
          present: value === '' ? t('nothing') : value,
          yours: (typed[field] ?? '') === '' ? t('nothing') : (typed[field] ?? ''),
        })),
    };
  }
  const reason = (typed.reason ?? '').trim();
  const entity = id.success ? id.data : null;
  const done = await changeAs(actor.accountId, reason, (tx) => saveEntity(tx, of, entity, read.value, links));
  if (done.ok) redirect(`/desk/${of}s/${done.value.id}?saved=1`);
  if (done.reason !== 'public' || entity === null) return refusedEdit(typed, { name: fault('name_taken') });
  const sent = await changeAs(actor.accountId, reason, (tx) =>
    proposeEntity(tx, actor.accountId, { of, id: entity }, read.value, links, reason),
  );
  if (!sent.ok) return refusedEdit(typed, {}, t('faults.entity_waits'));
  redirect(`/desk/review/${sent.value}`);
}
