import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { barsOf, gapsOf } from '@/components/line-of-custody/bars';
import { Drawing } from '@/components/line-of-custody/drawing';
import { LineOfCustody } from '@/components/line-of-custody/line-of-custody';
import { scaleOf } from '@/components/line-of-custody/scale';
import { inventedLine, inventedSheet } from '@/components/method/invented-line';
import type { Line } from '@/lib/record/schema';

const scale = scaleOf('2000-01-01', '2010-01-01');
const measures = { widthPx: 150, leastPx: 4, fadePx: 40 };

/** Each sign of the line of custody by itself, and then a whole line: drawn by the same code as every other. */
export function LineLegend({ today }: { today: string }) {
  const t = useTranslations('method');
  return (
    <>
      <ul className="max-w-[44rem]">
        <Sign id="solid" line={inventedLine.solid}>
          {t('line_solid')}
        </Sign>
        <Sign id="soft" line={inventedLine.soft}>
          {t('line_soft')}
        </Sign>
        <Sign id="between" line={inventedLine.between}>
          {t('line_between')}
        </Sign>
        <Sign id="hatched" line={inventedLine.hatched}>
          {t('line_hatched')}
        </Sign>
        <Sign id="shared" line={inventedLine.shared}>
          {t('line_shared')}
        </Sign>
        <Sign id="mark" line={inventedLine.mark}>
          {t('line_mark')}
        </Sign>
      </ul>
      <p className="mt-6 mb-2 text-note text-ink-2">{t('line_example')}</p>
      <div className="max-w-[44rem]">
        <LineOfCustody id="example" sheet={inventedSheet} today={today} />
      </div>
    </>
  );
}

function Sign({ id, line, children }: { id: string; line: Line; children: ReactNode }) {
  const bars = barsOf(line, scale, measures);
  return (
    <li className="grid items-center gap-x-6 gap-y-1 border-t border-rule-2 py-2.5 first:border-t-0 sm:grid-cols-[9.4rem_1fr]">
      <svg width="150" height="34" aria-hidden="true" className="block">
        <Drawing
          id={`sign-${id}`}
          bars={bars}
          gaps={id === 'hatched' ? gapsOf(line, bars, scale, measures) : []}
          top={10}
          height={18}
        />
        {line.marks.map(({ from }) => (
          <g key={from}>
            <line x1={`${scale.at(from)}%`} x2={`${scale.at(from)}%`} y1="5" y2="33" className="stroke-ink" />
            <circle cx={`${scale.at(from)}%`} cy="5" r="4" className="fill-ink" />
          </g>
        ))}
        <line x1="0" x2="100%" y1="33" y2="33" className="stroke-rule" />
      </svg>
      <p>{children}</p>
    </li>
  );
}
