export interface BarProps {
  /** Id of the words that say the same. */
  labelledBy: string;
  done: number;
  all: number;
}

/** How much of something is done, as a thin bar under or over its words. */
export const Bar = ({ labelledBy, done, all }: BarProps) => (
  <progress
    aria-labelledby={labelledBy}
    value={done}
    max={Math.max(1, all)}
    className="my-1.5 block h-1.5 w-full appearance-none border-0 bg-rule-2 [&::-moz-progress-bar]:bg-free [&::-webkit-progress-bar]:bg-rule-2 [&::-webkit-progress-value]:bg-free"
  />
);
