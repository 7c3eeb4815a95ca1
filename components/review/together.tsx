import { useTranslations } from 'next-intl';
import { type ForeseenRecord, RecordChange } from '@/components/review/records';
import { Section } from '@/components/ui/section';

export interface TogetherRow {
  id: number;
  name: string;
  fingerprint: string;
  record: ForeseenRecord | null;
  /** Why it cannot be approved as it stands; null: it can. */
  refused: string | null;
  /** Sent by the reader, who cannot approve it. */
  own: boolean;
}

/** People whose drafts come with a document: each is read and ticked by itself. */
export function Together({
  rows,
  allTicked,
  address,
  today,
}: {
  rows: readonly TogetherRow[];
  allTicked: boolean;
  address: string;
  today: string;
}) {
  const t = useTranslations('review');
  return (
    <Section id="people" title={t('people')} aside={t('people_aside')}>
      {rows.length === 0 ? (
        <p className="text-ink-2">{t('no_people')}</p>
      ) : (
        <>
          <p className="text-note">
            <a href={allTicked ? `${address}#people` : `${address}?tick=all#people`}>
              {allTicked ? t('tick_none') : t('tick_all')}
            </a>
          </p>
          {rows.map(({ id, name, fingerprint, record, refused, own }) => (
            <article key={id} className="mt-6 border-t border-ink pt-3">
              <h3 className="font-serif text-[1.25rem] font-semibold">{name}</h3>
              {refused !== null && (
                <p className="text-wrong">{t('one_fails', { name, reason: t(`refused.${refused}`) })}</p>
              )}
              {record === null ? (
                refused === null && <p className="text-ink-2">{t('no_change')}</p>
              ) : (
                <RecordChange record={record} today={today} />
              )}
              {refused === null && !own && (
                <label className="mt-3 flex items-center gap-2 font-semibold">
                  <input
                    type="checkbox"
                    name="with"
                    value={id}
                    defaultChecked={allTicked}
                    className="size-5"
                  />
                  {t('tick', { name })}
                </label>
              )}
              <input type="hidden" name={`fingerprint.${id}`} value={fingerprint} />
            </article>
          ))}
        </>
      )}
    </Section>
  );
}
