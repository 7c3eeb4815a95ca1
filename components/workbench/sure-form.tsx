import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { SaidRows } from '@/components/workbench/said-rows';
import type { SuggestionShape } from '@/components/workbench/shapes';

export interface SureFormProps {
  action: (form: FormData) => Promise<void>;
  document: number;
  language: string;
  names: {
    id: number;
    revision: number;
    surface: string;
    href: string;
    where: string;
    number: number;
    name: string;
    /** The spelling on record it is the same as. */
    form: string;
    suggestions: SuggestionShape[];
  }[];
}

/** Names that need no second thought, each with whom it would be settled on and what would be recorded. */
export function SureForm({ action, document, language, names }: SureFormProps) {
  const t = useTranslations('workbench');
  return (
    <form action={action}>
      <input type="hidden" name="document" value={document} />
      <input type="hidden" name="language" value={language} />
      <ol className="my-4 border-t border-ink">
        {names.map(({ id, revision, surface, href, where, number, name, form, suggestions }) => (
          <li key={id} className="border-b border-rule py-2 lg:grid lg:grid-cols-2 lg:gap-x-8">
            <div className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-1.5">
              <input
                type="checkbox"
                name="name"
                id={`name-${id}`}
                value={`${id} ${revision} ${number}`}
                defaultChecked
                className="mt-1.5 size-4 accent-focus"
              />
              <p>
                <label htmlFor={`name-${id}`}>
                  <span lang={language} className="font-serif text-lead font-semibold">
                    {surface}
                  </span>{' '}
                  → <strong>{name}</strong>
                </label>
                <span className="block text-small text-ink-2">
                  <a href={href} className="py-0.5">
                    {where}
                  </a>{' '}
                  · {t('spelled')} <q>{form}</q>
                </span>
              </p>
            </div>
            <div className="max-lg:pl-7">
              <SaidRows
                name={`said-${id}`}
                suggestions={suggestions}
                language={language}
                ticked={(index) => suggestions[index]?.ticked ?? false}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button primary>{t('sure.accept', { count: names.length })}</Button>
      <p className="mt-4 text-note text-ink-2">{t('not_public')}</p>
    </form>
  );
}
