import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { Linked, linksOf } from '@/components/person/linked';
import { Citations } from '@/components/source/citations';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { groupOf } from '@/lib/custody/rules';
import { statementWording } from '@/lib/language/statement-wording';
import { codeWords } from '@/lib/language/translate';
import type { Statement } from '@/lib/record/schema';
import { toldOnce } from '@/lib/record/sheet-parts';

/**
 * Statements in the order given, each with its date before it and its sources in the margin beside it. `anchored`: each can be
 * linked to by its key; not the second of two versions on one page, since an id stands on a page once.
 */
export function History({
  statements: all,
  anchored = true,
}: {
  statements: Statement[];
  anchored?: boolean;
}) {
  const statements = toldOnce(all);
  const dateOf = (statement: Statement) =>
    [statement.occurred, statement.occurredMeaning, statement.stated].join();
  return (
    <ol>
      {statements.map((statement, index) => {
        const before = statements[index - 1];
        const again = before !== undefined && dateOf(before) === dateOf(statement);
        return <Entry key={statement.key} statement={statement} dateAgain={again} anchored={anchored} />;
      })}
    </ol>
  );
}

/** `dateAgain`: the entry before has the same date, which is then told to screen readers only. */
function Entry({
  statement,
  dateAgain,
  anchored,
}: {
  statement: Statement;
  dateAgain: boolean;
  anchored: boolean;
}) {
  const speech = useSpeech();
  const wording = statementWording(statement, speech);
  const { other } = wording;
  const links = [
    ...(other === null || other.slug === null ? [] : [{ words: other.name, href: `/people/${other.slug}` }]),
    ...linksOf(statement, speech),
  ];
  const group =
    statement.kind === 'custody' ? groupOf[statement.state] : statement.kind === 'death' ? 'dead' : null;
  return (
    <li
      id={anchored ? statement.key.replaceAll('/', '.') : undefined}
      className="grid gap-x-4 gap-y-1.5 border-t border-rule-2 py-3.5 md:grid-cols-[8.4rem_minmax(0,1fr)] lg:grid-cols-[8.4rem_minmax(0,34.6rem)_minmax(0,20rem)] lg:gap-x-0"
    >
      <div
        className={`text-ink-2 lg:pr-4 ${dateAgain ? 'max-md:sr-only md:opacity-0 print:opacity-100' : ''}`}
      >
        <Moment statement={statement} />
      </div>
      <div>
        <h3 className="font-serif text-[1.125rem] leading-snug font-semibold">
          <Linked words={wording.headline} links={links} />
        </h3>
        {wording.lines.map(({ words, lang }) => (
          <p
            key={words}
            lang={lang === speech.locale ? undefined : (lang ?? undefined)}
            className="mt-0.5 text-ink-2"
          >
            <Linked words={words} links={links} />
          </p>
        ))}
        {wording.doubts.map((words) => (
          <p key={words} className="mt-0.5 text-note text-ink-2 italic">
            {words}
          </p>
        ))}
        {group !== null && (
          <p className="mt-1 text-note">
            <Chip group={group}>{codeWords(speech, 'custody.group', group)}</Chip>
          </p>
        )}
      </div>
      <div className="md:col-start-2 lg:col-start-3 lg:pl-10">
        <Citations citations={statement.citations} />
      </div>
    </li>
  );
}

/** When it was; or, where the document gives no time, the date the document speaks at. */
function Moment({ statement }: { statement: Statement }) {
  const t = useTranslations('person');
  if (statement.occurred === null) {
    return (
      <p>
        <When edtf={statement.stated} as="as_of" />
      </p>
    );
  }
  return (
    <>
      <p>
        <When edtf={statement.occurred} meaning={statement.occurredMeaning} />
      </p>
      <p className="text-small text-ink-3">
        {t.rich('stated', { date: () => <When edtf={statement.stated} as="in" /> })}
      </p>
    </>
  );
}
