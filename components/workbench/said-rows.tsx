import type { SuggestionShape } from '@/components/workbench/shapes';

/** What a passage may say of the person: each with the words it rests on, for the editor to tick or leave. */
export function SaidRows({
  name,
  suggestions,
  ticked,
  language,
}: {
  name: string;
  suggestions: SuggestionShape[];
  ticked: (index: number) => boolean;
  language: string;
}) {
  return (
    <ul>
      {suggestions.map(({ words, quote }, index) => (
        <li key={`${words} ${quote}`} className="border-b border-rule-2">
          <label className="grid cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)] gap-x-1.5 py-2 sm:grid-cols-[1.5rem_minmax(0,1fr)_minmax(0,1fr)]">
            <input
              type="checkbox"
              name={name}
              value={index}
              defaultChecked={ticked(index)}
              className="mt-1 size-4 accent-focus"
            />
            <span className="text-note">{words}</span>
            <q lang={language} className="font-serif text-note italic max-sm:col-start-2">
              {quote}
            </q>
          </label>
        </li>
      ))}
    </ul>
  );
}
