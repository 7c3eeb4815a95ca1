'use server';

import { redirect } from 'next/navigation';
import { textField } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import type { Actor } from '@/lib/accounts/actor';
import { requireActor } from '@/lib/accounts/gate';
import { addressOf } from '@/lib/fetching/addresses';
import { fetchText } from '@/lib/fetching/fetch';
import { limits } from '@/lib/intake/formats/limits';
import { fetchRefusalWords, sourceRefusalWords } from '@/lib/language/refusal-words';
import { readSpeech } from '@/lib/language/speech';
import { readIn } from '@/lib/readings/read-in';
import { type Incoming, languageTag, patienceMs } from '@/lib/readings/schema';

/** Reads what came in and leads to it; or says in words why it cannot be read. */
async function takeIn(actor: Actor, incoming: Incoming, values: Record<string, string>): Promise<FormState> {
  const answer = await readIn(actor.accountId, incoming, new Date(), { patienceMs });
  if (!answer.ok) {
    return { ...freshForm, values, wrong: sourceRefusalWords(await readSpeech(), answer.reason) };
  }
  const { readingId, before } = answer.value;
  redirect(`/desk/documents/readings/${readingId}${before ? '?told=before' : ''}`);
}

/** Words that were pasted. */
export async function paste(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const values = { text: textField(form, 'text'), language: textField(form, 'language') };
  const language = languageTag.safeParse(values.language);
  return takeIn(
    actor,
    {
      way: 'paste',
      fileName: null,
      mediaType: 'text/plain; charset=utf-8',
      address: null,
      // forms send every line break as two characters
      bytes: new TextEncoder().encode(values.text.replaceAll('\r\n', '\n')),
      language: language.success ? language.data : null,
    },
    values,
  );
}

/** A document by its reference or official address, in a language. */
export async function fetchIn(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const speech = await readSpeech();
  const values = {
    reference: textField(form, 'reference').trim(),
    language: textField(form, 'language').trim(),
  };
  const typed = languageTag.safeParse(values.language);
  const language = typed.success ? typed.data : 'en';
  const address = /^https?:/.test(values.reference)
    ? { ok: true as const, value: { page: values.reference } }
    : addressOf(values.reference, language);
  if (!address.ok) return { ...freshForm, values, wrong: fetchRefusalWords(speech, address.reason) };
  const fetched = await fetchText(address.value.page, {
    language,
    maxBytes: limits.maxFileBytes,
    now: () => new Date(),
  });
  if (!fetched.ok) return { ...freshForm, values, wrong: fetchRefusalWords(speech, fetched.reason) };
  const { bytes, mediaType, address: from } = fetched.value;
  return takeIn(
    actor,
    {
      way: 'fetch',
      fileName: new URL(from).pathname.split('/').at(-1) || null,
      mediaType,
      address: from,
      bytes,
      language,
    },
    values,
  );
}
