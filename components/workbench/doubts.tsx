import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { passageLabelWords } from '@/lib/language/passage-words';
import { codeWords } from '@/lib/language/translate';

/** What the reader could not settle: shown, never guessed away. */
export function Doubts({
  doubts,
}: {
  doubts: { code: string; passage: string | null; words: string | null }[];
}) {
  const t = useTranslations('workbench');
  const speech = useSpeech();
  if (doubts.length === 0) return <p className="text-ink-2">{t('doubts.none')}</p>;
  return (
    <ul className="max-w-[44rem]">
      {doubts.map(({ code, passage, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
        <li key={index} className="border-b border-rule-2 py-1.5 text-note">
          {passage !== null && <strong>{passageLabelWords(passage, speech)}: </strong>}
          {codeWords(speech, 'workbench.doubts.of', code)}
          {words !== null && (
            <>
              {' '}
              <q>{words}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
