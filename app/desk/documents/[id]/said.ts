import { getTranslations } from 'next-intl/server';
import { faultsOf, textField } from '@/app/desk/faults';
import { parsePartialDate } from '@/lib/core/partial-date';
import { readSpeech } from '@/lib/language/speech';
import { codeWords } from '@/lib/language/translate';
import type { Question } from '@/lib/readings/question';
import { detailOf, findQuote } from '@/lib/readings/rules';
import type { Said } from '@/lib/readings/said';
import { addedStatement } from '@/lib/readings/schema';
import type { Bench, BenchMention } from '@/lib/readings/workbench';

/** The suggestions an editor ticked, by their places in the question. */
export async function tickedSaid(
  { suggestions, mention }: Pick<Question, 'suggestions' | 'mention'>,
  ticked: readonly string[],
): Promise<Said[]> {
  const speech = await readSpeech();
  return suggestions
    .filter((_, index) => ticked.includes(String(index)))
    .map(({ span, ...one }) => ({
      ...one,
      ...span,
      passageId: mention.passageId,
      gist: null,
      summary:
        one.detail.kind === 'demand'
          ? codeWords(speech, 'statements.demand.action', one.detail.action)
          : null,
    }));
}

type Added = { said: Said | null } | { faults: Record<string, string> };

/** The statement an editor added, if any, with its words found in the passage; or what is wrong with it. */
export async function addedSaid(form: FormData, bench: Bench, mention: BenchMention): Promise<Added> {
  const fields = ['what', 'passage', 'quote', 'occurred', 'certainty', 'provision', 'gist'] as const;
  const typed = Object.fromEntries(fields.map((name) => [name, textField(form, `add-${name}`)]));
  if (typed.what === '' && (typed.quote ?? '').trim() === '') return { said: null };
  const t = await getTranslations('workbench.faults');
  const asked = addedStatement.safeParse(typed);
  if (!asked.success) return { faults: await faultsOf(asked.error, 'workbench') };
  const { what, provision, occurred, certainty, gist, quote } = asked.data;
  const passage = bench.passages.find(({ label }) => label === asked.data.passage);
  if (!passage) return { faults: { passage: t('passage_unknown') } };
  const near = passage.id === mention.passageId ? mention.start : 0;
  // browsers send line breaks as two characters, and a text has none within a passage
  const found = findQuote(passage.text ?? '', quote.replace(/\s*\r?\n\s*/g, ' '), near);
  if ('fault' in found) return { faults: { quote: t(found.fault) } };
  const detail = detailOf(what, provision);
  if (detail === null) return { faults: { what: t('what_unknown') } };
  if (occurred !== null && !parsePartialDate(occurred).ok) return { faults: { occurred: t('not_a_date') } };
  const speech = await readSpeech();
  return {
    said: {
      detail,
      occurred,
      occurredMeaning: occurred === null ? null : 'on',
      certainty,
      gist,
      quote: (passage.text ?? '').slice(found.start, found.end),
      ...found,
      clause: null,
      passageId: passage.id,
      summary: detail.kind === 'demand' ? codeWords(speech, 'statements.demand.action', detail.action) : null,
    },
  };
}
