import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Table } from '@/components/desk/table';
import { Paging } from '@/components/ui/paging';
import { requireActor } from '@/lib/accounts/gate';
import { countCasework, listCasework } from '@/lib/desk/read';
import { readSpeech } from '@/lib/language/speech';
import { codeWords } from '@/lib/language/translate';

const size = 100;
const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
  .catch(1);

interface Address {
  params: Promise<{ of: string; by: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.overview'))('casework') };
}

/** The rows behind a number of the overview. */
export default async function CaseworkPage({ params, searchParams }: Address) {
  const actor = await requireActor();
  const { of, by } = await params;
  const [t, speech, counts] = await Promise.all([
    getTranslations('desk'),
    readSpeech(),
    countCasework(actor),
  ]);
  const counted = counts.find((one) => one.of === of && one.by === by) ?? notFound();
  const pages = Math.ceil(counted.count / size);
  const page = Math.min(pageNumber.parse((await searchParams).page), pages);
  const rows = await listCasework(actor, { of: counted.of, by, page, size });
  return (
    <DeskPage
      title={t(`rows.${counted.of}`)}
      over={[codeWords(speech, `desk.by.${counted.of}`, by), t('overview.count', { count: counted.count })]}
      signedIn={frameOf(actor, null)}
    >
      <div className="mt-5">
        <Table
          caption={t(`rows.${counted.of}`)}
          columns={[t('overview.name'), t('overview.detail')]}
          rows={rows.map(({ name, detail, address }, index) => ({
            key: index,
            cells: [
              address === null ? (
                name
              ) : (
                <a key="name" href={address}>
                  {name}
                </a>
              ),
              detail,
            ],
          }))}
        />
      </div>
      <Paging page={page} pages={pages} href={(to) => `/desk/casework/${of}/${by}?page=${to}`} />
    </DeskPage>
  );
}
