import type { CaseSheet } from '@/lib/briefing/case-sheet';
import { inks, type Paper } from '@/lib/briefing/paper';
import { caseNumber } from '@/lib/language/case-number';
import { dateWords } from '@/lib/language/dates';
import { statusWording } from '@/lib/language/status-wording';
import type { Speech } from '@/lib/language/translate';

/** The first page of a pack: what it is, as of when, and where each person stands. */
export function writeCover(paper: Paper, asked: readonly CaseSheet[], speech: Speech): void {
  const { t } = speech;
  const [first] = asked;
  paper.paragraph([{ text: 'Habeas', size: 9, ink: inks.grey }]);
  paper.title(t('briefing.pack'));
  paper.paragraph([
    {
      text: t('briefing.pack_over', { count: asked.length, date: dateWords(first?.today ?? '', speech) }),
      ink: inks.grey,
    },
  ]);
  paper.space(10);
  for (const { sheet, today, origin } of asked) {
    const { sentence } = statusWording(sheet, today, speech);
    paper.rule();
    paper.row(
      [{ text: caseNumber(sheet.number), size: 9, ink: inks.grey }],
      [
        [
          {
            text: sheet.name,
            font: 'serif-strong',
            size: 11,
            link: new URL(`/people/${sheet.slug}`, origin).href,
          },
        ],
        [{ text: sentence, size: 9.5, ink: inks.grey }],
      ],
    );
  }
  paper.space(8);
  paper.paragraph([{ text: t('briefing.licence'), size: 8, ink: inks.grey }]);
}
