import { signInPath } from '@/lib/accounts/auth';
import { readActor } from '@/lib/accounts/gate';
import { limits } from '@/lib/intake/formats/limits';
import { readIn } from '@/lib/readings/read-in';
import { languageTag, patienceMs } from '@/lib/readings/schema';

/** What a form adds around a file. */
const envelopeBytes = 64 * 1024;

/**
 * Takes a file. A route, because an action takes one megabyte: here who asks is known before a byte is read, and what
 * is too large is thrown away as it comes, so that the browser hears why.
 */
export async function POST(request: Request): Promise<Response> {
  const actor = await readActor();
  if (!actor) return leadTo(signInPath);
  const size = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!Number.isFinite(size)) return refuse('no_size');
  if (size > limits.maxFileBytes + envelopeBytes) {
    await throwAway(request);
    return refuse('too_large');
  }
  const form = await request.formData().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File) || file.size === 0) return refuse('empty');
  const typed = form.get('language');
  const language = languageTag.safeParse(typeof typed === 'string' ? typed : '');
  const answer = await readIn(
    actor.accountId,
    {
      way: 'upload',
      fileName: file.name.slice(0, 200) || null,
      mediaType: file.type || null,
      address: null,
      bytes: new Uint8Array(await file.arrayBuffer()),
      language: language.success ? language.data : null,
    },
    new Date(),
    { keepUnread: form.get('keep') === 'yes', patienceMs },
  );
  if (!answer.ok) {
    const { code, readingId } = answer.reason;
    return readingId === null ? refuse(code) : leadTo(`/desk/documents/readings/${readingId}`);
  }
  const { readingId, before } = answer.value;
  return leadTo(`/desk/documents/readings/${readingId}${before ? '?told=before' : ''}`);
}

/** 303: the browser goes on with GET. Next's own redirect would have it send the file once more, to the page. */
const leadTo = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

/** Back to the form, which says why. */
const refuse = (code: string) => leadTo(`/desk/documents?refused=${code}#upload`);

async function throwAway(request: Request): Promise<void> {
  const reader = request.body?.getReader();
  while (reader && !(await reader.read()).done);
}
