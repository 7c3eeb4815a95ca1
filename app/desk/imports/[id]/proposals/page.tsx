import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { settleProposal } from '@/app/desk/imports/actions';
import { BelowTable, openTable } from '@/app/desk/imports/opened';
import { ReviewForm } from '@/components/desk/review-form';
import { SaidLines } from '@/components/importing/said';
import { Button } from '@/components/ui/button';
import { Paging } from '@/components/ui/paging';
import { requireEditor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import type { SearchParams } from '@/lib/core/search-params';
import { listProposals } from '@/lib/importing/read';
import { caseNumber } from '@/lib/language/case-number';

const size = 25;

interface Address {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('importing'))('proposals.title') };
}

/** Deaths, releases, designations and the like that a table says: each confirmed, or not recorded, for itself. */
export default async function ProposalsPage({ params, searchParams }: Address) {
  const editor = await requireEditor();
  const table = await openTable(editor, params);
  const page = rowNumber.safeParse((await searchParams).page).data ?? 1;
  const [t, { total, rows }] = await Promise.all([
    getTranslations('importing'),
    listProposals(editor, table.id, { page, size }),
  ]);
  return (
    <BelowTable editor={editor} table={table} title={t('proposals.title')}>
      <p className="mt-3 max-w-[42rem] text-ink-2">
        {t(rows.length === 0 ? 'proposals.none' : 'proposals.what')}
      </p>
      <ul className="mt-4">
        {rows.map(({ id: proposal, ordinal, said, person }) => (
          <li key={proposal} className="border-t border-rule-2 py-3">
            <ReviewForm action={settleProposal}>
              <input type="hidden" name="import" value={table.id} />
              <input type="hidden" name="proposal" value={proposal} />
              <p className="flex flex-wrap items-baseline gap-x-4">
                <a href={`/desk/people/${person.number}`} className="font-semibold">
                  {person.name}, {caseNumber(person.number)}
                </a>
                <a href={`/desk/imports/${table.id}/rows/${ordinal}`} className="text-note">
                  {t('proposals.row', { row: ordinal })}
                </a>
              </p>
              <div className="text-note">
                <SaidLines said={[said]} quoted />
              </div>
              <div className="mt-2 flex flex-wrap gap-3">
                <Button name="answer" value="confirm">
                  {t('proposals.confirm')}
                </Button>
                <Button name="answer" value="drop">
                  {t('proposals.drop')}
                </Button>
              </div>
            </ReviewForm>
          </li>
        ))}
      </ul>
      <Paging
        page={page}
        pages={Math.ceil(total / size)}
        href={(to) => `/desk/imports/${table.id}/proposals?page=${to}`}
      />
      <p className="mt-8">
        <a href={`/desk/imports/${table.id}`}>{t('row.back')}</a>
      </p>
    </BelowTable>
  );
}
