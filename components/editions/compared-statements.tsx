import { useTranslations } from 'next-intl';
import { History } from '@/components/person/history';
import type { Edition } from '@/lib/record/edition-schema';
import type { ComparedStatement } from '@/lib/record/edition-shape';

export interface ComparedStatementsProps {
  statements: ComparedStatement[];
  before: Edition;
  after: Edition;
}

/** Statements that differ, each as both editions show it: date, words and sources. */
export function ComparedStatements({ statements, before, after }: ComparedStatementsProps) {
  const t = useTranslations('editions');
  return statements.map((each) => {
    const change = each.before === null ? 'added' : each.after === null ? 'removed' : 'changed';
    const sides = [
      { name: t('before'), edition: before, statement: each.before },
      { name: t('after'), edition: after, statement: each.after },
    ];
    return (
      <section key={each.key} className="mb-8 border-t border-rule pt-2">
        <p className="font-semibold">{t(`statement.${change}`)}</p>
        {sides.map(
          ({ name, edition, statement }) =>
            statement !== null && (
              <div key={name} className="mt-2 border-l-[3px] border-rule pl-4">
                <p className="text-small text-ink-2">
                  {name}:{' '}
                  <a href={`/editions/${edition.seq}`}>{t('link', { number: String(edition.number) })}</a>
                </p>
                <History statements={[statement]} anchored={statement === (each.before ?? each.after)} />
              </div>
            ),
        )}
      </section>
    );
  });
}
