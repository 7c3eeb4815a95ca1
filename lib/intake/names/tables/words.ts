/** Words of a table, parted by blanks and line breaks; lower case. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Terms of a table, one a line or parted by commas: they may hold blanks. */
export function terms(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((term) => term !== '');
}
