import { fullAddress } from '@/app/(reader)/address';
import { csvAnswer, licence } from '@/lib/exports/answer';
import { absent } from '@/lib/exports/api/documents';
import { followedCsv } from '@/lib/exports/followed';
import { readNewestEdition } from '@/lib/record/read';
import { readFollowed } from '@/lib/record/read-followed';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const [read, newest, site] = await Promise.all([readFollowed(id), readNewestEdition(), fullAddress('/')]);
  if (read === null) return absent(id);
  const frame = { full: (path: string) => new URL(path, site).href, newest, licence: licence.url };
  return csvAnswer(followedCsv(read.sheet, read.followed, frame), `habeas-${id}-followed.csv`);
}
