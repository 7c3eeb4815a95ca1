import { useTranslations } from 'next-intl';
import { isFurniture, PassageBody } from '@/components/document/passage-body';
import { nameOf } from '@/components/document/passage-link';
import { useSpeech } from '@/components/use-speech';
import { codeWords } from '@/lib/language/translate';
import type { DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';
import type { Row } from '@/lib/record/document-view';
import { passageAddress } from '@/lib/record/passage-address';
import type { RestingByPassage } from '@/lib/record/resting';

export interface PassageRowProps {
  row: Row;
  /** Two languages are shown. */
  beside: boolean;
  sheet: DocumentSheet;
  resting: RestingByPassage;
}

/** A passage with its label in the margin; with two languages, both beside each other where there is room. */
export function PassageRow({ row, beside, sheet, resting }: PassageRowProps) {
  const { left, right, rightAnchor } = row;
  const [first] = [left, right].filter((passage) => passage !== null);
  if (first === undefined) return null;
  const small = isFurniture(first);
  return (
    <div
      id={left?.label ?? rightAnchor ?? undefined}
      className={`passage grid gap-x-4 ${beside ? 'sm:grid-cols-[6.4rem_minmax(0,1fr)]' : 'sm:grid-cols-[6.4rem_minmax(0,44rem)]'} ${small ? 'py-0.5' : 'py-2'}`}
    >
      <div className={`text-small ${small ? '' : 'sm:pt-1'}`}>
        <PassageLabel slug={sheet.slug} passage={first} />
        {left !== null && right !== null && right.label !== left.label && (
          <PassageLabel slug={sheet.slug} passage={right} id={rightAnchor} />
        )}
      </div>
      {beside ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 md:grid-cols-2">
          <Cell passage={left} sheet={sheet} resting={resting} />
          <Cell passage={right} sheet={sheet} resting={resting} />
        </div>
      ) : (
        <PassageBody
          sheet={sheet}
          passage={first}
          resting={resting}
          listed={passageAddress(sheet.slug, first.label)}
        />
      )}
    </div>
  );
}

/** One language of a row; an empty one keeps its place beside the other. */
function Cell({
  passage,
  sheet,
  resting,
}: Pick<PassageRowProps, 'sheet' | 'resting'> & { passage: DocumentPassage | null }) {
  const speech = useSpeech();
  if (passage === null) return <div className="max-md:hidden" />;
  return (
    <div>
      <p className="text-tiny text-ink-3 md:sr-only">
        {codeWords(speech, 'languages.name', passage.language)}
      </p>
      <PassageBody
        sheet={sheet}
        passage={passage}
        resting={resting}
        listed={passageAddress(sheet.slug, passage.label)}
      />
    </div>
  );
}

/** What the passage is called, in the margin: leads to its own page, to be linked to and cited. */
function PassageLabel({
  slug,
  passage,
  id = null,
}: {
  slug: string;
  passage: DocumentPassage;
  id?: string | null;
}) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const words = nameOf(passage, speech);
  return (
    <p id={id ?? undefined}>
      <a
        href={passageAddress(slug, passage.label)}
        aria-label={t('passage_link', { passage: words })}
        className={`inline-block min-w-6 py-0.5 no-underline hover:underline ${isFurniture(passage) ? 'text-ink-3' : 'font-semibold'}`}
      >
        {words}
      </a>
    </p>
  );
}
