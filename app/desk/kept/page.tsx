import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { drop } from '@/app/desk/kept/actions';
import { DeskPage } from '@/components/desk/desk-page';
import { KeptFormAgain } from '@/components/desk/kept-form';
import { requireActor } from '@/lib/accounts/gate';
import { listKeptForms } from '@/lib/accounts/kept-forms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.kept'))('title') };
}

/** What somebody had typed when their session had ended: to be sent once more, by a press of theirs, or thrown away. */
export default async function KeptPage() {
  const actor = await requireActor();
  const [t, forms] = await Promise.all([getTranslations('desk.kept'), listKeptForms(actor, new Date())]);
  return (
    <DeskPage title={t('title')} signedIn={frameOf(actor, null)}>
      <p className="mt-3 max-w-[42rem] text-ink-2">{forms.length === 0 ? t('none') : t('what')}</p>
      {forms.map((form) => (
        <KeptFormAgain key={form.id} {...form} drop={drop} />
      ))}
      <p className="mt-6">
        <a href="/desk">{t('desk')}</a>
      </p>
    </DeskPage>
  );
}
