/** The parameters of an address as a page gets them: one value, several, or none. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** The same as pairs, one a value, so that a repeated parameter shows. */
export function pairsOf(parameters: SearchParams): [string, string][] {
  return Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
}
