import { readWrittenDate } from '@/lib/editing/dates';
import { type Faults, fault, type Typed } from '@/lib/editing/faults';
import { type NameInput, nameInput, type PersonEdit, personEdit } from '@/lib/people/schema';

type Read<Value> = { ok: true; value: Value } | { ok: false; faults: Faults };

const words = (typed: Typed, name: string) => (typed[name] ?? '').trim().replace(/\r\n?/gu, '\n');
const orNull = (text: string) => (text === '' ? null : text);

/** A day as people write it; null when none was given. A date that is no single day is a fault. */
function readDay(typed: Typed, name: string, faults: Faults): string | null {
  const text = words(typed, name);
  if (text === '') return null;
  const read = readWrittenDate(text);
  if (read.ok && /^\d{4}-\d\d-\d\d$/u.test(read.value.edtf)) return read.value.edtf;
  faults[name] = fault('not_a_day');
  return null;
}

/** What was typed of a person themselves; or what is wrong, by field. A reason is asked for. */
export function readPersonForm(typed: Typed): Read<PersonEdit> {
  const faults: Faults = {};
  const parsed = personEdit.safeParse({
    standing: words(typed, 'standing'),
    usualName: words(typed, 'usualName'),
    sortName: words(typed, 'sortName'),
    given: orNull(words(typed, 'given')),
    family: orNull(words(typed, 'family')),
    identityNote: orNull(words(typed, 'identityNote')),
    privateNote: orNull(words(typed, 'privateNote')),
    consentNote: orNull(words(typed, 'consentNote')),
    consentOn: readDay(typed, 'consentOn', faults),
    embargoUntil: readDay(typed, 'embargoUntil', faults),
  });
  return finish(typed, faults, parsed);
}

/** A spelling as typed; or what is wrong, by field. A reason is asked for. */
export function readNameForm(typed: Typed): Read<NameInput> {
  const document = words(typed, 'documentId');
  const parsed = nameInput.safeParse({
    form: words(typed, 'form'),
    language: words(typed, 'language'),
    script: words(typed, 'script'),
    order: words(typed, 'order'),
    kind: words(typed, 'kind'),
    inflection: orNull(words(typed, 'inflection')),
    documentId: /^\d{1,9}$/u.test(document) ? Number(document) : null,
    occurrences: null,
  });
  const faults: Faults = {};
  if (words(typed, 'form').length > 200) faults.form = fault('long', { most: '200' });
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(words(typed, 'language'))) {
    faults.language = fault('not_a_language');
  }
  if (words(typed, 'kind') === 'printed' && document === '') faults.documentId = fault('printed_where');
  return finish(typed, faults, parsed);
}

type Parsed<Value> =
  | { success: true; data: Value }
  | { success: false; error: { issues: { path: PropertyKey[]; code?: string }[] } };

function finish<Value>(typed: Typed, faults: Faults, parsed: Parsed<Value>): Read<Value> {
  if (words(typed, 'reason') === '') faults.reason = fault('reason_missing');
  if (words(typed, 'reason').length > 500) faults.reason = fault('long', { most: '500' });
  if (!parsed.success) {
    for (const { path, code } of parsed.error.issues) {
      faults[String(path[0])] ??= code === 'too_big' ? fault('too_long') : fault('missing');
    }
    return { ok: false, faults };
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, value: parsed.data };
}
