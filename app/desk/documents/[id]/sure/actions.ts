'use server';

import { redirect } from 'next/navigation';
import { decide } from '@/app/desk/documents/[id]/decide';
import { tickedSaid } from '@/app/desk/documents/[id]/said';
import { textField } from '@/app/desk/faults';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { settleMention } from '@/lib/readings/settle';
import { listSure } from '@/lib/readings/sure';
import { readBench } from '@/lib/readings/workbench';

/**
 * Settles each name that stayed ticked on the person shown with it, each in a transaction of its own: one that
 * somebody else decided meanwhile is left as it is, and counted.
 */
export async function settleSure(form: FormData): Promise<void> {
  const actor = await requireActor();
  const documentId = rowNumber.safeParse(textField(form, 'document'));
  if (!documentId.success) redirect('/desk/documents');
  const language = textField(form, 'language');
  const bench = await readBench(actor, documentId.data, { language, mention: null });
  const sure = bench === null ? [] : await listSure(actor, bench);
  let settled = 0;
  let left = 0;
  for (const chosen of form.getAll('name').map(String)) {
    const [id, revision, number] = chosen.split(' ').map(Number);
    // only somebody who is offered for the name, also now: the form names nobody else
    const one = sure.find(({ mention, candidate }) => mention.id === id && candidate.number === number);
    if (!one || revision === undefined || number === undefined) {
      left += 1;
      continue;
    }
    const seen = { mentionId: one.mention.id, revision };
    const said = await tickedSaid(one, form.getAll(`said-${one.mention.id}`).map(String));
    const refusal = await decide(actor, (tx) =>
      settleMention(tx, actor, seen, { who: 'known', number, said }, new Date()),
    );
    if (refusal === null) settled += 1;
    else left += 1;
  }
  redirect(`/desk/documents/${documentId.data}/sure?told=${settled}-${left}&language=${language}`);
}
