import { notFound } from 'next/navigation';
import { recordLook } from '@/lib/accounts/audit';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { readBytes } from '@/lib/readings/read';

/**
 * The original bytes, as they came. Always a download of no particular kind: whatever stands in a file, no browser
 * shows it as a page of ours or runs it.
 */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ of: string; number: string }> },
): Promise<Response> {
  const actor = await requireActor();
  const { of, number } = await params;
  const id = rowNumber.safeParse(number);
  if (!id.success || (of !== 'text' && of !== 'reading')) notFound();
  const held = await readBytes(actor, of === 'text' ? { textId: id.data } : { readingId: id.data });
  if (!held) notFound();
  await recordLook(actor, 'exported', `file of ${of} ${id.data}`, new Date());
  return new Response(held.bytes, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(held.fileName).replace(/['()*]/g, percent)}`,
    },
  });
}

/** Characters that RFC 8187 wants hidden and encodeURIComponent leaves. */
const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
