import { barsOf, gapsOf } from '@/components/line-of-custody/bars';
import { Drawing } from '@/components/line-of-custody/drawing';
import { scaleOf } from '@/components/line-of-custody/scale';
import { smallLineWords } from '@/components/line-of-custody/small-line-words';
import { useSpeech } from '@/components/use-speech';
import type { Line } from '@/lib/record/schema';

export interface SmallLineProps {
  /** Unique in the page, e.g. the slug. */
  id: string;
  line: Line;
  /** First year of the axis, the same for all rows of a list. */
  firstYear: number;
  /** ISO day the axis ends at. */
  today: string;
}

const measures = { widthPx: 220, leastPx: 4, fadePx: 14 };

/** The line of custody of one row of a list: as wide as its column, one text line high. */
export function SmallLine({ id, line, firstYear, today }: SmallLineProps) {
  const speech = useSpeech();
  const scale = scaleOf(`${firstYear}-01-01`, today);
  const bars = barsOf(line, scale, measures);
  const gaps = gapsOf(line, bars, scale, measures);
  return (
    <svg
      width="100%"
      height="26"
      role="img"
      aria-label={smallLineWords(line, speech)}
      className="block overflow-visible"
    >
      <line x1="0" x2="100%" y1="23.5" y2="23.5" className="stroke-rule" />
      <Drawing id={`line-${id}`} bars={bars} gaps={gaps} top={9} height={10} />
      {line.marks
        .filter(({ from }) => from >= scale.from)
        .map((mark) => (
          <g key={mark.document}>
            <line
              x1={`${scale.at(mark.from)}%`}
              x2={`${scale.at(mark.from)}%`}
              y1="3"
              y2="23"
              className="stroke-ink"
            />
            <circle cx={`${scale.at(mark.from)}%`} cy="3" r="2.5" className="fill-ink" />
          </g>
        ))}
    </svg>
  );
}
