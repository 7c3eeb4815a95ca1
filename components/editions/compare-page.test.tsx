import { expect, test } from 'vitest';
import { inventedDocument } from '@/components/document/invented-document';
import { ComparePage } from '@/components/editions/compare-page';
import { inventedPerson } from '@/components/person/invented-person';
import { renderInEnglish } from '@/components/render-in-english';
import { compareEditions } from '@/lib/record/compare';
import type { Edition } from '@/lib/record/edition-schema';
import type { EditionSheet } from '@/lib/record/edition-shape';
import { inventedEdition } from '@/lib/record/invented';
import type { PersonSheet } from '@/lib/record/schema';

const edition = (seq: number, number: number, subject: Edition['subject']): Edition =>
  inventedEdition({ seq, number, subject, publishedAt: `2026-0${number}-01T00:00:00.000Z` });

function compared(before: EditionSheet, after: EditionSheet): string {
  const [first, second] = [edition(3, 1, after.subject), edition(8, 2, after.subject)];
  return renderInEnglish(
    <ComparePage
      name="Ainur Invented"
      before={first}
      after={second}
      compared={compareEditions(before, after)}
      editions={[second, first]}
      present="/people/ainur-invented"
    />,
  );
}

const ainur = inventedPerson();
const person = (sheet: PersonSheet): EditionSheet => ({ subject: 'person', sheet });

test('a statement that is gone and a spelling that came are shown, what is alike is not', () => {
  const [gone, ...rest] = ainur.statements;
  const [name] = ainur.names;
  if (gone === undefined || name === undefined) throw new Error('the invented person has too little');
  const html = compared(
    person(ainur),
    person({
      ...ainur,
      statements: rest,
      names: [...ainur.names, { ...name, form: 'Ainour Invente', language: 'fr' }],
    }),
  );
  expect(html).toContain('Removed');
  expect(html).toContain(`id="${gone.key.replaceAll('/', '.')}"`);
  expect(html).toContain('Ainour Invente');
  expect(html).not.toContain(`>${name.form} ·`);
  expect(rest.length).toBeGreaterThan(0);
  for (const { key } of rest) expect(html).not.toContain(`id="${key.replaceAll('/', '.')}"`);
});

test('a statement that changed is shown twice, and can be linked to once', () => {
  const [first, ...rest] = ainur.statements;
  if (first === undefined) throw new Error('the invented person has too little');
  const html = compared(
    person(ainur),
    person({ ...ainur, statements: [{ ...first, note: 'Quite other words.' }, ...rest] }),
  );
  expect(html).toContain('Quite other words.');
  expect(html.split(`id="${first.key.replaceAll('/', '.')}"`)).toHaveLength(2);
});

test('two editions that show the same say so', () => {
  expect(compared(person(ainur), person(ainur))).toContain('Both editions show the same.');
});

test('of a document, entries of the part that differs stand on their side only', () => {
  const [first, ...others] = inventedDocument.passages;
  if (first === undefined) throw new Error('the invented document has no passages');
  const html = compared(
    { subject: 'document', sheet: inventedDocument },
    {
      subject: 'document',
      sheet: { ...inventedDocument, passages: [{ ...first, text: 'Quite other words.' }, ...others] },
    },
  );
  expect(html).toContain('Quite other words.');
  expect(html).toContain('Only in edition 1');
  expect(html).toContain('Only in edition 2');
});
