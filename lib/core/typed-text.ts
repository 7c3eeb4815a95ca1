/** What was typed, without the NUL that a browser never sends and that no column of text or JSON can hold. */
export const withoutNul = (typed: string): string => typed.replaceAll('\u0000', '');
