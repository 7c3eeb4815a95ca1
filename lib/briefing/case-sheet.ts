import { inks, type Paper, type Run } from '@/lib/briefing/paper';
import { Footnotes } from '@/lib/briefing/sources';
import { caseNumber } from '@/lib/language/case-number';
import { dateAs, dateWords, whenWords } from '@/lib/language/dates';
import { genderOf, glanceOf } from '@/lib/language/glance';
import { statementWording } from '@/lib/language/statement-wording';
import { statusWording } from '@/lib/language/status-wording';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import type { Edition } from '@/lib/record/edition-schema';
import { descriptions, type PersonSheet, type Statement } from '@/lib/record/schema';

export type CaseSheet = {
  sheet: PersonSheet;
  edition: Edition;
  /** The site's own address. */
  origin: string;
  /** ISO day of the reader. */
  today: string;
};

/** The record of one person on paper: everything its page says, the sources as footnotes at the end, and how to cite it. */
export function writeCaseSheet(
  paper: Paper,
  { sheet, edition, origin, today }: CaseSheet,
  speech: Speech,
): void {
  const { t } = speech;
  const notes = new Footnotes();
  const publishedOn = dateWords(edition.publishedAt.slice(0, 10), speech);
  paper.paragraph([
    {
      text: t('briefing.over', {
        number: caseNumber(sheet.number),
        edition: String(edition.number),
        date: publishedOn,
      }),
      size: 9,
      ink: inks.grey,
    },
  ]);
  paper.title(sheet.name);
  const spellings = [
    ...new Set(sheet.names.filter(({ form }) => form !== sheet.name).map(({ form }) => form)),
  ];
  if (spellings.length > 0) paper.paragraph([{ text: spellings.join(' · '), ink: inks.grey }]);
  writeStatus(paper, sheet, today, speech);
  for (const { label, values } of glanceOf(sheet, speech))
    paper.row([{ text: label, size: 9, ink: inks.grey }], [[{ text: values.join(' · ') }]]);
  const parts: [string, (kind: Statement['kind']) => boolean][] = [
    [t('person.history'), (kind) => kind !== 'demand' && !descriptions.includes(kind)],
    [t('person.asked', { gender: genderOf(sheet) }), (kind) => kind === 'demand'],
    [t('person.described'), (kind) => descriptions.includes(kind)],
  ];
  for (const [heading, belongs] of parts) {
    const statements = sheet.statements.filter(({ kind }) => belongs(kind));
    if (statements.length === 0) continue;
    paper.heading(heading);
    for (const statement of statements) writeStatement(paper, statement, notes, speech);
  }
  writeNames(paper, sheet, speech);
  paper.heading(t('person.documents'));
  for (const naming of sheet.namings)
    paper.row(
      [{ text: dateWords(naming.stated, speech), size: 9, ink: inks.grey }],
      [[{ text: `${naming.title} (${naming.reference})` }]],
    );
  paper.heading(t('briefing.sources'));
  for (const { number, runs } of notes.list(origin, speech))
    paper.row([{ text: `[${number}]`, size: 8.5, ink: inks.grey }], [runs], 24);
  writeCiting(paper, { sheet, edition, origin, today }, speech);
}

function writeStatus(paper: Paper, sheet: PersonSheet, today: string, speech: Speech): void {
  const status = statusWording(sheet, today, speech);
  paper.space(10);
  paper.rule();
  paper.paragraph([{ text: status.headline, font: 'serif-strong', size: 15 }]);
  for (const words of [status.source, status.lastNamed?.words ?? null, status.age, status.disputed])
    if (words !== null) paper.paragraph([{ text: words, ink: inks.grey }]);
  paper.space(6);
  paper.rule();
}

function writeStatement(paper: Paper, statement: Statement, notes: Footnotes, speech: Speech): void {
  const { headline, lines, doubts } = statementWording(statement, speech);
  const moment =
    statement.occurred === null
      ? dateAs('as_of', statement.stated, speech)
      : whenWords(statement.occurred, statement.occurredMeaning ?? 'on', speech);
  const said: Run[] = [
    { text: `${headline} `, font: 'serif-strong', size: 11 },
    { text: notes.marks(statement.citations), size: 8, ink: inks.grey },
  ];
  const rest = [...lines.map(({ words }) => words), ...doubts].map((text): Run[] => [
    { text, size: 9.5, ink: inks.grey },
  ]);
  paper.row([{ text: moment, size: 9, ink: inks.grey }], [said, ...rest]);
}

function writeNames(paper: Paper, { names, named }: PersonSheet, speech: Speech): void {
  if (!named) return;
  paper.heading(speech.t('person.names'));
  for (const { form, language, reference, passages } of names)
    paper.row(
      [
        {
          text: sentenceCase(codeWords(speech, 'languages.name', language), speech),
          size: 9,
          ink: inks.grey,
        },
      ],
      [
        [
          { text: form, font: 'serif' },
          {
            text:
              reference === null
                ? ''
                : `  ${reference}${passages.length > 0 ? `: ${passages.join(', ')}` : ''}`,
            size: 8.5,
            ink: inks.grey,
          },
        ],
      ],
    );
}

function writeCiting(paper: Paper, { sheet, edition, origin }: CaseSheet, speech: Speech): void {
  const { t } = speech;
  paper.heading(t('person.cite'));
  const title = t('person.cite_title', { name: sheet.name, case: caseNumber(sheet.number) });
  const address = new URL(`/editions/${edition.seq}`, origin).href;
  const date = dateWords(edition.publishedAt.slice(0, 10), speech);
  paper.paragraph([
    {
      text: t('editions.cite_text', { title, number: String(edition.number), date, address }),
      link: address,
    },
  ]);
  paper.space(3);
  paper.paragraph([{ text: `${t('editions.cite_hash')}: ${edition.contentHash}`, size: 8, ink: inks.grey }]);
  paper.paragraph([{ text: t('briefing.licence'), size: 8, ink: inks.grey }]);
}
