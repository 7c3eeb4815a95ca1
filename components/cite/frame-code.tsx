import { useTranslations } from 'next-intl';

/** What another site puts into its pages to show where the person stands, to be copied. */
export function FrameCode({ code }: { code: string }) {
  const t = useTranslations('embeds');
  return (
    <details className="mt-3 max-w-[44rem] print:hidden">
      <summary className="text-note text-link">
        {t('take')} <span className="text-ink-3">{t('take_aside')}</span>
      </summary>
      <pre
        lang="en"
        className="mt-2 border border-rule bg-sheet px-4 py-3 text-small [overflow-wrap:anywhere] whitespace-pre-wrap"
      >
        {code}
      </pre>
    </details>
  );
}
