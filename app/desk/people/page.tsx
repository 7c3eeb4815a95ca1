import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Table } from '@/components/desk/table';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Paging } from '@/components/ui/paging';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import type { SearchParams } from '@/lib/core/search-params';
import { withoutNul } from '@/lib/core/typed-text';
import { writers } from '@/lib/db/writers';
import { listDeskPeople } from '@/lib/editing/desk-person';
import { listFound } from '@/lib/editing/pickers';
import { caseNumber } from '@/lib/language/case-number';

const size = 100;
const asked = z.string().transform(withoutNul).pipe(z.string().trim().max(200)).catch('');

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editing'))('people.title') };
}

/** The people of the casework: found by any spelling or number, or all of them by name. */
export default async function DeskPeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor();
  const t = await getTranslations('editing');
  const { q, page: typedPage } = await searchParams;
  const name = asked.parse(q);
  const page = rowNumber.safeParse(typedPage).data ?? 1;
  const numbers = name === '' ? null : await listFound(writers(), name);
  const { rows, total } = await listDeskPeople(actor, { numbers, page, size });
  return (
    <DeskPage title={t('people.title')} signedIn={frameOf(actor, 'people')}>
      <form action="/desk/people" className="max-w-[30rem]">
        <TextField
          name="q"
          label={t('people.find')}
          hint={t('people.find_hint')}
          defaultValue={name}
          maxLength={200}
          autoComplete="off"
          optional
        />
        <Button primary>{t('people.submit')}</Button>
      </form>
      <p className="mt-4 flex flex-wrap gap-x-5 text-note">
        {t('people.also')}
        {(['organisation', 'place', 'provision'] as const).map((of) => (
          <a key={of} href={`/desk/${of}s`}>
            {t(`entity.${of}.title`)}
          </a>
        ))}
      </p>
      <p className="mt-6 text-ink-2">
        {name === '' ? t('people.all', { count: total }) : t('people.found', { count: total, name })}
      </p>
      {rows.length > 0 && (
        <Table
          caption={t('people.title')}
          columns={[
            t('people.name'),
            t('people.number'),
            t('people.standing'),
            t('people.statements'),
            t('people.drafts'),
            t('people.public'),
          ]}
          rows={rows.map(({ number, name: usual, standing, statements, drafts, public: shown }) => ({
            key: number,
            cells: [
              <a key="name" href={`/desk/people/${number}`} className="font-semibold">
                {usual}
              </a>,
              caseNumber(number),
              t(`standing.${standing}`),
              <a key="statements" href={`/desk/people/${number}#said`}>
                {statements}
              </a>,
              drafts,
              t(shown ? 'people.yes' : 'people.no'),
            ],
          }))}
        />
      )}
      <Paging
        page={page}
        pages={Math.ceil(total / size)}
        href={(to) => `/desk/people?${new URLSearchParams({ q: name, page: String(to) })}`}
      />
    </DeskPage>
  );
}
