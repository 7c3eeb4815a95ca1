import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { PastBanner } from '@/components/past/banner';
import { Chosen } from '@/components/register/chosen';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { FacetList } from '@/components/ui/facet-list';
import { Notice } from '@/components/ui/notice';
import { Paging } from '@/components/ui/paging';
import { useSpeech } from '@/components/use-speech';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { Past } from '@/lib/record/past';
import type { CustodyGroup } from '@/lib/record/schema';

export interface PastRegisterPageProps {
  past: Past;
  register: {
    rows: { slug: string; name: string; named: boolean; custody: CustodyGroup; href: string }[];
    total: number;
    within: number;
    page: number;
    pages: number;
  };
  groups: { group: CustodyGroup; count: number; chosen: boolean; href: string }[];
  /** Choices beside custody, each with the address without it. */
  choices: { facet: string; name: string; href: string }[];
  kept: readonly (readonly [string, string])[];
  /** The same day without a custody chosen. */
  whole: string;
  present: string;
  pageHref: (page: number) => string;
  today: string;
}

/** The register as it stood on a past day: who was on record, and what was stated of that very day. */
export function PastRegisterPage(props: PastRegisterPageProps) {
  const { past, register, groups, choices, kept, whole, present, pageHref, today } = props;
  const t = useTranslations('past');
  const of = useTranslations('register');
  const speech = useSpeech();
  const words = (group: CustodyGroup) => sentenceCase(codeWords(speech, 'custody.group', group), speech);
  const counted = register.total === register.within ? 'counted' : 'counted_of';
  return (
    <ReaderPage current="people">
      <PastBanner {...{ past, present, kept, today }} action="/people" />
      <PageTitle
        title={t('register_title')}
        aside={t.rich(counted, {
          total: register.total,
          all: register.within,
          list: (said) => <span data-count={register.total}>{said}</span>,
          whole: (said) => (
            <a href={whole} data-count={register.within} className="text-inherit">
              {said}
            </a>
          ),
        })}
      />
      <div className="mt-6 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-12">
        <FacetList
          id="facet-custody"
          title={t('custody')}
          values={groups.map((each) => ({
            ...each,
            value: each.group,
            name: words(each.group),
            words: <Chip group={each.group}>{words(each.group)}</Chip>,
          }))}
        />
        <div className="min-w-0">
          <Chosen choices={choices} />
          {register.rows.length === 0 ? (
            <Notice title={t(register.within === 0 ? 'nobody' : 'no_rows')} />
          ) : (
            <ol data-entries aria-label={t('list')} className="border-t border-ink">
              {register.rows.map(({ slug, name, named, custody, href }) => (
                <li
                  key={slug}
                  className="grid gap-x-5 gap-y-1 border-b border-rule-2 py-3 sm:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]"
                >
                  <div>
                    <a
                      href={href}
                      className="font-serif text-[1.1875rem] leading-tight font-semibold text-ink decoration-rule hover:decoration-ink"
                    >
                      {name}
                    </a>
                    {!named && <p className="text-small text-ink-3">{of('unnamed_person')}</p>}
                  </div>
                  <p className="text-note">
                    <Chip group={custody}>{words(custody)}</Chip>
                  </p>
                </li>
              ))}
            </ol>
          )}
          <Paging page={register.page} pages={register.pages} href={pageHref} />
        </div>
      </div>
    </ReaderPage>
  );
}
