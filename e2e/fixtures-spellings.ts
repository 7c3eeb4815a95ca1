/**
 * How English presses write Cyrillic letters, longest first: enough to write a printed name back as its bearer's
 * own papers might, never used outside tests.
 */
const habits: [latin: string, cyrillic: string][] = [
  ['shch', 'щ'],
  ['yev', 'ев'],
  ['ayev', 'аев'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ...[...'abvgdeziklmnoprstuf'].map((letter, index): [string, string] => [
    letter,
    [...'абвгдезиклмнопрстуф'][index] ?? '',
  ]),
];

/** Whether each letter of the name has one reading by these habits: two parts, no letter that may be several. */
export function isPlainlyWritten(name: string): boolean {
  return /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name) && !/[jwqxycśh]/i.test(plainRest(name));
}

/** What is left of a name once the groups of letters above are taken out. */
function plainRest(name: string): string {
  return name.toLowerCase().replace(/shch|ayev|yev|zh|kh|ch|sh|ya|yu/g, '');
}

export function inCyrillic(name: string): string {
  const word = (latin: string) => {
    let rest = latin.toLowerCase();
    let written = '';
    while (rest !== '') {
      const [from, to] = habits.find(([start]) => rest.startsWith(start)) ?? [rest.charAt(0), ''];
      written += to;
      rest = rest.slice(from.length);
    }
    return written.charAt(0).toUpperCase() + written.slice(1);
  };
  return name.split(' ').map(word).join(' ');
}
