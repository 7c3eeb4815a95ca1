const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A raised mark as plain text. Raised numbers become raised signs: "2013" with the footnote mark 2 must not
 * read 20132. Everything else (1st, marks in brackets or letters) stays as it is written.
 */
export function raise(mark: string): string {
  if (!/^\s*\d{1,3}\s*$/.test(mark)) return mark;
  return mark.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
