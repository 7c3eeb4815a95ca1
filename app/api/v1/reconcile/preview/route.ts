import { fullAddress, today } from '@/app/(reader)/address';
import { problem } from '@/lib/exports/answer';
import { previewHtml } from '@/lib/exports/reconcile/preview';
import { readSpeech } from '@/lib/language/speech';
import { statusWording } from '@/lib/language/status-wording';
import { readPersonSheet } from '@/lib/record/read';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const sheet = await readPersonSheet(new URL(request.url).searchParams.get('id') ?? '');
  if (sheet === null) return problem(404, 'No such person', 'No published person has this id.');
  const { sentence } = statusWording(sheet, today(), await readSpeech());
  const page = await fullAddress(`/people/${sheet.slug}`);
  return new Response(previewHtml({ name: sheet.name, sentence, page }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
