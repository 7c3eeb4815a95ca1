import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';

interface LetterReadProps {
  opened:
    | { kind: 'open'; letter: { wrong: string; source: string; reach: string } }
    | { kind: 'deleted' }
    | { kind: 'unreadable' };
  mayPublish: boolean;
}

/** What a reader wrote, as plain words: no address in it is a link, so that nobody opens one by mistake. */
export function LetterRead({ opened, mayPublish }: LetterReadProps) {
  const t = useTranslations('letters');
  return (
    <Section id="letter" title={t('letter')} aside={t('letter_aside')}>
      {opened.kind === 'open' ? (
        <>
          <dl>
            {(['wrong', 'source', 'reach'] as const).map((name) => (
              <div key={name} className="border-t border-rule-2 py-2.5">
                <dt className="text-note text-ink-3">{t(name)}</dt>
                <dd className="whitespace-pre-line [overflow-wrap:anywhere]" dir="auto">
                  {opened.letter[name] || <span className="text-ink-3">{t('not_said')}</span>}
                </dd>
              </div>
            ))}
          </dl>
          <p className="mt-3 text-note text-ink-2">{t('links')}</p>
          <p className="mt-2 font-semibold">{t(mayPublish ? 'may_publish' : 'may_not_publish')}</p>
        </>
      ) : (
        <p className="text-ink-2">{t(opened.kind === 'deleted' ? 'letter_deleted' : 'letter_unreadable')}</p>
      )}
    </Section>
  );
}
