import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('corrections'))('received'), robots: { index: false } };
}

/** What happens to a letter. Its address says nothing of the record, so that no history does. */
export default async function ReceivedPage() {
  await connection();
  const t = await getTranslations('corrections');
  return (
    <ReaderPage current={null}>
      <PageTitle title={t('received')} />
      <div className="mt-4 max-w-[42rem] space-y-3">
        <p>{t('received_what')}</p>
        <p>{t('received_clear')}</p>
        <p>
          <a href="/">{t('received_home')}</a>
        </p>
      </div>
    </ReaderPage>
  );
}
