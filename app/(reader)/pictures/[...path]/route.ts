import { today } from '@/app/(reader)/address';
import { drawPicture } from '@/lib/embeds/picture';
import { readPictured } from '@/lib/embeds/pictured';
import { goneAnswer, problem } from '@/lib/exports/answer';
import { readSpeech } from '@/lib/language/speech';

export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const pictured = await readPictured((await params).path, today(), await readSpeech());
  if (pictured === null)
    return problem(404, 'No such picture', 'Pictures stand at the pages that name them.');
  if ('tombstone' in pictured) return goneAnswer(pictured.tombstone);
  return new Response(new Uint8Array(drawPicture(pictured.picture)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
