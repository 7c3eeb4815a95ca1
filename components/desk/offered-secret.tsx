import { useTranslations } from 'next-intl';

/** A secret to be put into an app: as a picture to be read by it, and in letters to be typed. */
export function OfferedSecret({ secret, qr }: { secret: string; qr: { side: number; path: string } }) {
  const t = useTranslations('factor');
  const groups = secret.match(/.{1,4}/g) ?? [];
  return (
    <ol className="my-4 max-w-[36rem] list-decimal pl-6">
      <li>
        <p>{t('step_app')}</p>
      </li>
      <li className="mt-3">
        <p>{t('step_scan')}</p>
        {/* black on white in either theme: apps do not read it the other way round */}
        <svg
          role="img"
          aria-label={t('picture')}
          viewBox={`0 0 ${qr.side} ${qr.side}`}
          width="208"
          height="208"
          shapeRendering="crispEdges"
          className="my-3 border border-rule"
        >
          <rect width={qr.side} height={qr.side} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <p>{t('step_type')}</p>
        <p className="my-2 border-y border-rule-2 py-2 font-semibold break-words select-all" translate="no">
          {groups.join(' ')}
        </p>
      </li>
      <li className="mt-3">
        <p>{t('step_code')}</p>
      </li>
    </ol>
  );
}
