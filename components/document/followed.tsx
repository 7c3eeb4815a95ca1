import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { FlowPicture } from '@/components/document/flow-picture';
import { When } from '@/components/time/when';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { dateWords } from '@/lib/language/dates';
import { codeWords, listWords, sentenceCase } from '@/lib/language/translate';
import type { DocumentSheet } from '@/lib/record/document-schema';
import { type Asked, type Followed, type Outcome, outcomeOf, type WhatFollowed } from '@/lib/record/followed';

export interface FollowedSectionProps {
  sheet: Pick<DocumentSheet, 'slug' | 'stated'>;
  followed: WhatFollowed;
}

/** What a document asked for whom, and where each stood when next named: as a picture and as lists. */
export function FollowedSection({ sheet, followed }: FollowedSectionProps) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const { people, counts } = followed;
  const nobody = counts.every(({ outcome }) => outcome === 'not_named');
  return (
    <Section
      id="followed"
      title={t('followed')}
      aside={<span data-count={people.length}>{t('followed_aside', { count: people.length })}</span>}
    >
      {nobody ? (
        <p className="mb-3 max-w-[44rem]">{t('followed_nobody')}</p>
      ) : (
        <>
          <div className="max-w-[50rem]">
            <FlowPicture people={people} then={dateWords(sheet.stated, speech, 'short')} />
          </div>
          <p className="mb-4 max-w-[44rem] text-note text-ink-2">{t('followed_why')}</p>
        </>
      )}
      <p className="mb-5 text-note print:hidden">
        {t('followed_take')} <a href={`/api/v1/documents/${sheet.slug}/followed.csv`}>{t('followed_csv')}</a>
        {' · '}
        <a href={`/api/v1/documents/${sheet.slug}/followed.json`}>{t('followed_json')}</a>
      </p>
      {counts.map(({ outcome }) => (
        <Outcomes
          key={outcome}
          outcome={outcome}
          document={sheet.slug}
          people={people.filter((each) => outcomeOf(each) === outcome)}
        />
      ))}
    </Section>
  );
}

function Outcomes({ outcome, people, document }: { outcome: Outcome; people: Followed[]; document: string }) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const head = 'border-b border-ink py-1.5 pr-4 text-left text-small font-semibold text-ink-2';
  const silent = outcome === 'not_named' || outcome === 'named_only';
  const title = sentenceCase(t(`outcome.${outcome}`), speech);
  return (
    <section id={`followed-${outcome}`} aria-labelledby={`followed-${outcome}-title`} className="mb-7">
      <h3 id={`followed-${outcome}-title`} className="mb-1 text-body font-semibold">
        <Chip group={silent ? 'not_stated' : outcome}>
          <span data-count={people.length}>
            {t('followed_count', { words: title, count: people.length })}
          </span>
        </Chip>
      </h3>
      <table className="w-full border-collapse text-note max-sm:block">
        <thead className="max-sm:sr-only">
          <tr>
            <th scope="col" className={`${head} w-[15rem]`}>
              {t('column_person')}
            </th>
            <th scope="col" className={head}>
              {t('column_asked')}
            </th>
            <th scope="col" className={head}>
              {t('column_then')}
            </th>
            <th scope="col" className={head}>
              {t('column_next')}
            </th>
          </tr>
        </thead>
        <tbody data-entries className="max-sm:block">
          {people.map((each) => (
            <FollowedRow key={each.person.slug} followed={each} document={document} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FollowedRow({ followed, document }: { followed: Followed; document: string }) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const { person, asked, then, next } = followed;
  const cell = 'py-2 pr-4 align-top sm:border-b sm:border-rule-2 max-sm:block max-sm:py-0.5';
  const actions = (codes: Asked[]) =>
    listWords(
      codes.map(({ action: code }) => codeWords(speech, 'statements.demand.action', code)),
      speech,
    );
  return (
    <tr className="max-sm:block max-sm:border-b max-sm:border-rule-2 max-sm:py-2">
      <th scope="row" className={`${cell} text-left font-semibold`}>
        <a href={`/people/${person.slug}`}>{person.name}</a>
      </th>
      <td className={cell}>
        <Narrow>{t('column_asked')}</Narrow>
        {actions(asked)}
      </td>
      <td className={cell}>
        <Narrow>{t('column_then')}</Narrow>
        {then === null ? (
          <Chip group="not_stated">{t('then_unknown')}</Chip>
        ) : (
          <>
            <Chip group={then.group}>{codeWords(speech, 'custody.group', then.group)}</Chip>
            {then.statedBy !== document && (
              <span className="text-small text-ink-3">
                {' '}
                (<When edtf={then.stated} length="short" />)
              </span>
            )}
          </>
        )}
      </td>
      <td className={cell}>
        <Narrow>{t('column_next')}</Narrow>
        {next === null ? (
          <span className="text-ink-2">{t('next_none')}</span>
        ) : (
          <>
            {next.custody === null ? (
              <Chip group="not_stated">{t('next_only')}</Chip>
            ) : (
              <Chip group={next.custody.group}>{codeWords(speech, 'custody.group', next.custody.group)}</Chip>
            )}
            <span className="block text-small text-ink-2">
              <a href={`/documents/${next.document}`}>{next.reference}</a>,{' '}
              <When edtf={next.stated} length="short" />
              {next.asked.length > 0 && ` · ${t('next_asked', { actions: actions(next.asked) })}`}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

/** The column's name before its value, where the table has become a list. */
function Narrow({ children }: { children: string }) {
  return <span className="text-small text-ink-3 sm:hidden">{children}: </span>;
}
