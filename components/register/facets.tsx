import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { FacetList, type FacetValue } from '@/components/ui/facet-list';
import { useSpeech } from '@/components/use-speech';
import { alphabetical } from '@/lib/language/collate';
import { type FacetNaming, facetWords } from '@/lib/language/facet-words';
import type { Speech } from '@/lib/language/translate';
import { type RegisterFacet, registerFacets } from '@/lib/record/register-query';
import { custodyGroup } from '@/lib/record/schema';

export interface FacetCountShown extends FacetNaming {
  count: number;
  chosen: boolean;
  href: string;
}

export type FacetsShown = Record<RegisterFacet, FacetCountShown[]>;

export interface FacetsProps {
  facets: FacetsShown;
  /** How many values of each facet are not listed. */
  unlisted: Record<RegisterFacet, number>;
}

/**
 * The choices beside the list. On a narrow screen they wait in a disclosure above it; on a wide one they stand open
 * beside it where the browser can show the content of a closed disclosure, and stay a disclosure where it cannot.
 */
export function Facets({ facets, unlisted }: FacetsProps) {
  const t = useTranslations('register');
  const speech = useSpeech();
  return (
    <details className="mb-6 print:hidden lg:supports-[selector(::details-content)]:[&::details-content]:[content-visibility:visible]">
      <summary className="border-y border-rule py-2.5 font-semibold lg:supports-[selector(::details-content)]:hidden">
        {t('filters')}
      </summary>
      <div className="pt-5 sm:columns-2 sm:gap-10 lg:columns-1 lg:pt-0">
        {registerFacets.map((facet) => (
          <div key={facet} className="break-inside-avoid">
            <FacetList
              id={`facet-${facet}`}
              title={t(`facet.${facet}`)}
              more={t('more', { count: Math.max(0, facets[facet].length - 8) })}
              values={valuesOf(facet, facets[facet], speech)}
            />
            {unlisted[facet] > 0 && (
              <p className="-mt-5 mb-7 text-small text-ink-3">{t('unlisted', { count: unlisted[facet] })}</p>
            )}
          </div>
        ))}
      </div>
    </details>
  );
}

/** The most carried first; of those carried alike, in the order of the alphabet where the page names them itself. */
function valuesOf(facet: string, shown: FacetCountShown[], speech: Speech): FacetValue[] {
  const values = shown.map((each) => valueShown(facet, each, speech));
  if (!['affiliation', 'provision', 'place'].includes(facet)) return values;
  const order = alphabetical(speech);
  return values.toSorted((a, b) => b.count - a.count || order(a.name, b.name));
}

function valueShown(facet: string, shown: FacetCountShown, speech: Speech): FacetValue {
  const name = facetWords(facet, shown, speech);
  const group = custodyGroup.safeParse(shown.value);
  const words = facet === 'custody' && group.success ? <Chip group={group.data}>{name}</Chip> : name;
  return { ...shown, name, words };
}
