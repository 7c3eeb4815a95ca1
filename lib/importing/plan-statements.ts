import type { Written } from '@/lib/editing/dates';
import { readLength } from '@/lib/editing/kinds';
import { type Cells, codeOf } from '@/lib/importing/cells';
import { detailOfStatus, isDoubted, keptAsNote, plainValue, sentenceOf } from '@/lib/importing/codes';
import { readCellDate } from '@/lib/importing/dates';
import { type Known, placeSource, type Source } from '@/lib/importing/known';
import type { Mapping, Plan, Remark, Target } from '@/lib/importing/schema';
import { mayBeSaidOf, mayBeTicked } from '@/lib/readings/rules';
import { type StatementDetail, type StatementInput, statementDetail } from '@/lib/statements/schema';

type Heard = { faults: Remark[]; remarks: Remark[]; notes: string[] };
type Claim = { detail: StatementDetail; when: Written | null; doubted: boolean };

/** Whoever a row is about before that is settled. */
export const unsettled = 'unsettled';

/** The values of a cell that holds several, by the divider chosen. */
export const valuesOf = (text: string, divider: Mapping['divider']): string[] =>
  (divider === '' ? [text] : text.split(divider)).map((one) => one.trim()).filter((one) => one !== '');

/**
 * What a row says, each with the row's one source. Without a source nothing is said (law 1); deaths, releases,
 * designations and the like are proposals (law 7); what may not be said of that standing is a fault (law 8).
 */
export function said(
  cells: Cells,
  mapping: Mapping,
  known: Known,
  standing: 'case' | 'mentioned' | 'official' | null,
  heard: Heard,
): Pick<Plan, 'said' | 'proposed'> {
  const claims = claimsOf(cells, mapping, known, heard);
  const source = placeSource(known, {
    document: cells.one('document'),
    documentId: mapping.documentId,
    passage: cells.one('passage'),
    quote: cells.one('quote'),
  });
  if (source !== null && 'code' in source) heard.faults.push(source);
  if (claims.length > 0 && source === null) {
    heard.remarks.push({ code: 'no_source', values: { count: String(claims.length) } });
  }
  for (const { detail } of claims) {
    if (standing !== null && !mayBeSaidOf(standing, detail)) {
      heard.faults.push({ code: `not_of_${standing}`, values: { kind: detail.kind } });
    }
  }
  if (source === null || 'code' in source) return { said: [], proposed: [] };
  const inputs = claims.map((claim) => inputOf(claim, source));
  return {
    said: inputs.filter(({ detail }) => mayBeTicked(detail)),
    proposed: inputs.filter(({ detail }) => !mayBeTicked(detail)),
  };
}

function inputOf({ detail, when, doubted }: Claim, { citation, stated }: Source): StatementInput {
  return {
    key: null,
    person: unsettled,
    occurred: when?.edtf ?? null,
    occurredMeaning: when?.meaning ?? null,
    stated,
    certainty: doubted ? 'ambiguous' : 'stated',
    gist: null,
    publicNote: null,
    privateNote: null,
    detail,
    citations: [citation],
  };
}

function claimsOf(cells: Cells, mapping: Mapping, known: Known, heard: Heard): Claim[] {
  const when = dateOf(cells, mapping, 'status_date', heard);
  const charged = dateOf(cells, mapping, 'charge_date', heard);
  const place = slugOf(known.places, cells.one('place'), 'place_unknown', heard);
  const provision = slugOf(known.provisions, cells.one('charge'), 'provision_unknown', heard);
  const length = cells.one('sentence') === '' ? null : cells.one('sentence');
  if (length !== null && readLength(length) === null) {
    heard.faults.push({ code: 'not_a_length', values: { text: length.slice(0, 60) } });
  }
  const claims: Claim[] = [];
  for (const text of valuesOf(cells.one('status'), mapping.divider)) {
    const meant = codeOf(mapping, 'status', text);
    if ('fault' in meant) heard.faults.push(meant.fault);
    else if (meant.code === keptAsNote) keep(text, heard);
    else if (meant.code !== null) {
      const detail = detailOfStatus(meant.code, { place, provision, length });
      if (detail === null) heard.faults.push({ code: 'value_unmapped', values: { text: plainValue(text) } });
      else
        claims.push({
          detail,
          when: detail.kind === 'charge' ? (charged ?? when) : when,
          doubted: isDoubted(text),
        });
    }
  }
  const stage = stageOf(cells, mapping, heard);
  if ((provision !== null || stage !== null) && !claims.some(({ detail }) => detail.kind === 'charge')) {
    const detail = {
      kind: 'charge',
      provision,
      stage: stage ?? 'not_stated',
      politicallyMotivated: false,
      place: null,
    };
    claims.push({
      detail: statementDetail.parse(detail),
      when: charged,
      doubted: isDoubted(cells.one('charge_stage')),
    });
  }
  if (length !== null && !claims.some(({ detail }) => detail.kind === 'sentence')) {
    const detail = sentenceOf('prison', length);
    if (detail !== null) claims.push({ detail, when: charged, doubted: false });
  }
  for (const target of ['designation', 'gender'] as const) {
    const text = cells.one(target);
    const meant = codeOf(mapping, target, text);
    if ('fault' in meant) heard.faults.push(meant.fault);
    else if (meant.code === keptAsNote) keep(text, heard);
    else if (meant.code !== null) {
      const detail =
        target === 'designation'
          ? { kind: 'designation', term: meant.code, criteria: null }
          : { kind: 'trait', trait: 'gender', value: meant.code, place: null };
      claims.push({ detail: statementDetail.parse(detail), when: null, doubted: isDoubted(text) });
    }
  }
  return claims;
}

function stageOf(cells: Cells, mapping: Mapping, heard: Heard): string | null {
  const text = cells.one('charge_stage');
  const meant = codeOf(mapping, 'charge_stage', text);
  if ('fault' in meant) {
    heard.faults.push(meant.fault);
    return null;
  }
  if (meant.code !== keptAsNote) return meant.code;
  keep(text, heard);
  return null;
}

function keep(text: string, { notes, remarks }: Heard): void {
  notes.push(text);
  remarks.push({ code: 'kept_as_note', values: { text: text.slice(0, 60) } });
}

function dateOf(cells: Cells, mapping: Mapping, target: Target, { faults }: Heard): Written | null {
  const text = cells.one(target);
  if (text === '') return null;
  const read = readCellDate(text, mapping.dayFirst[target] ?? null);
  if (read.ok) return read.value;
  faults.push(read.reason);
  return null;
}

function slugOf(slugs: Known['places'], text: string, code: string, { faults }: Heard): string | null {
  if (text === '') return null;
  const slug = slugs.get(text.toLowerCase().replace(/\s+/gu, ' '));
  if (slug) return slug;
  faults.push({ code: slug === null ? `${code}_which` : code, values: { text: text.slice(0, 60) } });
  return null;
}
