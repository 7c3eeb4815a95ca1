import { asEditor } from '@/lib/accounts/actor';
import { signInPath } from '@/lib/accounts/auth';
import { readActor } from '@/lib/accounts/gate';
import { type TableRefusal, tableLimits } from '@/lib/importing/schema';
import { recordImport } from '@/lib/importing/write';

/** What a form adds around a file. */
const envelopeBytes = 64 * 1024;

/**
 * Takes a table. A route, because an action takes one megabyte: who asks is known before a byte is read, and what is
 * too large is thrown away as it comes, so that the browser hears why. Posts from other sites never come here: the
 * server in front refuses them (lib/press/desk).
 */
export async function POST(request: Request): Promise<Response> {
  const actor = await readActor();
  if (!actor) return leadTo(signInPath);
  const editor = asEditor(actor);
  if (!editor) return new Response(null, { status: 404 });
  const size = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!Number.isFinite(size)) return refuse('no_size', '');
  if (size > tableLimits.maxBytes + envelopeBytes) {
    await throwAway(request);
    return refuse('too_large', '');
  }
  const form = await request.formData().catch(() => null);
  const file = form?.get('file');
  const typed = form?.get('list');
  const list = typeof typed === 'string' ? typed : '';
  if (!(file instanceof File)) return refuse('no_file', list);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const made = await recordImport(
    editor,
    { list, fileName: file.name.slice(0, 200) || null, bytes },
    new Date(),
  );
  return made.ok ? leadTo(`/desk/imports/${made.value.id}/columns`) : refuse(made.reason, list);
}

/** 303: the browser goes on with GET. Next's own redirect would have it send the file once more, to the page. */
const leadTo = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

/** Back to the form, which says why. */
const refuse = (refused: TableRefusal, list: string) =>
  leadTo(`/desk/imports?${new URLSearchParams({ refused, list: list.slice(0, 200) })}#bring`);

async function throwAway(request: Request): Promise<void> {
  const reader = request.body?.getReader();
  while (reader && !(await reader.read()).done);
}
