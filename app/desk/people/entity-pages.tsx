import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { frameOf } from '@/app/desk/frame';
import { editWords } from '@/app/desk/people/editing';
import { saveEntityForm } from '@/app/desk/people/entity-actions';
import { DeskPage } from '@/components/desk/desk-page';
import { Table } from '@/components/desk/table';
import { EditForm } from '@/components/editing/edit-form';
import type { EditField } from '@/components/editing/edit-state';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Paging } from '@/components/ui/paging';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/accounts/gate';
import { sha256 } from '@/lib/core/canonical';
import { rowNumber } from '@/lib/core/row-number';
import type { SearchParams } from '@/lib/core/search-params';
import { withoutNul } from '@/lib/core/typed-text';
import { writers } from '@/lib/db/writers';
import { entityKinds, listEntityPage, listUses, readEntity } from '@/lib/editing/entities';
import { type EntityKind, listEntities } from '@/lib/editing/pickers';
import { readSpeech } from '@/lib/language/speech';
import { codeWords } from '@/lib/language/translate';

const size = 100;
const asked = z.string().transform(withoutNul).pipe(z.string().trim().max(200)).catch('');

export interface EntityAddress {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

/** Organisations, places or provisions by name, each with how many statements refer to it. */
export async function EntityListPage({
  of,
  searchParams,
}: {
  of: EntityKind;
  searchParams: Promise<SearchParams>;
}) {
  const actor = await requireActor();
  const [t, speech, { q, page: typedPage }] = await Promise.all([
    getTranslations('editing'),
    readSpeech(),
    searchParams,
  ]);
  const words = asked.parse(q);
  const page = rowNumber.safeParse(typedPage).data ?? 1;
  const rows = await listEntityPage(actor, of, { words, page, size });
  return (
    <DeskPage title={t(`entity.${of}.title`)} signedIn={frameOf(actor, 'people')}>
      <form action={`/desk/${of}s`} className="max-w-[30rem]">
        <TextField name="q" label={t('entity.find')} defaultValue={words} autoComplete="off" optional />
        <Button>{t('people.submit')}</Button>
      </form>
      <p className="my-4">
        <ButtonLink href={`/desk/${of}s/new`}>{t(`entity.${of}.new`)}</ButtonLink>
      </p>
      {rows.length === 0 ? (
        <p className="text-ink-2">{t('entity.none')}</p>
      ) : (
        <Table
          caption={t(`entity.${of}.title`)}
          columns={[t('entity.field.name'), t('entity.field.kind'), t('entity.used')]}
          rows={rows.map(({ id, name, kind, uses }) => ({
            key: id,
            cells: [
              <a key="name" href={`/desk/${of}s/${id}`} className="font-semibold">
                {name}
              </a>,
              codeWords(speech, 'editing.entity.kind', kind),
              <a key="uses" href={`/desk/${of}s/${id}#uses`}>
                {uses}
              </a>,
            ],
          }))}
        />
      )}
      <Paging
        page={page}
        pages={Math.ceil((rows[0]?.total ?? 0) / size)}
        href={(to) => `/desk/${of}s?${new URLSearchParams({ q: words, page: String(to) })}`}
      />
    </DeskPage>
  );
}

/** One organisation, place or provision in its form (`new` for one more), with the statements that refer to it. */
export async function EntityPage({ of, params, searchParams }: EntityAddress & { of: EntityKind }) {
  const actor = await requireActor();
  const { id: typedId } = await params;
  const id = rowNumber.safeParse(typedId);
  const entity = id.success ? await readEntity(actor, of, id.data) : null;
  if (entity === null && typedId !== 'new') notFound();
  const [t, speech, words, { saved }, uses, provisions] = await Promise.all([
    getTranslations('editing'),
    readSpeech(),
    editWords(),
    searchParams,
    id.success ? listUses(actor, of, id.data) : [],
    of === 'provision' ? listEntities(writers(), 'provision') : [],
  ]);
  const line = (name: string, optional: boolean, more: { hint?: string; list?: string } = {}): EditField => ({
    name,
    label: t(`entity.field.${name}`),
    as: 'line',
    optional,
    ...more,
  });
  return (
    <DeskPage
      title={entity?.name ?? t(`entity.${of}.new`)}
      over={[
        <a key="all" href={`/desk/${of}s`}>
          {t(`entity.${of}.title`)}
        </a>,
      ]}
      signedIn={frameOf(actor, 'people')}
    >
      {saved !== undefined && <Notice tone="done">{t('entity.saved')}</Notice>}
      <EditForm
        action={saveEntityForm}
        values={entity ?? {}}
        hidden={{ of, entity: id.success ? String(id.data) : '' }}
        present={entity === null ? '' : sha256(JSON.stringify(entity))}
        words={{ ...words, check: t('form.save_now') }}
        lists={{ provisions: provisions.map(({ name }) => name) }}
        groups={[
          {
            id: 'entity',
            legend: t('entity.itself'),
            fields: [
              line('name', false, { hint: t('entity.name_hint') }),
              {
                name: 'kind',
                label: t('entity.field.kind'),
                as: 'choice',
                options: [
                  { value: '', words: t('choose') },
                  ...entityKinds[of].map((value) => ({
                    value,
                    words: codeWords(speech, 'editing.entity.kind', value),
                  })),
                ],
              },
              ...(of === 'provision'
                ? [
                    line('code', true, { hint: t('entity.code_hint'), list: 'provisions' }),
                    line('article', true),
                    line('country', true, { hint: t('entity.country_hint') }),
                    line('inForce', true, { hint: t('entity.in_force_hint') }),
                    line('replacedBy', true, { hint: t('entity.replaced_hint'), list: 'provisions' }),
                  ]
                : []),
              { name: 'note', label: t('entity.field.note'), as: 'lines', optional: true },
              { name: 'reason', label: t('field.reason'), hint: t('hint.reason'), as: 'line' },
            ],
          },
        ]}
      />
      {id.success && (
        <Section id="uses" title={t('entity.used')} aside={t('entity.uses', { count: uses.length })}>
          {uses.length > 0 && (
            <Table
              caption={t('entity.used')}
              columns={[t('people.name'), t('entity.statement'), t('entity.state')]}
              rows={uses.map((use) => ({
                key: use.id,
                cells: [
                  <a key="person" href={`/desk/people/${use.person}#s${use.id}`}>
                    {use.name}
                  </a>,
                  codeWords(speech, 'statements.kind', use.kind),
                  codeWords(speech, 'editing.state', use.state),
                ],
              }))}
            />
          )}
        </Section>
      )}
    </DeskPage>
  );
}
