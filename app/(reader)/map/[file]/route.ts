import { fullAddress, today } from '@/app/(reader)/address';
import { readMap } from '@/app/(reader)/map/map';
import { licence, problem } from '@/lib/exports/answer';
import { chartCsv, fileAnswer, parseFileName, pngOf } from '@/lib/figures/files';
import { frameLines } from '@/lib/figures/frame-words';
import { svgFile } from '@/lib/figures/svg';
import { readSpeech } from '@/lib/language/speech';
import { readNewestEdition } from '@/lib/record/read';

/** The map as a file: `map.svg`, `.png`, and its numbers as `.csv`. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const wanted = parseFileName((await params).file, ['map']);
  if (wanted === null) return problem(404, 'No such file', 'The map and its files: /map');
  const [map, speech, newest, site] = await Promise.all([
    readMap(),
    readSpeech(),
    readNewestEdition(),
    fullAddress('/'),
  ]);
  const full = (path: string) => new URL(path, site).href;
  const moment = { on: today(), known: today() };
  const rule = speech.t('map.rule');
  if (wanted.ending === 'csv') {
    const rows = map.places.map(({ slug, name, count }) => ({
      name,
      value: slug,
      cells: [{ count, href: `/people?place=${slug}`, paint: 'ink' as const }],
    }));
    const columns = [{ value: 'people', name: speech.t('figures.people'), paint: 'ink' as const }];
    const chart = {
      id: 'map',
      form: 'bars' as const,
      title: '',
      rule,
      rowName: '',
      columns,
      rows,
      undrawn: 0,
    };
    return fileAnswer(chartCsv(chart, { full, ...moment, newest, licence, lines: [] }), wanted);
  }
  if (map.drawing === null) return problem(404, 'Nothing is on the map', 'The places on record: /places');
  const lines = [
    rule,
    speech.t('map.source'),
    ...frameLines({ page: full('/map'), ...moment, newest }, speech),
  ];
  const svg = svgFile(map.drawing, lines);
  return fileAnswer(wanted.ending === 'svg' ? svg : pngOf(svg), wanted);
}
