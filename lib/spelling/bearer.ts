import { type FoldedPart, foldName } from './fold';
import { ALSO_MEN, MEN, WOMEN } from './tables/given';

/** How Kazakh and Slavic men's names end and no woman's does. */
const MANS_END = new RegExp(
  '..(bek|pek|bai|pai|tai|khan|kan|bolat|bulat|murat|gali|kali|slav|bergen|geldi|keldi|gildi|kildi|' +
    'mukham[ae]d|mukhamm[ae]d|magambet|makhambet|niiaz|niaz|temir|batir|daulet|sultan|ula|ola|olda|gazi|' +
    'kazhi|tore|mirza|islam|din|kul|kozha|sari|tas|nazar|ali)$',
);

/** Whether this part is a usual woman's name. */
export function isWoman({ plain }: FoldedPart): boolean {
  return WOMEN.has(plain);
}

/** Whether this part is a usual man's name, in whatever spelling, or has an ending that only men's names have. */
export function isMan(part: FoldedPart): boolean {
  if (MEN.has(part.plain) || ALSO_MEN.has(part.plain) || MANS_END.test(part.plain)) return true;
  return !part.initial && part.keys.some((key) => men().get(key)?.includes(vowelsOf(part)) === true);
}

/** Whether this part is a usual given name, a man's or a woman's. */
export function isUsual({ plain }: FoldedPart): boolean {
  return WOMEN.has(plain) || MEN.has(plain);
}

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** The vowels of the men's names under each key; Darchan is Darkhan whoever printed it. */
function men(): ReadonlyMap<string, readonly string[]> {
  if (known !== null) return known;
  const byKey = new Map<string, string[]>();
  for (const name of [...MEN, ...ALSO_MEN]) {
    const part = foldName(name).parts[0];
    const key = part?.keys[0];
    if (part === undefined || key === undefined) continue;
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [vowelsOf(part)]);
    else alike.push(vowelsOf(part));
  }
  known = byKey;
  return byKey;
}

function vowelsOf({ plain }: FoldedPart): string {
  return plain.replace(/^i(?=[aeou])|(?<=[aeiou])i/g, '').replace(/[^aeiou]/g, '');
}
