import { useTranslations } from 'next-intl';
import { Table } from '@/components/desk/table';
import { type ChangeLine, ChangeLines } from '@/components/home/changes';
import { useSpeech } from '@/components/use-speech';
import { changeWords } from '@/lib/language/change-words';
import type { Edition } from '@/lib/record/edition-schema';

export interface Publications extends ChangeLine {
  editions: (ChangeLine['editions'][number] & Pick<Edition, 'act' | 'changes'>)[];
}

/** What was published lately: in lines by day and kind, then what changed in each record that was revised. */
export function LatestPublications({ groups }: { groups: Publications[] }) {
  const t = useTranslations('desk.overview');
  const gone = useTranslations('home');
  const speech = useSpeech();
  if (groups.length === 0) return <p className="text-ink-2">{t('nothing_published')}</p>;
  const revised = groups.flatMap(({ kind, subject, editions }) =>
    kind === 'revised' ? editions.map((edition) => ({ ...edition, subject })) : [],
  );
  return (
    <>
      <ChangeLines lines={groups} />
      {revised.length > 0 && (
        <div className="mt-6">
          <Table
            caption={t('revised')}
            columns={[t('revised'), t('edition'), t('changed')]}
            rows={revised.map(({ seq, subject, slug, name, number, ...edition }) => ({
              key: seq,
              cells: [
                slug === null ? (
                  gone('withdrawn_name')
                ) : (
                  <a key="name" href={`/${subject === 'person' ? 'people' : 'documents'}/${slug}`}>
                    {name}
                  </a>
                ),
                number,
                changeWords(edition, speech),
              ],
            }))}
          />
        </div>
      )}
    </>
  );
}
