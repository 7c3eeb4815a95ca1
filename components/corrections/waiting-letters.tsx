import { useTranslations } from 'next-intl';

const waiting = ['open', 'taken', 'proposed'] as const;

/** How many letters of readers wait for an editor, each number leading to them; nothing when none does. */
export function WaitingLetters({ counts }: { counts: ReadonlyMap<string, number> }) {
  const t = useTranslations('letters');
  const shown = waiting.filter((state) => (counts.get(state) ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <div className="mt-4">
      <p className="font-semibold">{t('wait')}</p>
      <ul className="flex flex-wrap gap-x-6">
        {shown.map((state) => (
          <li key={state} className="py-1">
            <a href={`/desk/corrections?state=${state}`}>
              {counts.get(state)} {t(`states.${state}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
