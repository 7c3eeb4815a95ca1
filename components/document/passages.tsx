import { useTranslations } from 'next-intl';
import { nameOf } from '@/components/document/passage-link';
import { PassageRow } from '@/components/document/passage-row';
import { isShown, withWords } from '@/components/document/shown';
import { TextChoice } from '@/components/document/text-choice';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { codeWords } from '@/lib/language/translate';
import type { DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';
import type { TextView } from '@/lib/record/document-view';
import { passageAddress } from '@/lib/record/passage-address';
import type { RestingByPassage } from '@/lib/record/resting';

const numbered = ['paragraph', 'recital', 'citation', 'bullet', 'text', 'footnote'];

export interface PassagesProps {
  sheet: DocumentSheet;
  view: TextView;
  resting: RestingByPassage;
}

/** The document's own words, each passage at its address, with the names marked; or what may be shown of them. */
export function Passages({ sheet, view, resting }: PassagesProps) {
  const t = useTranslations('document');
  const rows = view.rows
    .map((row) => ({ ...row, left: withWords(row.left, sheet), right: withWords(row.right, sheet) }))
    .filter(({ left, right }) => [left, right].some((passage) => passage !== null && isShown(passage)));
  const passages = rows.flatMap(({ left, right }) => [left, right]).filter((passage) => passage !== null);
  const missing = passages.some(({ text }) => text === null);
  const held = passages.some(({ text }) => text !== null);
  const ours = passages.some(({ kind, printedLabel }) => printedLabel === null && numbered.includes(kind));
  const cited = passages.some(({ text, fragments }) => text !== null && fragments.length > 0);
  return (
    <Section id="text" title={t('text')} aside={t('text_aside')}>
      <TextChoice sheet={sheet} choice={view.choice} />
      <div className="mb-4 max-w-[48rem] space-y-1.5 text-note text-ink-2">
        {(missing || !held) && (
          <p>{t(sheet.officialUrl === null ? 'text_missing_no_page' : 'text_missing')}</p>
        )}
        {ours && <p>{t('ordinals')}</p>}
        <Legend cited={cited} />
      </div>
      <div className={view.choice.beside === null ? '' : 'max-w-[76rem]'}>
        {rows.map((row) => (
          <PassageRow
            key={`${row.left?.label} ${row.right?.label}`}
            row={row}
            beside={view.choice.beside !== null}
            sheet={sheet}
            resting={resting}
          />
        ))}
      </div>
      <Elsewhere sheet={sheet} passages={view.elsewhere} />
    </Section>
  );
}

function Legend({ cited }: { cited: boolean }) {
  const t = useTranslations('document');
  return (
    <p className="flex flex-wrap gap-x-5">
      <span>
        <span className="border-b border-mark-edge bg-mark px-1 text-ink">{t('legend_name')}</span>{' '}
        {t('text_legend_person')}
      </span>
      <span>
        <span className="border-b border-dotted border-ink-2 px-1 text-ink">{t('legend_name')}</span>{' '}
        {t('text_legend_other')}
      </span>
      {cited && (
        <span>
          <span className="border-b border-edge px-1 text-ink">{t('legend_words')}</span>{' '}
          {t('text_legend_cited')}
        </span>
      )}
    </p>
  );
}

/** Passages that only a text not shown has: at their address too, with the way to their words. */
function Elsewhere({ sheet, passages }: { sheet: DocumentSheet; passages: DocumentPassage[] }) {
  const t = useTranslations('document');
  const speech = useSpeech();
  if (passages.length === 0) return null;
  return (
    <div className="mt-4 max-w-[44rem] text-note text-ink-2">
      <p>{t('text_elsewhere')}</p>
      <ul className="flex flex-wrap gap-x-5">
        {passages.map((passage) => (
          <li key={passage.label} id={passage.label} className="passage">
            <a href={passageAddress(sheet.slug, passage.label)} className="inline-block min-w-6 py-0.5">
              {nameOf(passage, speech)} ({codeWords(speech, 'languages.name', passage.language)})
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
