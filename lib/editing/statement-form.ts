import { readWrittenDate } from '@/lib/editing/dates';
import { type Faults, fault, type Typed } from '@/lib/editing/faults';
import { fieldsOf, type KindField, readLength, type StatementKind } from '@/lib/editing/kinds';
import type { CaseworkReader } from '@/lib/editing/pickers';
import { findDemand, findEntity, findPerson } from '@/lib/editing/pickers';
import { type Placed, readSources, type SourceFaults } from '@/lib/editing/sources';
import { occurredMeaning } from '@/lib/record/schema';
import { type StatementInput, statementInput } from '@/lib/statements/schema';

export type Understood = { input: StatementInput; places: Placed[] };

export const partsShown = 3;

const words = (typed: Typed, name: string) => (typed[name] ?? '').trim().replace(/\r\n?/gu, '\n');
const orNull = (text: string) => (text === '' ? null : text);

/**
 * What was typed, as a statement of this kind about this person, with where its words stand; or what is wrong, by
 * field. The date of the document cited first is the date at which it is said.
 */
export async function readStatementForm(
  db: CaseworkReader,
  person: { number: number; slug: string },
  kind: StatementKind,
  typed: Typed,
  kept: StatementInput['citations'],
): Promise<{ ok: true; value: Understood } | { ok: false; faults: Faults }> {
  const faults: Faults = {};
  const detail: Record<string, unknown> = { kind };
  for (const field of fieldsOf(kind)) await readField(db, person, field, typed, detail, faults);
  if (kind === 'demand' && typeof detail.demand === 'object' && detail.demand !== null) {
    Object.assign(detail, detail.demand);
  }

  const occurred = words(typed, 'occurred');
  const date = occurred === '' ? null : readWrittenDate(occurred);
  if (date !== null && !date.ok) {
    const { reason } = date;
    faults.occurred =
      reason.why === 'two readings'
        ? fault('two_readings', { readings: reason.readings.join(' / ') })
        : fault(reason.why === 'not a date' ? 'not_a_date' : 'ends_first');
  }
  const chosen = occurredMeaning.safeParse(typed.occurredMeaning);
  const sources: { citations: StatementInput['citations']; stated: string; places: Placed[] } | SourceFaults =
    await readSources(db, person.number, typed, kept);
  if ('faults' in sources) Object.assign(faults, sources.faults);
  for (const [name, most] of [
    ['gist', 500],
    ['publicNote', 2000],
    ['privateNote', 5000],
    ['reason', 500],
  ] as const) {
    if (words(typed, name).length > most) faults[name] = fault('long', { most: String(most) });
  }
  if (words(typed, 'reason') === '') faults.reason = fault('reason_missing');
  if (Object.keys(faults).length > 0 || 'faults' in sources) return { ok: false, faults };

  const written = date?.ok ? date.value : null;
  const parsed = statementInput.safeParse({
    key: null,
    person: person.slug,
    occurred: written?.edtf ?? null,
    occurredMeaning: written === null ? null : chosen.success ? chosen.data : written.meaning,
    stated: sources.stated,
    certainty: words(typed, 'certainty'),
    gist: orNull(words(typed, 'gist')),
    publicNote: orNull(words(typed, 'publicNote')),
    privateNote: orNull(words(typed, 'privateNote')),
    detail,
    citations: sources.citations,
  });
  if (parsed.success) return { ok: true, value: { input: parsed.data, places: sources.places } };
  for (const { path } of parsed.error.issues) {
    const name = path[0] === 'detail' ? `d.${String(path[1] ?? '')}` : String(path[0]);
    faults[name] ??= fault('missing');
  }
  return { ok: false, faults };
}

async function readField(
  db: CaseworkReader,
  person: { number: number },
  field: KindField,
  typed: Typed,
  detail: Record<string, unknown>,
  faults: Faults,
): Promise<void> {
  const name = `d.${field.name}`;
  const text = words(typed, name);
  if (field.as === 'flag') {
    detail[field.name] = text !== '';
    return;
  }
  if (field.as === 'parts') {
    detail[field.name] = readParts(typed, faults);
    return;
  }
  if (field.as === 'organisations') {
    const slugs: string[] = [];
    for (const one of text.split(/[;\n]/u).map((each) => each.trim())) {
      if (one === '') continue;
      const found = await findEntity(db, 'organisation', one);
      if ('near' in found)
        faults[name] ??= fault('unknown_organisation', { name: one, near: found.near.join('; ') });
      else slugs.push(found.slug);
    }
    if (slugs.length === 0 && !field.optional) faults[name] ??= fault('missing');
    detail[field.name] = slugs;
    return;
  }
  if (text === '') {
    if (!field.optional) faults[name] = fault('missing');
    detail[field.name] = null;
    return;
  }
  switch (field.as) {
    case 'code':
      if (!field.codes.includes(text)) faults[name] = fault('missing');
      detail[field.name] = text;
      return;
    case 'text':
      detail[field.name] = text.slice(0, 300);
      return;
    case 'length': {
      const length = readLength(text);
      if (length === null) faults[name] = fault('not_a_length');
      detail[field.name] = length;
      return;
    }
    case 'person': {
      const found = await findPerson(db, text);
      if ('near' in found)
        faults[name] = fault('unknown_person', { name: text, near: found.near.join('; ') });
      else detail[field.name] = found.slug;
      return;
    }
    case 'demand': {
      const found = await findDemand(db, person.number, text);
      if (found === null) faults[name] = fault('missing');
      else detail.demand = { demand: found.key, action: found.action };
      return;
    }
    default: {
      const found = await findEntity(db, field.as, text);
      if ('near' in found) {
        faults[name] = fault(`unknown_${field.as}`, { name: text, near: found.near.join('; ') });
      } else detail[field.name] = found.slug;
    }
  }
}

function readParts(typed: Typed, faults: Faults): unknown[] {
  const parts: unknown[] = [];
  for (let at = 0; at < partsShown; at += 1) {
    const of = (name: string) => words(typed, `p.${at}.${name}`);
    if (of('kind') === '') continue;
    const duration = of('duration') === '' ? null : readLength(of('duration'));
    if (of('duration') !== '' && duration === null) faults[`p.${at}.duration`] = fault('not_a_length');
    const amount = of('amount') === '' ? null : Number(of('amount').replace(/[\s,]/gu, ''));
    if (amount !== null && !(Number.isFinite(amount) && amount > 0)) {
      faults[`p.${at}.amount`] = fault('not_an_amount');
    }
    const currency = of('currency') === '' ? null : of('currency').toUpperCase();
    if ((amount === null) !== (currency === null) || (currency !== null && !/^[A-Z]{3}$/u.test(currency))) {
      faults[`p.${at}.currency`] = fault('currency_missing');
    }
    parts.push({ kind: of('kind'), duration, amount, currency });
  }
  if (parts.length === 0) faults['p.0.kind'] = fault('missing');
  return parts;
}
