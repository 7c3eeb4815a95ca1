import { useTranslations } from 'next-intl';
import { MarkedText } from '@/components/document/marked-text';
import { nameOf } from '@/components/document/passage-link';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import type { DocumentPassage, DocumentSheet, StatedNumber } from '@/lib/record/document-schema';

/** Navigation and page furniture of the stored file: kept, set small. */
const furniture = ['header', 'footer', 'reference', 'date', 'url', 'other'];
const numbered = ['paragraph', 'recital', 'citation', 'bullet', 'text', 'footnote'];

/** The document's own words, each passage at its address, with the names marked; or what may be shown of them. */
export function Passages({ sheet }: { sheet: DocumentSheet }) {
  const t = useTranslations('document');
  const held = sheet.passages.some(({ text }) => text !== null);
  const shown = held
    ? sheet.passages
    : sheet.passages
        .map((passage) => withNumbers(passage, sheet.numbers))
        .filter(({ mentions, fragments }) => mentions.length + fragments.length > 0);
  const language = sheet.texts[0]?.language;
  const ours = shown.some(({ kind, printedLabel }) => printedLabel === null && numbered.includes(kind));
  return (
    <Section id="text" title={t('text')} aside={t('text_aside')}>
      <div className="mb-4 max-w-[48rem] space-y-1.5 text-note text-ink-2">
        {!held && <p>{t(sheet.officialUrl === null ? 'text_missing_no_page' : 'text_missing')}</p>}
        {ours && <p>{t('ordinals')}</p>}
        <p className="flex flex-wrap gap-x-5">
          <span>
            <span className="border-b border-mark-edge bg-mark px-1 text-ink">{t('legend_name')}</span>{' '}
            {t('text_legend_person')}
          </span>
          <span>
            <span className="border-b border-dotted border-ink-2 px-1 text-ink">{t('legend_name')}</span>{' '}
            {t('text_legend_other')}
          </span>
        </p>
      </div>
      <div>
        {shown.map((passage) => (
          <Passage key={passage.label} passage={passage} language={language} />
        ))}
      </div>
    </Section>
  );
}

function Passage({ passage, language }: { passage: DocumentPassage; language: string | undefined }) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const words = nameOf(passage, speech);
  const small = furniture.includes(passage.kind);
  return (
    <div
      id={passage.label}
      className={`passage grid gap-x-4 sm:grid-cols-[6.4rem_minmax(0,44rem)] ${small ? 'py-0.5' : 'py-2'}`}
    >
      <p className={`text-small ${small ? '' : 'sm:pt-1'}`}>
        <a
          href={`#${passage.label}`}
          aria-label={t('passage_link', { passage: words })}
          className={`inline-block min-w-6 py-0.5 no-underline hover:underline ${small ? 'text-ink-3' : 'font-semibold'}`}
        >
          {words}
        </a>
      </p>
      {passage.text === null ? (
        <PassageParts passage={passage} language={language} />
      ) : (
        <p
          lang={language}
          className={
            small
              ? 'text-small text-ink-2 [overflow-wrap:anywhere]'
              : 'font-serif text-[1.125rem] leading-[1.58] whitespace-pre-line'
          }
        >
          <MarkedText text={passage.text} mentions={passage.mentions} />
        </p>
      )}
    </div>
  );
}

/** The passage with the words of numbers it states among its fragments, so that each number leads to its place. */
function withNumbers(passage: DocumentPassage, numbers: StatedNumber[]): DocumentPassage {
  const known = new Set(passage.fragments.map(({ quote }) => quote));
  const further = numbers
    .filter(({ label, quote }) => label === passage.label && !known.has(quote))
    .map(({ quote }, index) => ({ start: -1 - index, end: -1, quote }));
  return { ...passage, fragments: [...passage.fragments, ...further] };
}

/** Where the text is not held: who is named, and the few words statements rest on. */
function PassageParts({ passage, language }: { passage: DocumentPassage; language: string | undefined }) {
  const t = useTranslations('document');
  const people = passage.mentions.filter(
    ({ person }, index, all) => all.findIndex((other) => other.person.name === person.name) === index,
  );
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
      {passage.fragments.length > 0 && (
        <>
          <p className="text-ink-2">{t('passage_words')}</p>
          <ul>
            {passage.fragments.map(({ start, end, quote }) => (
              <li key={`${start}-${end}`}>
                <q lang={language} className="font-serif italic">
                  {quote}
                </q>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
