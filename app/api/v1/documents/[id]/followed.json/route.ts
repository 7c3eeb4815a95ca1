import { listAnswer, noSuchDocument } from '@/lib/exports/answer';
import { followedJson } from '@/lib/exports/followed';
import { readFollowed } from '@/lib/record/read-followed';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const read = await readFollowed(id);
  return read === null ? noSuchDocument() : listAnswer(followedJson(read.sheet, read.followed));
}
