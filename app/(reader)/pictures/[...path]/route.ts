import { today } from '@/app/(reader)/address';
import { drawPicture } from '@/lib/embeds/picture';
import { readPictured } from '@/lib/embeds/pictured';
import { absentAnswer, problem } from '@/lib/exports/answer';
import { readSpeech } from '@/lib/language/speech';

const noSuchPicture = () => problem(404, 'No such picture', 'Pictures stand at the pages that name them.');

export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const pictured = await readPictured((await params).path, today(), await readSpeech());
  if (pictured.is !== 'there') {
    return absentAnswer(pictured, (slug) => `/pictures/people/${slug}.png`, noSuchPicture);
  }
  return new Response(new Uint8Array(drawPicture(pictured.picture)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
