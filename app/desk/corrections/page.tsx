import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Table } from '@/components/desk/table';
import { When } from '@/components/time/when';
import { Paging } from '@/components/ui/paging';
import { requireEditor } from '@/lib/accounts/gate';
import { countCorrections, listCorrections } from '@/lib/corrections/read';
import { correctionState, correctionStates } from '@/lib/corrections/schema';

const size = 50;
const asked = z.object({
  state: correctionState.catch('open'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .catch(1),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('inbox') };
}

/** What readers wrote, by where it stands. */
export default async function InboxPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const editor = await requireEditor();
  const { state, page: wanted } = asked.parse(await searchParams);
  const [t, counts] = await Promise.all([getTranslations('letters'), countCorrections(editor, new Date())]);
  const pages = Math.max(1, Math.ceil((counts.get(state) ?? 0) / size));
  const page = Math.min(wanted, pages);
  const rows = await listCorrections(editor, { state, page, size });
  return (
    <DeskPage title={t('inbox')} signedIn={frameOf(editor, 'corrections')}>
      <p className="mt-3 max-w-[42rem] text-ink-2">{t('inbox_what')}</p>
      <nav aria-label={t('states_label')} className="my-5">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {correctionStates.map((each) => (
            <li key={each}>
              <a
                href={`/desk/corrections?state=${each}`}
                aria-current={each === state ? 'page' : undefined}
                className="inline-block py-1 aria-[current]:font-semibold"
              >
                {t(`states.${each}`)} ({counts.get(each) ?? 0})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <p className="text-ink-2">{t('none')}</p>
      ) : (
        <Table
          caption={t(`states.${state}`)}
          columns={[t('columns.about'), t('columns.received'), t('columns.taken'), t('columns.settled')]}
          rows={rows.map(({ id, name, receivedOn, takenBy, settledOn }) => ({
            key: id,
            cells: [
              <a key="about" href={`/desk/corrections/${id}`} className="inline-block py-0.5">
                {name}
              </a>,
              <When key="received" edtf={receivedOn} length="short" />,
              takenBy?.name ?? '',
              settledOn === null ? '' : <When key="settled" edtf={settledOn} length="short" />,
            ],
          }))}
        />
      )}
      <Paging page={page} pages={pages} href={(to) => `/desk/corrections?state=${state}&page=${to}`} />
    </DeskPage>
  );
}
