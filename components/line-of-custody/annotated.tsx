import { type Bar, type BarMeasures, barsOf, type Gap, gapsOf } from '@/components/line-of-custody/bars';
import { Drawing } from '@/components/line-of-custody/drawing';
import {
  captionsThatFit,
  type PlacedLabel,
  placeLabels,
  stackNumbers,
  widthOf,
} from '@/components/line-of-custody/labels';
import { ownScale, type Scale, ticksOf } from '@/components/line-of-custody/scale';
import { dateWords } from '@/lib/language/dates';
import { codeWords, type Speech } from '@/lib/language/translate';
import type { Line, Statement } from '@/lib/record/schema';

export interface AnnotatedProps {
  id: string;
  line: Line;
  statements: Statement[];
  today: string;
  measures: BarMeasures;
  /** Words beside the marks where they fit; else, and always in narrow places, numbers with a list below. */
  labels: 'words' | 'numbers';
  speech: Speech;
}

const lanePx = 19;
const barPx = 22;
const percent = (px: number, widthPx: number) => `${Math.round((px / widthPx) * 1e5) / 1e3}%`;
const edtfOf = ({ from, until }: Line['marks'][number]) =>
  until === null ? `${from}/..` : from === until ? from : spanOf(from, until);

/** A whole month or year as one date again. */
function spanOf(from: string, until: string): string {
  if (from.endsWith('-01-01') && until === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  if (from.endsWith('-01') && from.slice(0, 7) === until.slice(0, 7) && Number(until.slice(8)) >= 28)
    return from.slice(0, 7);
  return `${from}/${until}`;
}

/** The drawing with its axis, its marks and, where they fit, the words for its stretches. */
export function Annotated({ id, line, statements, today, measures, labels, speech }: AnnotatedProps) {
  const { widthPx } = measures;
  const days = [...line.segments.map(({ from }) => from), ...line.marks.map(({ from }) => from)];
  const scale = ownScale(days, today);
  const bars = barsOf(line, scale, measures);
  const gaps = gapsOf(line, bars, scale, measures);
  const xs = line.marks.map(({ from }) => (scale.at(from) / 100) * widthPx);
  const captions = captionsOf(bars, gaps, xs, speech, measures);
  const stems = line.marks.map((mark, index) => ({
    x: xs[index] ?? 0,
    words: [
      `${mark.reference}, ${dateWords(edtfOf(mark), speech, 'short')}`,
      ...untoldStates(mark.document, captions.untold, statements, speech),
    ].join(': '),
  }));
  const written = labels === 'words' ? placeLabels(stems, widthPx) : null;
  const numbered = stackNumbers(xs, 18);
  const lanes = Math.max(0, ...(written ?? numbered).map(({ lane }) => lane + 1));
  const top = lanes * lanePx + 24;
  const axis = top + barPx + 8;
  return (
    <>
      <svg
        width="100%"
        height={axis + 24}
        className="block overflow-visible text-tiny"
        aria-hidden="true"
        focusable="false"
      >
        <Axis scale={scale} widthPx={widthPx} y={axis} from={top - 6} speech={speech} />
        <Drawing id={id} bars={bars} gaps={gaps} top={top} height={barPx} />
        {captions.inside.map(({ x, words }) => (
          <text
            key={x}
            x={percent(x, widthPx)}
            y={top + 15.5}
            textAnchor="middle"
            className="keep-colour fill-on-state"
          >
            {words}
          </text>
        ))}
        {captions.above.map(({ middle, words }) => (
          <text
            key={middle}
            x={percent(middle, widthPx)}
            y={top - 7}
            textAnchor="middle"
            className="halo fill-ink-2"
          >
            {words}
          </text>
        ))}
        {written
          ? written.map((label) => (
              <Mark key={label.x} label={label} widthPx={widthPx} laneTop={top - 24} foot={axis} />
            ))
          : numbered.map(({ x, lane }, index) => (
              <Numbered
                // biome-ignore lint/suspicious/noArrayIndexKey: the number is the index
                key={index}
                x={percent(x, widthPx)}
                y={top - 24 - lane * lanePx - 8}
                foot={axis}
                number={index + 1}
              />
            ))}
      </svg>
      {!written && stems.length > 0 && (
        <ol className="mt-1 list-decimal pl-5 text-small text-ink-2 marker:font-semibold marker:text-ink">
          {stems.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
      )}
    </>
  );
}

/** The states of stretches without a caption that rest on a document, as one phrase; none: no phrase. */
function untoldStates(
  document: string,
  untold: readonly Bar[],
  statements: readonly Statement[],
  speech: Speech,
): string[] {
  const keys = new Set(statements.filter(({ statedBy }) => statedBy === document).map(({ key }) => key));
  const states = untold
    .filter(({ segment }) => segment.statements.some((key) => keys.has(key)))
    .map(({ state }) => codeWords(speech, 'custody.state', state));
  return states.length === 0 ? [] : [[...new Set(states)].join(', ')];
}

/** A stretch too short for a word of its own: the mark of its document says it. */
const leastCaptionedPx = 24;

/** Words on the stretches: inside where they fit, above where there is room; `untold` are the others. */
function captionsOf(bars: Bar[], gaps: Gap[], stems: number[], speech: Speech, { widthPx }: BarMeasures) {
  const px = (at: number) => (at / 100) * widthPx;
  const all = bars
    .filter(({ basis }) => basis === 'solid')
    .map((bar) => ({
      bar,
      x: px(bar.x + bar.fadeIn),
      width: px(bar.width - bar.fadeIn - bar.fadeOut),
      words: codeWords(speech, 'custody.state', bar.state),
    }));
  const inside = all.filter(
    ({ bar, x, width, words }) =>
      bar.height === 1 &&
      widthOf(words) + 8 <= width &&
      !stems.some((stem) => Math.abs(stem - x - width / 2) < widthOf(words) / 2 + 3),
  );
  const over = all
    .filter((each) => !inside.includes(each) && px(each.bar.width) >= leastCaptionedPx)
    .map((each) => ({ ...each, x: px(each.bar.x), width: px(each.bar.width) }));
  const unknown = gaps
    .map((gap) => ({
      bar: null,
      x: px(gap.x),
      width: px(gap.width),
      words: speech.t('custody.line.not_known'),
    }))
    .filter(({ words, width }) => widthOf(words) <= width);
  const above = captionsThatFit([...over, ...unknown], widthPx, stems);
  const told = new Set([...inside, ...above].map(({ bar }) => bar));
  return {
    inside: inside.map(({ x, width, words }) => ({ x: x + width / 2, words })),
    above,
    untold: bars.filter((bar) => bar.basis === 'solid' && !told.has(bar)),
  };
}

interface AxisProps {
  scale: Scale;
  widthPx: number;
  y: number;
  from: number;
  speech: Speech;
}

function Axis({ scale, widthPx, y, from, speech }: AxisProps) {
  const ticks = ticksOf(scale, widthPx);
  return (
    <>
      {ticks.map(({ x }) => (
        <line key={x} x1={`${x}%`} x2={`${x}%`} y1={from} y2={y} className="stroke-rule-2" />
      ))}
      <line x1="0" x2="100%" y1={y} y2={y} className="stroke-rule" />
      {ticks
        .filter(({ labelled }) => labelled)
        .map(({ x, year }) => (
          <text
            key={year}
            x={`${x}%`}
            y={y + 16}
            textAnchor={x === 0 ? 'start' : 'middle'}
            className="fill-ink-3"
          >
            {year}
          </text>
        ))}
      <text x="100%" y={y + 16} textAnchor="end" className="fill-ink-3">
        {speech.t('custody.line.now')}
      </text>
    </>
  );
}

function Mark({
  label,
  widthPx,
  laneTop,
  foot,
}: {
  label: PlacedLabel;
  widthPx: number;
  laneTop: number;
  foot: number;
}) {
  const x = percent(label.x, widthPx);
  const y = laneTop - label.lane * lanePx - 6;
  return (
    <>
      <line x1={x} x2={x} y1={y} y2={foot} className="stroke-ink" />
      <circle cx={x} cy={y} r="4" className="fill-ink" />
      <text
        x={x}
        dx={label.side === 'right' ? 9 : -9}
        y={y + 4.5}
        textAnchor={label.side === 'right' ? 'start' : 'end'}
        className="halo fill-ink"
      >
        {label.words}
      </text>
    </>
  );
}

function Numbered({ x, y, foot, number }: { x: string; y: number; foot: number; number: number }) {
  return (
    <>
      <line x1={x} x2={x} y1={y} y2={foot} className="stroke-ink" />
      <circle cx={x} cy={y} r="8.5" className="keep-colour fill-ink" />
      <text x={x} y={y + 4.5} textAnchor="middle" className="keep-colour fill-paper font-semibold">
        {number}
      </text>
    </>
  );
}
