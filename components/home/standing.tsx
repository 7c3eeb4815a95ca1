import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { ink } from '@/components/custody/look';
import { Hatch } from '@/components/line-of-custody/drawing';
import { When } from '@/components/time/when';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { ageWords } from '@/lib/language/ages';
import { dateInSentence } from '@/lib/language/dates';
import { codeWords } from '@/lib/language/translate';
import type { CustodyGroup } from '@/lib/record/schema';

export interface StandingProps {
  groups: { group: CustodyGroup; count: number; href: string }[];
  total: number;
  unnamed: number;
  documents: number;
  newest: {
    slug: string;
    reference: string;
    stated: string;
    statedFrom: string;
    statedUntil: string | null;
  } | null;
  /** ISO day that ages are reckoned to. */
  today: string;
}

/** Everyone on record by how they were last stated to stand; every number leads to its list. */
export function Standing({ groups, total, unnamed, documents, newest, today }: StandingProps) {
  const t = useTranslations('home');
  const speech = useSpeech();
  const unknown = groups.find(({ group }) => group === 'not_stated');
  return (
    <Section id="standing" title={t('standing')}>
      <Bar groups={groups} total={total} />
      <ul className="mt-4 grid grid-cols-2 gap-x-6 sm:grid-cols-3 md:grid-cols-4 lg:grid-cols-7">
        {groups.map(({ group, count, href }) => (
          <li key={group} className="border-t border-rule-2 py-3">
            <a href={href} data-count={count} className="group block text-ink no-underline">
              <span className="tabular block font-serif text-[2rem] leading-none font-semibold tracking-[-.02em] underline decoration-rule decoration-1 underline-offset-4 group-hover:decoration-ink">
                {count.toLocaleString(speech.locale)}
              </span>
              <span className="mt-2 block text-note text-ink-2">
                <Chip group={group}>{codeWords(speech, 'custody.group', group)}</Chip>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-4 max-w-[46rem] text-note text-ink-2">
        <p>
          <a href="/people" data-count={total}>
            {t('standing_total', { total })}
          </a>
          {t.rich('standing_counted', {
            unnamed,
            documents,
            unnamed_list: (words) => (
              <a href="/people?named=no" data-count={unnamed}>
                {words}
              </a>
            ),
            documents_list: (words) => (
              <a href="/documents" data-count={documents}>
                {words}
              </a>
            ),
          })}{' '}
          {newest !== null &&
            t.rich('standing_newest', {
              reference: newest.reference,
              when: dateInSentence(newest.stated, speech),
              age: ageWords(newest.statedFrom, newest.statedUntil, today, speech),
              link: (words) => <a href={`/documents/${newest.slug}`}>{words}</a>,
            })}
        </p>
        <p className="mt-1.5">
          {t('standing_meaning')}{' '}
          {unknown !== undefined &&
            t.rich('standing_unknown', {
              count: unknown.count,
              link: (words) => (
                <a href={unknown.href} data-count={unknown.count}>
                  {words}
                </a>
              ),
            })}{' '}
          <a href="/method">{t('how')}</a> · <a href="/figures">{t('figures')}</a>
        </p>
      </div>
    </Section>
  );
}

/** One bar for everyone, parted as the numbers under it; a drawing of what they say. */
function Bar({ groups, total }: Pick<StandingProps, 'groups' | 'total'>) {
  const share = (count: number) => (count / Math.max(1, total)) * 100;
  const starts = groups.map((_, index) =>
    share(groups.slice(0, index).reduce((sum, { count }) => sum + count, 0)),
  );
  return (
    <svg width="100%" height="18" aria-hidden="true" className="keep-colour block">
      <defs>
        <Hatch id="standing" />
      </defs>
      {groups.map(({ group, count }, index) => {
        const place = { x: `${starts[index] ?? 0}%`, width: `${share(count)}%`, y: 0, height: 18 };
        return group === 'not_stated' ? (
          <rect key={group} {...place} fill="url(#standing-hatch)" />
        ) : (
          <rect key={group} {...place} fill="currentColor" className={`${ink[group]} stroke-paper`} />
        );
      })}
    </svg>
  );
}

/** A document as the first page lists it. */
export function DocumentLine({
  slug,
  usualTitle,
  shortTitle,
  stated,
  people,
}: {
  slug: string;
  usualTitle: string;
  shortTitle: string;
  stated: string;
  people: number;
}) {
  const t = useTranslations('home');
  return (
    <li className="border-t border-rule-2 py-3">
      <a
        href={`/documents/${slug}`}
        lang="en"
        className="font-serif text-lead leading-snug font-semibold text-ink"
      >
        {usualTitle}
      </a>
      <p className="mt-0.5 text-note text-ink-2">
        {shortTitle} · <When edtf={stated} /> ·{' '}
        {people === 0 ? (
          t('document_people', { count: 0 })
        ) : (
          <a href={`/people?document=${slug}`} data-count={people}>
            {t('document_people', { count: people })}
          </a>
        )}
      </p>
    </li>
  );
}
