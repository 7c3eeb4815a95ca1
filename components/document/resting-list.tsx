import { useSpeech } from '@/components/use-speech';
import { statementWording } from '@/lib/language/statement-wording';
import { type Resting, statementAddress } from '@/lib/record/resting';

/** Statements that rest on a passage: whose, what, and on which of its words. */
export function RestingList({ resting }: { resting: Resting[] }) {
  const speech = useSpeech();
  return (
    <ul data-entries>
      {resting.map((each) => {
        const wording = statementWording(each.statement, speech);
        const quotes = each.citations.filter(
          ({ language, start }, index, all) =>
            all.findIndex((other) => other.language === language && other.start === start) === index,
        );
        return (
          <li
            key={each.statement.key}
            className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-0.5 border-t border-rule-2 py-2.5 lg:grid-cols-[minmax(0,43rem)_minmax(0,20rem)] lg:gap-x-10"
          >
            <div>
              <p>
                <a href={`/people/${each.person.slug}`} className="font-semibold">
                  {each.person.name}
                </a>
                {': '}
                <a href={statementAddress(each)}>{wording.headline}</a>
              </p>
              {wording.doubts.map((words) => (
                <p key={words} className="text-note text-ink-2 italic">
                  {words}
                </p>
              ))}
            </div>
            <p className="text-small text-ink-2">
              {quotes.map(({ language, start, quote }, index) => (
                <span key={`${language} ${start}`}>
                  {index > 0 && ' … '}
                  <q lang={language} className="font-serif text-ink italic">
                    {quote}
                  </q>
                </span>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
