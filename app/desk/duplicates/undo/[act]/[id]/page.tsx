import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { undoDecision } from '@/app/desk/duplicates/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { PostForm } from '@/components/desk/post-form';
import { requireActor } from '@/lib/accounts/gate';
import { listDecided } from '@/lib/people/record-of';

type Address = { params: Promise<{ act: string; id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('duplicates'))('undo_page.title') };
}

/** Asks why a merge or a parting is taken back. */
export default async function UndoPage({ params }: Address) {
  const actor = await requireActor();
  const { act, id } = await params;
  const decided = (await listDecided()).find((each) => each.act === act && String(each.id) === id);
  if (!decided) notFound();
  const t = await getTranslations('duplicates');
  return (
    <DeskPage
      title={t('undo_page.title')}
      over={[t(`act.${decided.act}`, { kept: decided.keptName, gone: decided.goneName })]}
      signedIn={frameOf(actor, 'duplicates')}
    >
      <PostForm
        action={undoDecision}
        submit={t('undo_page.submit')}
        hidden={{ act, id, kept: String(decided.kept) }}
        fields={[
          {
            name: 'source',
            label: t('pair.source'),
            hint: t('pair.source_hint'),
            type: 'text',
            autoComplete: 'off',
            maxLength: 500,
          },
        ]}
      />
    </DeskPage>
  );
}
