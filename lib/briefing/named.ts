import { inks, type Paper, type Run } from '@/lib/briefing/paper';
import { dateWords } from '@/lib/language/dates';
import { passageLabelWords } from '@/lib/language/passage-words';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import type { PersonSheet, PrintedName } from '@/lib/record/schema';

const aside = (text: string): Run => ({ text, size: 9, ink: inks.grey });

/** Every spelling with its language and the passages it is printed in. */
export function writeNames(paper: Paper, sheet: PersonSheet, speech: Speech): void {
  if (!sheet.named) return;
  const { t } = speech;
  paper.heading(t('person.names'));
  paper.paragraph([aside(t(`person.name_basis.${sheet.nameBasis}`))]);
  if (sheet.withheld?.includes('names')) paper.paragraph([aside(t('person.names_withheld'))]);
  paper.space(5);
  for (const name of sheet.names) {
    const language = sentenceCase(codeWords(speech, 'languages.name', name.language), speech);
    paper.row(
      [aside(language)],
      [[{ text: `${name.form}  `, font: 'serif' }, aside(printedIn(name, speech))], ...formOf(name, speech)],
    );
  }
}

function printedIn({ document, reference, passages }: PrintedName, speech: Speech): string {
  if (document === null) return speech.t('person.names_usual');
  return [reference ?? document, ...passages.map((label) => passageLabelWords(label, speech))].join(', ');
}

/** What is unusual in the spelling: the order of its parts, the ending it has. */
function formOf({ order, inflection }: PrintedName, speech: Speech): Run[][] {
  const { t } = speech;
  const said: string[] = [];
  if (order !== 'given_family' && t.has(`person.name_order.${order}`))
    said.push(t(`person.name_order.${order}`));
  if (inflection !== null)
    said.push(t('person.names_inflected', { form: codeWords(speech, 'person.inflection', inflection) }));
  return said.map((words) => [aside(words)]);
}

/** The documents that name the person, each with the passages that do. */
export function writeNamings(paper: Paper, { namings }: PersonSheet, speech: Speech): void {
  paper.heading(speech.t('person.documents'));
  for (const { stated, title, kind, reference, passages } of namings) {
    const named = codeWords(speech, 'document.kind', kind);
    const where = passages.map((label) => passageLabelWords(label, speech)).join(', ');
    paper.row(
      [aside(dateWords(stated, speech))],
      [[{ text: title }], [aside(`${reference === title ? named : `${named} ${reference}`}: ${where}`)]],
    );
  }
}

/** Why the mentions are taken to be one person, and whom not to confuse with them. */
export function writeIdentity(paper: Paper, sheet: PersonSheet, speech: Speech): void {
  const { t } = speech;
  const withheld = sheet.withheld?.includes('identityNote') === true;
  if (sheet.identityNote === null && sheet.apartFrom.length === 0 && !withheld) return;
  paper.heading(t('person.identity'));
  if (sheet.mergeConfidence !== null) paper.paragraph([{ text: t(`person.merge.${sheet.mergeConfidence}`) }]);
  if (sheet.identityNote !== null) paper.paragraph([{ text: sheet.identityNote }]);
  if (withheld) paper.paragraph([{ text: t('person.identity_withheld') }]);
  if (sheet.apartFrom.length === 0) return;
  paper.space(4);
  paper.row(
    [aside(t('person.apart'))],
    sheet.apartFrom.map(({ name }) => [{ text: name }]),
  );
}
