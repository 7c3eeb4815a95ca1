import { useTranslations } from 'next-intl';

/** Spellings of a person, each with the way to keep it back by itself. */
export function Spellings({ names }: { names: { id: number; name: string }[] }) {
  const t = useTranslations('withdrawals');
  return (
    <ul>
      {names.map(({ id, name }) => (
        <li key={id} className="border-t border-rule-2 py-2 text-note">
          {name}{' '}
          <a href={`/desk/withdraw/name/${id}`}>
            {t('one_spelling')}
            <span className="sr-only">: {name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
