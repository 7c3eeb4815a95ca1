import { useTranslations } from 'next-intl';

/** One quiet line at the end of a record: where to say that it is wrong. */
export function InviteCorrection({ address }: { address: string }) {
  const t = useTranslations('corrections');
  return (
    <p className="mt-10 max-w-[44rem] text-note text-ink-2 print:hidden">
      {t.rich('invite', {
        link: (words) => (
          <a href={`${address}/correct`} rel="nofollow">
            {words}
          </a>
        ),
      })}
    </p>
  );
}
