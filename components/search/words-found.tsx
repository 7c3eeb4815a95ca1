import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { useSpeech } from '@/components/use-speech';
import { passageLabelWords } from '@/lib/language/passage-words';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { CustodyGroup } from '@/lib/record/schema';

type Piece = { text: string; hit: boolean };

export interface WordsFoundProps {
  subject: 'person' | 'document';
  slug: string;
  name: string;
  /** Null for documents. */
  custody: CustodyGroup | null;
  /** Pieces of the record with the words; `hits` are the best of them. */
  count: number;
  hits: {
    anchor: string;
    language: string;
    fragment: { pieces: Piece[]; before: boolean; after: boolean };
  }[];
}

/** A record that has the words: where in it, and the words as they stand there. */
export function WordsFound({ subject, slug, name, custody, count, hits }: WordsFoundProps) {
  const t = useTranslations('search');
  const speech = useSpeech();
  const address = subject === 'person' ? `/people/${slug}` : `/documents/${slug}`;
  return (
    <li className="border-t border-rule-2 py-3">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <a
          href={address}
          className="font-serif text-[1.1875rem] leading-tight font-semibold text-ink decoration-rule hover:decoration-ink"
        >
          {name}
        </a>
        <span className="text-small text-ink-3">
          {custody === null ? (
            t('document')
          ) : (
            <Chip group={custody}>{sentenceCase(codeWords(speech, 'custody.group', custody), speech)}</Chip>
          )}
        </span>
      </p>
      <ul className="mt-1 max-w-[46rem]">
        {hits.map(({ anchor, language, fragment }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several hits of one statement, never reordered
          <li key={index} className="py-0.5 text-note text-ink-2">
            <a href={`${address}#${anchorOf(anchor)}`} className="no-underline hover:underline">
              {subject === 'document' && (
                <span className="mr-2 text-small font-semibold text-link">
                  {passageLabelWords(anchor, speech)}
                </span>
              )}
              <span lang={language} className="font-serif text-ink">
                {fragment.before && '… '}
                {fragment.pieces.map(({ text, hit }, at) =>
                  hit ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text
                    <mark key={at} className="bg-mark text-inherit">
                      {text}
                    </mark>
                  ) : (
                    text
                  ),
                )}
                {fragment.after && ' …'}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {count > hits.length && (
        <p className="text-small text-ink-3">
          <a href={address}>{t('more_of')}</a>
        </p>
      )}
    </li>
  );
}

/** The id an element of the record's page has: statement keys hold slashes, ids do not. */
function anchorOf(anchor: string): string {
  return encodeURIComponent(anchor.replaceAll('/', '.'));
}
