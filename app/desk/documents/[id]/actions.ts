'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mentionPath } from '@/app/desk/documents/[id]/bench';
import { decide } from '@/app/desk/documents/[id]/decide';
import { addedSaid, tickedSaid } from '@/app/desk/documents/[id]/said';
import { widerKind } from '@/app/desk/documents/words';
import { faultsOf, textField } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import type { Actor } from '@/lib/accounts/actor';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { readQuestion } from '@/lib/readings/question';
import { reopenMention } from '@/lib/readings/reopen';
import { newPerson } from '@/lib/readings/schema';
import {
  addSaid,
  leaveForLater,
  type SettleRefusal,
  settleAsNobody,
  settleMention,
  type Who,
} from '@/lib/readings/settle';
import { type Bench, type BenchMention, nextOpen, readBench, readBenchOf } from '@/lib/readings/workbench';

/** What was typed into the question, to be shown again. */
function typedIn(form: FormData): Record<string, string> {
  const values: Record<string, string> = { said: form.getAll('said').map(String).join(' ') };
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue;
    if (name === 'who' || name.startsWith('new-')) values[name] = value;
    if (name.startsWith('add-')) values[name.slice('add-'.length)] = value;
  }
  return values;
}

/** Carries out an editor's decision about a name and leads on to the next open one. */
export async function settle(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const id = rowNumber.safeParse(textField(form, 'mention'));
  const revision = rowNumber.safeParse(textField(form, 'revision'));
  const t = await getTranslations('workbench.faults');
  const values = typedIn(form);
  if (!id.success || !revision.success) return { ...freshForm, values, wrong: t('unknown mention') };
  const bench = await readBenchOf(actor, id.data);
  const mention = bench?.mentions.find((one) => one.id === id.data);
  if (!bench || !mention) return { ...freshForm, values, wrong: t('unknown mention') };
  const seen = { mentionId: mention.id, revision: revision.data };
  const now = new Date();
  const wanted = textField(form, 'do');
  const inFull = widerKind(textField(form, 'add-what'));

  let refusal: SettleRefusal | null;
  if (wanted === 'later') refusal = await decide(actor, (tx) => leaveForLater(tx, seen, now));
  else if (wanted === 'nobody') refusal = await decide(actor, (tx) => settleAsNobody(tx, actor, seen, now));
  else if (wanted === 'reopen') refusal = await decide(actor, (tx) => reopenMention(tx, actor, seen));
  else {
    const added = inFull === null ? await addedSaid(form, bench, mention) : { said: null };
    if ('faults' in added) return { ...freshForm, values, faults: added.faults };
    const more = added.said === null ? [] : [added.said];
    if (wanted === 'add') {
      if (inFull !== null) return leadToForm(actor, mention.id, inFull, form);
      if (more.length === 0) return { ...freshForm, values, faults: { what: t('what_unknown') } };
      refusal = await decide(actor, (tx) => addSaid(tx, actor, seen, more));
    } else {
      const who = await whoOf(form, wanted);
      if ('faults' in who) return { ...freshForm, values: { ...values, who: 'new' }, faults: who.faults };
      const question = await readQuestion(actor, bench, mention);
      const shown = textField(form, 'shown').split(' ');
      const fresh = question.candidates.find(
        ({ number, verdict }) => verdict === 'same' && !shown.includes(String(number)),
      );
      if (who.who === 'new' && fresh) {
        return {
          ...freshForm,
          values: { ...values, who: `known:${fresh.number}` },
          wrong: t('same_meanwhile'),
        };
      }
      const said = [...(await tickedSaid(question, form.getAll('said').map(String))), ...more];
      refusal = await decide(actor, (tx) => settleMention(tx, actor, seen, { ...who, said }, now));
    }
  }
  if (refusal?.why === 'changed meanwhile' || refusal?.why === 'on record') {
    const told = refusal.why === 'on record' ? 'on_record' : 'changed';
    redirect(`/desk/documents/${bench.document.id}?mention=${mention.id}&told=${told}#m-${mention.id}`);
  }
  if (refusal?.why === 'not of this standing') {
    return { ...freshForm, values, faults: { said: t('not of this standing') } };
  }
  if (refusal !== null) return { ...freshForm, values, wrong: t(refusal.why) };
  if (wanted === 'reopen' || wanted === 'add') redirect(mentionPath(bench.document.id, mention.id));
  if (inFull !== null && wanted !== 'later' && wanted !== 'nobody') {
    return leadToForm(actor, mention.id, inFull, form);
  }
  return leadOn(actor, bench, mention);
}

/** To the whole form of a kind, with the words that were chosen; the form leads back to the name. */
async function leadToForm(actor: Actor, id: number, kind: string, form: FormData): Promise<never> {
  const bench = await readBenchOf(actor, id);
  const mention = bench?.mentions.find((one) => one.id === id);
  if (!bench || !mention || mention.person === null) redirect('/desk/documents');
  const words = new URLSearchParams({
    kind,
    document: String(bench.document.id),
    passage: textField(form, 'add-passage'),
    quote: textField(form, 'add-quote').trim(),
    mention: String(id),
  });
  redirect(`/desk/people/${mention.person}/statements/new?${words}`);
}

async function whoOf(form: FormData, wanted: string): Promise<Who | { faults: Record<string, string> }> {
  const chosen = wanted === 'new' ? 'new' : textField(form, 'who');
  const number = rowNumber.safeParse(chosen.replace(/^known:/, ''));
  if (chosen.startsWith('known:') && number.success) return { who: 'known', number: number.data };
  if (chosen !== 'new') {
    return { faults: { who: (await getTranslations('workbench.faults'))('who_missing') } };
  }
  const fields = ['given', 'family', 'usualName', 'order', 'standing'];
  const person = newPerson.safeParse(
    Object.fromEntries(fields.map((name) => [name, textField(form, `new-${name}`)])),
  );
  if (!person.success) return { faults: await faultsOf(person.error, 'workbench') };
  return { who: 'new', person: person.data };
}

/** To the next open name of the same text, or to the page that says that all is decided. */
async function leadOn(actor: Actor, bench: Bench, from: BenchMention): Promise<never> {
  const fresh = await readBench(actor, bench.document.id, { language: null, mention: from.id });
  const next = fresh && nextOpen(fresh.mentions, from.id);
  if (next) redirect(mentionPath(bench.document.id, next.id));
  redirect(`/desk/documents/${bench.document.id}?told=all&language=${bench.text.language}`);
}
