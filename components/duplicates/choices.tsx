import type { ReactNode } from 'react';

export interface Choice {
  value: string | number;
  words: ReactNode;
}

/** Boxes to tick (or one of several to choose) under one heading, each a whole line to hit. */
export function Choices({
  name,
  legend,
  choices,
  one = false,
}: {
  name: string;
  legend: string;
  choices: readonly Choice[];
  /** One of them only. */
  one?: boolean;
}) {
  return (
    <fieldset className="my-4">
      <legend className="font-semibold">{legend}</legend>
      {choices.map(({ value, words }) => (
        <label key={value} className="flex items-baseline gap-2.5 border-b border-rule-2 py-1.5 text-note">
          <input type={one ? 'radio' : 'checkbox'} name={name} value={value} className="size-4 shrink-0" />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
