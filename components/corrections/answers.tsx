import { useTranslations } from 'next-intl';
import { When } from '@/components/time/when';
import type { PublishedAnswer } from '@/lib/record/schema';

/** Answers to readers who wrote about the record, newest first; nothing when there are none. */
export function Answers({ answers }: { answers: readonly PublishedAnswer[] }) {
  const t = useTranslations('corrections');
  if (answers.length === 0) return null;
  return (
    <div className="mt-6 max-w-[44rem]">
      <h3 className="font-semibold">{t('answers')}</h3>
      <ul>
        {answers.map(({ id, answeredOn, answer }) => (
          <li key={id} className="grid gap-x-4 border-b border-rule-2 py-2 sm:grid-cols-[8.4rem_1fr]">
            <span className="text-ink-2">
              <When edtf={answeredOn} length="short" />
            </span>
            <p className="whitespace-pre-line [overflow-wrap:anywhere]" dir="auto">
              {answer}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
