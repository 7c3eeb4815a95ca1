import { fullAddress, today } from '@/app/(reader)/address';
import { licence, problem } from '@/lib/exports/answer';
import { chartIds, chartsOf } from '@/lib/figures/charts';
import { chartCsv, chartPng, chartSvg, fileAnswer, parseFileName } from '@/lib/figures/files';
import { frameLines } from '@/lib/figures/frame-words';
import { readFigures } from '@/lib/figures/read';
import { readSpeech } from '@/lib/language/speech';
import { parsePast, pastAddress } from '@/lib/record/past';
import { readNewestEdition } from '@/lib/record/read';

/** A figure as a file: `standing.svg`, `.png`, `.csv`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const wanted = parseFileName((await params).file, chartIds);
  if (wanted === null) return problem(404, 'No such figure', 'The figures and their files: /figures');
  const asked = parsePast([...new URL(request.url).searchParams], today());
  if (!asked.ok) return problem(400, 'No such day', 'Days are written 2019-05-01, and none is after today.');
  const { past } = asked.value;
  const [figures, speech, newest, site] = await Promise.all([
    readFigures(past, today()),
    readSpeech(),
    readNewestEdition(),
    fullAddress('/'),
  ]);
  const chart = chartsOf(figures, speech).find(({ id }) => id === wanted.name);
  if (chart === undefined)
    return problem(404, 'Nobody is counted there', 'The figures and their files: /figures');
  const full = (path: string) => new URL(path, site).href;
  const page = full(pastAddress('/figures', past));
  const moment = { on: past?.on ?? today(), known: past?.known ?? today() };
  const frame = { full, ...moment, newest, licence, lines: frameLines({ page, ...moment, newest }, speech) };
  const made = { svg: chartSvg, png: chartPng, csv: chartCsv }[wanted.ending](chart, frame);
  return fileAnswer(made, wanted);
}
