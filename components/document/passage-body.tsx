import { useTranslations } from 'next-intl';
import { MarkedText } from '@/components/document/marked-text';
import { addressOfWords } from '@/lib/core/text-fragment';
import type { DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';
import { demandsAt, type RestingByPassage, statementAddress } from '@/lib/record/resting';

/** Navigation and page furniture of the stored file: kept, set small. */
const furniture = ['header', 'footer', 'reference', 'date', 'url', 'other'];
export const isFurniture = ({ kind }: Pick<DocumentPassage, 'kind'>) => furniture.includes(kind);

export interface PassageBodyProps {
  sheet: Pick<DocumentSheet, 'slug' | 'demands' | 'texts'>;
  passage: DocumentPassage;
  resting: RestingByPassage;
  /** Where words lead that several statements rest on, or none of somebody with a record. */
  listed: string;
}

/** The words of a passage, with names and cited words marked; or, of a text that is not held, what may be shown. */
export function PassageBody(props: PassageBodyProps) {
  const { passage } = props;
  const { text, language, mentions, fragments } = passage;
  if (text === null) return <PassageParts {...props} />;
  return (
    <p
      lang={language}
      className={
        isFurniture(passage)
          ? 'text-small text-ink-2 [overflow-wrap:anywhere]'
          : 'font-serif text-[1.125rem] leading-[1.58] whitespace-pre-line'
      }
    >
      <MarkedText
        text={text}
        mentions={mentions}
        fragments={fragments}
        hrefOf={(stretch) => whatRestsOn(stretch, props)}
      />
    </p>
  );
}

/** The one statement that rests on the words; of several, or of what has no record, where they are listed. */
function whatRestsOn(
  { start, end }: { start: number; end: number },
  { sheet, passage, resting, listed }: PassageBodyProps,
): string | null {
  const statements = resting
    .at(passage)
    .filter(({ citations }) => citations.some((each) => each.start < end && each.end > start));
  const [only, ...others] = statements;
  if (only !== undefined && others.length === 0) return statementAddress(only);
  const told = passage.conduct.filter(({ gist }) => gist !== null);
  const there = statements.length + demandsAt(sheet, passage).length + told.length;
  return there > 0 ? listed : null;
}

/**
 * Where the text is not held: who is named, and the few words quoted from it. Each leads to what rests on it, and to
 * its place on the official page.
 */
function PassageParts(props: PassageBodyProps) {
  const { passage, sheet } = props;
  const t = useTranslations('document');
  const { language } = passage;
  const people = passage.mentions.filter(
    ({ person }, index, all) => all.findIndex((other) => other.person.name === person.name) === index,
  );
  const quotes = passage.fragments.filter(
    ({ quote }, index, all) => all.findIndex((other) => other.quote === quote) === index,
  );
  const official = sheet.texts.find((each) => each.language === language)?.officialUrl ?? null;
  return (
    <div className="text-note">
      {people.length > 0 && (
        <p>
          <span className="text-ink-2">{t('passage_names')}</span>{' '}
          {people.map(({ person }, index) => (
            <span key={person.name}>
              {index > 0 && ', '}
              {person.slug === null ? person.name : <a href={`/people/${person.slug}`}>{person.name}</a>}
            </span>
          ))}
        </p>
      )}
      {quotes.length > 0 && (
        <>
          <p className="text-ink-2">{t('passage_words')}</p>
          <ul className="space-y-1.5 leading-[1.75]">
            {quotes.map((fragment) => {
              const href = whatRestsOn(fragment, props);
              return (
                <li key={fragment.quote}>
                  <q lang={language} className="font-serif italic">
                    {href === null ? (
                      fragment.quote
                    ) : (
                      <a href={href} className="text-inherit decoration-edge">
                        {fragment.quote}
                      </a>
                    )}
                  </q>{' '}
                  {official !== null && (
                    <a
                      href={addressOfWords(official, fragment.quote)}
                      rel="noreferrer"
                      className="inline-block min-h-6 py-0.5 text-small"
                    >
                      {t('official_here')}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
