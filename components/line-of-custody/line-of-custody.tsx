import { Annotated } from '@/components/line-of-custody/annotated';
import { LineInWords } from '@/components/line-of-custody/line-in-words';
import { useSpeech } from '@/components/use-speech';
import type { PersonSheet } from '@/lib/record/schema';

export interface LineOfCustodyProps {
  id: string;
  sheet: Pick<PersonSheet, 'line' | 'statements'>;
  /** ISO day the line ends at. */
  today: string;
}

/** The axis width each drawing is laid out for: the narrowest it is shown at, so that words fit at any other. */
const wide = { widthPx: 528, leastPx: 5, fadePx: 42 };
const narrow = { widthPx: 280, leastPx: 4, fadePx: 20 };

/**
 * The line of custody in full: what the documents say about each moment. Drawn twice, for wide and for narrow
 * places; below it the same in words, always there to be opened.
 */
export function LineOfCustody({ id, sheet, today }: LineOfCustodyProps) {
  const speech = useSpeech();
  const { line, statements } = sheet;
  return (
    <>
      <figure>
        <div aria-hidden="true" className="max-sm:hidden print:block">
          <Annotated
            id={`${id}-w`}
            line={line}
            statements={statements}
            today={today}
            measures={wide}
            labels="words"
            speech={speech}
          />
        </div>
        <div aria-hidden="true" className="sm:hidden print:hidden">
          <Annotated
            id={`${id}-n`}
            line={line}
            statements={statements}
            today={today}
            measures={narrow}
            labels="numbers"
            speech={speech}
          />
        </div>
      </figure>
      <LineInWords line={line} statements={statements} today={today} />
    </>
  );
}
