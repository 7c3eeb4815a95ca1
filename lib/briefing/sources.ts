import type { Run } from '@/lib/briefing/paper';
import { passageWords } from '@/lib/language/passage-words';
import { codeWords, type Speech } from '@/lib/language/translate';
import type { Citation } from '@/lib/record/schema';

const quoted = (words: string, { t }: Speech): Run => ({
  text: t('briefing.quoted', { words }),
  font: 'serif-italic',
  size: 8.5,
});

/** The words that name the person, where the quoted ones do not. */
const namedIn = ({ namedAs }: Citation, speech: Speech): Run[] =>
  namedAs === null
    ? []
    : [{ text: ` ${speech.t('person.source_names')} `, size: 8.5 }, quoted(namedAs, speech)];

/** Numbers the sources of a sheet as footnotes, in the order in which they are first asked for. */
export class Footnotes {
  readonly #numbers = new Map<string, { number: number; citation: Citation }>();

  /** The numbers of these citations, as they stand behind a statement: "[2] [3]". */
  marks(citations: readonly Citation[]): string {
    const numbers = citations.map((citation) => {
      const { document, language, label, start, end, namedAs } = citation;
      const key = [document, language, label, start, end, namedAs].join(' ');
      const known = this.#numbers.get(key) ?? { number: this.#numbers.size + 1, citation };
      this.#numbers.set(key, known);
      return known.number;
    });
    return [...new Set(numbers)].map((number) => `[${number}]`).join(' ');
  }

  /** Every source with its number: document, passage, language, the exact words; leading to the passage on the site. */
  list(origin: string, speech: Speech): { number: number; runs: Run[] }[] {
    return [...this.#numbers.values()].map(({ number, citation }) => {
      const { document, reference, passageKind, passageOrdinal, printedLabel, label, language } = citation;
      const passage = passageWords({ kind: passageKind, ordinal: passageOrdinal, printedLabel }, speech);
      const text = codeWords(speech, 'languages.text', language);
      return {
        number,
        runs: [
          {
            text: `${reference}, ${passage}`,
            font: 'sans-strong',
            size: 8.5,
            link: new URL(`/documents/${document}#${label}`, origin).href,
          },
          { text: ` (${text}): `, size: 8.5 },
          quoted(citation.quote, speech),
          ...namedIn(citation, speech),
        ],
      };
    });
  }
}
