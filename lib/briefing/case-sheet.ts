import { writeIdentity, writeNames, writeNamings } from '@/lib/briefing/named';
import { inks, type Paper, type Run } from '@/lib/briefing/paper';
import { Footnotes } from '@/lib/briefing/sources';
import { caseNumber } from '@/lib/language/case-number';
import { dateAs, dateWords, whenWords } from '@/lib/language/dates';
import { genderOf, glanceOf } from '@/lib/language/glance';
import { otherSpellings, shownName } from '@/lib/language/shown-name';
import { statementWording } from '@/lib/language/statement-wording';
import { statusWording } from '@/lib/language/status-wording';
import type { Speech } from '@/lib/language/translate';
import type { Edition } from '@/lib/record/edition-schema';
import type { PersonSheet, Statement } from '@/lib/record/schema';
import { partsOf } from '@/lib/record/sheet-parts';

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
  const shown = shownName(sheet, speech.locale);
  paper.title(shown.form);
  if (shown.usual !== null) paper.paragraph([{ text: shown.usual }]);
  if (!sheet.named) paper.paragraph([{ text: t('person.unnamed'), ink: inks.grey }]);
  const spellings = otherSpellings(sheet, shown).map(({ form }) => form);
  if (spellings.length > 0) paper.paragraph([{ text: spellings.join(' · '), ink: inks.grey }]);
  writeStatus(paper, sheet, today, speech);
  for (const { label, values } of glanceOf(sheet, speech))
    paper.row([{ text: label, size: 9, ink: inks.grey }], [[{ text: values.join(' · ') }]]);
  const { happened, asked, described } = partsOf(sheet);
  paper.heading(t('person.history'));
  if (happened.length === 0) paper.paragraph([{ text: t('person.history_empty', { name: sheet.name }) }]);
  const write = (statement: Statement) => writeStatement(paper, statement, notes, speech);
  happened.forEach(write);
  if (asked.length > 0) paper.heading(t('person.asked', { gender: genderOf(sheet) }));
  asked.forEach(write);
  if (described.length > 0) paper.heading(t('person.described'));
  described.forEach(write);
  writeNames(paper, sheet, speech);
  writeNamings(paper, sheet, speech);
  writeIdentity(paper, sheet, speech);
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
  const said: Run[] = [
    { text: `${headline} `, font: 'serif-strong', size: 11 },
    { text: notes.marks(statement.citations), size: 8, ink: inks.grey },
  ];
  const rest = [...lines.map(({ words }) => words), ...doubts].map((text): Run[] => [
    { text, size: 9.5, ink: inks.grey },
  ]);
  paper.row([{ text: momentOf(statement, speech), size: 9, ink: inks.grey }], [said, ...rest]);
}

/** When it was and when that was stated; or, where the document gives no time, the date the document speaks at. */
function momentOf({ occurred, occurredMeaning, stated }: Statement, speech: Speech): string {
  if (occurred === null) return dateAs('as_of', stated, speech);
  const said = speech.t('briefing.stated', { date: dateAs('in', stated, speech) });
  return `${whenWords(occurred, occurredMeaning, speech)}\n${said}`;
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
