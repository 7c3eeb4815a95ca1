/** What readers take along, made anew after a publication: a feed, a case sheet and a pack on paper, a shared picture. */
import { renderAnew } from './afresh';
import { type Figure, figure, median, quantile } from './figures';
import type { Program } from './programs';
import type { Populated } from './reading';

export async function measureTaking(habeas: Program, populated: Populated, times: number): Promise<Figure[]> {
  const { people, slugs } = populated;
  const [slug = ''] = slugs;
  const pack = slugs.slice(0, 20).map((each) => `person=${each}`);
  const asked: { name: string; address: string; most?: number }[] = [
    { name: 'feed of everything', address: '/feeds/all.atom' },
    { name: 'calendar of ends of terms', address: '/feeds/calendar.ics' },
    { name: 'case sheet as PDF', address: `/people/${slug}/sheet.pdf`, most: 1000 },
    { name: `briefing pack of ${pack.length} as PDF`, address: `/briefing/pack.pdf?${pack.join('&')}` },
    { name: 'shared picture as PNG', address: `/pictures/people/${slug}.png` },
  ];
  const figures: Figure[] = [];
  for (const { name, address, most } of asked) {
    const { afresh, kept } = await renderAnew(habeas, populated, address, 'all', times);
    const value = median(afresh);
    figures.push(
      figure({
        ...{
          name: `${name}, made anew`,
          people,
          unit: 'ms',
          value,
          p50Ms: value,
          p99Ms: quantile(afresh, 0.99),
        },
        ...{ ratio: value / median(kept), reference: 'the same kept' },
        ...(most === undefined ? {} : { aim: `≤ ${most} ms`, met: value <= most }),
      }),
    );
  }
  return figures;
}
