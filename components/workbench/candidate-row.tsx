import { useTranslations } from 'next-intl';
import type { CandidateShape } from '@/components/workbench/shapes';

const weight = { same: 'text-free', maybe: 'text-limited', different: 'text-ink-3' };

/** Somebody a name may mean: how like the spelling is, and where else they are printed. */
export function CandidateRow({
  candidate,
  chosen,
  fresh,
}: {
  candidate: CandidateShape;
  chosen: boolean;
  fresh: boolean;
}) {
  const t = useTranslations('workbench');
  const languages = useTranslations('languages');
  const { number, name, standing, verdict, accepted, printed, alignedIn, alsoHere } = candidate;
  const places = printed.filter(
    (one, index) =>
      printed.findIndex(({ form, in: place }) => form === one.form && place === one.in) === index,
  );
  return (
    <li className="border-b border-rule-2">
      <label className="grid cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-1.5 py-2">
        <input
          type="radio"
          name="who"
          value={`known:${number}`}
          defaultChecked={chosen}
          data-first={fresh ? '' : undefined}
          className="mt-1.5 size-4 accent-focus"
        />
        <span>
          <span className="font-semibold">{name}</span>
          {standing !== 'case' && (
            <span className="text-small text-ink-2"> · {t(`standing.${standing}`)}</span>
          )}
          {!accepted && <span className="text-small text-ink-2"> · {t('draft_record')}</span>}
          <span className="block text-small text-ink-2">
            {places.slice(0, 3).map(({ form, in: place, language }, index) => (
              <span key={`${form} ${place ?? ''}`}>
                {index > 0 && ' · '}
                {place === null ? t('spelled') : t('printed_in', { document: place })}{' '}
                <q lang={language}>{form}</q>
              </span>
            ))}
            {places.length > 3 && ` · ${t('printed_more', { count: places.length - 3 })}`}
          </span>
          {alignedIn !== null && (
            <span className="block text-small text-ink-2">
              {t('aligned', {
                language: languages.has(`name.${alignedIn}`) ? languages(`name.${alignedIn}`) : alignedIn,
              })}
            </span>
          )}
          {alsoHere !== null && (
            <span className="block text-small text-ink-2">{t('also_here', { surface: alsoHere })}</span>
          )}
        </span>
        <span className={`text-note font-semibold ${weight[verdict]}`}>{t(`verdict.${verdict}`)}</span>
      </label>
    </li>
  );
}
