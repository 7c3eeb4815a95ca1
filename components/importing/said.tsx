import { useTranslations } from 'next-intl';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { headlineOf } from '@/lib/language/statement-headline';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { Statement } from '@/lib/record/schema';

/** Statements a row would record, each in one line with when, where and the words it rests on. */
export function SaidLines({ said, quoted = false }: { said: readonly Statement[]; quoted?: boolean }) {
  const speech = useSpeech();
  return (
    <ul>
      {said.map((one) => (
        <li key={one.key} className="py-0.5">
          <span className="font-semibold">{sentenceCase(headlineOf(one, speech), speech)}</span>
          {one.occurred !== null && (
            <>
              {' · '}
              <When edtf={one.occurred} meaning={one.occurredMeaning} length="short" />
            </>
          )}
          {'place' in one && one.place !== null && ` · ${one.place.name}`}
          {one.certainty !== 'stated' &&
            ` · ${codeWords(speech, 'statements.certainty_short', one.certainty)}`}
          {quoted &&
            one.citations.map(({ reference, label, quote }) => (
              <span key={label} className="block text-ink-2">
                {reference}, {label}: “{quote}”
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** Why a row is refused, or what of it is left out, each a sentence. */
export function Remarks({
  remarks,
}: {
  remarks: readonly { code: string; values: Readonly<Record<string, string>> }[];
}) {
  const t = useTranslations('importing.remark');
  const speech = useSpeech();
  return (
    <>
      {remarks.map(({ code, values }) => (
        <p key={`${code} ${Object.values(values).join(' ')}`} className="text-ink-2">
          {t.has(code) ? t(code, remarkValues(values, speech)) : code}
        </p>
      ))}
    </>
  );
}

/** Kinds are said in words, and counts counted. */
export function remarkValues(
  values: Readonly<Record<string, string>>,
  speech: Parameters<typeof codeWords>[0],
): Record<string, string | number> {
  const { kind, count, ...rest } = values;
  return {
    ...rest,
    ...(kind === undefined ? {} : { kind: sentenceCase(codeWords(speech, 'statements.kind', kind), speech) }),
    ...(count === undefined ? {} : { count: Number(count) }),
  };
}
