import { useTranslations } from 'next-intl';
import { Picture } from '@/components/figures/picture';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Drawing } from '@/lib/figures/schema';

export type MapPlace = { slug: string; name: string; count: number };

export interface MapPageProps {
  /** Null: no place on record has a point. */
  drawing: Drawing | null;
  placed: MapPlace[];
  unplaced: MapPlace[];
  /** People of whom no place is on record. */
  lacking: number;
}

/** Places by how many people statements name them for, as a map and as the same list beside it. */
export function MapPage({ drawing, placed, unplaced, lacking }: MapPageProps) {
  const t = useTranslations('map');
  return (
    <ReaderPage current="places">
      <PageTitle title={t('title')} />
      <p className="mt-4 max-w-[46rem] text-ink-2">{t('what')}</p>
      <div className="mt-6 gap-x-12 lg:grid lg:grid-cols-[minmax(0,44rem)_minmax(0,1fr)]">
        <div>
          {drawing === null ? (
            <Notice title={t('empty')} />
          ) : (
            <figure>
              <div className="border border-rule">
                <Picture id="map" drawing={drawing} />
              </div>
              <figcaption className="mt-2 text-small text-ink-3">{t('source')}</figcaption>
            </figure>
          )}
          <p className="mt-4 text-note text-ink-2">{t('rule')}</p>
          <p className="mt-3 text-note print:hidden">
            {(['svg', 'png', 'csv'] as const).map((ending, index) => (
              <span key={ending}>
                {index > 0 && ' · '}
                <a href={`/map/map.${ending}`}>{ending.toUpperCase()}</a>
              </span>
            ))}
          </p>
        </div>
        <div>
          <Section id="list" title={t('beside')} className="lg:mt-0!">
            <Places places={placed} />
          </Section>
          {(unplaced.length > 0 || lacking > 0) && (
            <Section id="unplaced" title={t('unplaced')}>
              <p className="mb-2 text-note text-ink-2">{t('unplaced_what')}</p>
              <Places places={unplaced} />
              {lacking > 0 && (
                <p className="mt-3 text-note">
                  <a href="/people?lacks=place" data-count={lacking}>
                    {t('lacking', { count: lacking })}
                  </a>
                </p>
              )}
            </Section>
          )}
        </div>
      </div>
    </ReaderPage>
  );
}

function Places({ places }: { places: MapPlace[] }) {
  const t = useTranslations('map');
  return (
    <ul>
      {places.map(({ slug, name, count }) => (
        <li key={slug} className="flex justify-between gap-4 border-t border-rule-2">
          <a href={`/places/${slug}`} className="py-1.5 text-ink">
            {name}
          </a>
          <a
            href={`/people?place=${slug}`}
            data-count={count}
            aria-label={t('dot', { place: name, count })}
            className="tabular min-w-6 py-1.5 text-right text-ink-2"
          >
            {count}
          </a>
        </li>
      ))}
    </ul>
  );
}
