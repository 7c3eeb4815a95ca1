import { ink } from '@/components/custody/look';
import type { Bar, Gap } from '@/components/line-of-custody/bars';
import type { CustodyGroup } from '@/lib/record/schema';

/**
 * Bars and hatches in percent of the drawing's width, so that it stretches while its words keep their size.
 * Presentation attributes and classes only: reader pages allow no inline style.
 */
export interface DrawingProps {
  /** Makes the names of patterns unique in the page. */
  id: string;
  bars: Bar[];
  gaps: Gap[];
  /** Upper edge and height of the bar, px. */
  top: number;
  height: number;
}

const percent = (value: number) => `${Math.round(value * 1000) / 1000}%`;

export function Drawing({ id, bars, gaps, top, height }: DrawingProps) {
  const faded = [
    ...new Set(bars.filter(({ fadeIn, fadeOut }) => fadeIn > 0 || fadeOut > 0).map((bar) => bar.group)),
  ];
  return (
    <g className="keep-colour" shapeRendering="crispEdges">
      <defs>
        {gaps.length > 0 && <Hatch id={id} />}
        {faded.map((group) => (
          <Fades key={group} id={id} group={group} />
        ))}
      </defs>
      {gaps.map(({ x, width }) => (
        <rect
          key={x}
          x={percent(x)}
          y={top}
          width={percent(width)}
          height={height}
          fill={`url(#${id}-hatch)`}
        />
      ))}
      {bars.map((bar) => (
        <Stretch
          key={[bar.basis, bar.state, bar.x].join()}
          id={id}
          bar={bar}
          top={top + bar.top * height}
          height={bar.height * height}
        />
      ))}
    </g>
  );
}

function Stretch({ id, bar, top, height }: { id: string; bar: Bar; top: number; height: number }) {
  const { x, width, fadeIn, fadeOut, group, basis } = bar;
  const box = { y: top, height };
  if (basis === 'between') {
    // lighter, but with edges: it must not vanish in black and white
    return (
      <g className={ink[group]}>
        <rect {...box} x={percent(x)} width={percent(width)} fill="currentColor" fillOpacity={0.28} />
        {[top + 0.5, top + height - 0.5].map((y) => (
          <line
            key={y}
            x1={percent(x)}
            x2={percent(x + width)}
            y1={y}
            y2={y}
            stroke="currentColor"
            strokeOpacity={0.7}
            strokeDasharray="3 2"
          />
        ))}
      </g>
    );
  }
  const core = width - fadeIn - fadeOut;
  return (
    <g className={ink[group]}>
      {fadeIn > 0 && (
        <rect {...box} x={percent(x)} width={percent(fadeIn)} fill={`url(#${id}-in-${group})`} />
      )}
      {core > 0.01 && <rect {...box} x={percent(x + fadeIn)} width={percent(core)} fill="currentColor" />}
      {fadeOut > 0 && (
        <rect
          {...box}
          x={percent(x + fadeIn + core)}
          width={percent(fadeOut)}
          fill={`url(#${id}-out-${group})`}
        />
      )}
    </g>
  );
}

/** Slanted strokes for what is not known. `squeeze`: for a field that is stretched to about three times its width. */
export function Hatch({ id, squeeze = false }: { id: string; squeeze?: boolean }) {
  return (
    <pattern
      id={`${id}-hatch`}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform={squeeze ? 'scale(0.32 1) rotate(45)' : 'rotate(45)'}
    >
      <line x1="0.75" y1="0" x2="0.75" y2="5" className="stroke-unknown" strokeWidth="1.1" />
    </pattern>
  );
}

function Fades({ id, group }: { id: string; group: CustodyGroup }) {
  const stops = [0, 0.55, 1].map((at) => [at, at === 0 ? 0.06 : at] as const);
  return (
    <>
      <linearGradient id={`${id}-in-${group}`} className={ink[group]}>
        {stops.map(([at, opacity]) => (
          <stop key={at} offset={at} stopColor="currentColor" stopOpacity={opacity} />
        ))}
      </linearGradient>
      <linearGradient id={`${id}-out-${group}`} className={ink[group]}>
        {stops.map(([at, opacity]) => (
          <stop key={at} offset={at} stopColor="currentColor" stopOpacity={at === 1 ? 0.06 : 1 - opacity} />
        ))}
      </linearGradient>
    </>
  );
}
