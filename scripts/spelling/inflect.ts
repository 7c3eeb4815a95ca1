import type { Invented } from './people';
import type { Dice } from './random';

/** Case endings, written from grammars and apart from the tables of lib/spelling. */
type Case = 0 | 1 | 2 | 3;
const CASES: readonly Case[] = [0, 1, 2, 3];

function at(endings: readonly string[], grammaticalCase: Case): string {
  return endings[grammaticalCase] ?? '';
}

/** Russian genitive, dative, instrumental or prepositional of one part of a name. */
function russianPart(part: string, woman: boolean, family: boolean, which: Case): string {
  if (family && woman && /(ов|ев|ёв|ин|ын)а$/.test(part))
    return part.slice(0, -1) + at(['ой', 'ой', 'ой', 'у'], which);
  if (/ия$/.test(part)) return part.slice(0, -1) + at(['и', 'и', 'ей', 'ю'], which);
  if (/я$/.test(part)) return part.slice(0, -1) + at(['и', 'е', 'ей', 'ю'], which);
  if (/а$/.test(part))
    return part.slice(0, -1) + at([/[гкхжчшщ]а$/.test(part) ? 'и' : 'ы', 'е', 'ой', 'у'], which);
  if (woman) return /ь$/.test(part) && !family ? part.slice(0, -1) + at(['и', 'и', 'ью', 'и'], which) : part;
  if (/й$/.test(part)) return part.slice(0, -1) + at(['я', 'ю', 'ем', /ий$/.test(part) ? 'и' : 'е'], which);
  if (/ь$/.test(part)) return part.slice(0, -1) + at(['я', 'ю', 'ем', 'е'], which);
  if (/[еиоуыэюіәөұүё]$/.test(part)) return part;
  if (family && /(ов|ев|ёв|ин|ын)$/.test(part)) return part + at(['а', 'у', 'ым', 'е'], which);
  return part + at(['а', 'у', 'ом', 'е'], which);
}

export function russianCase(given: string, family: string, person: Invented, dice: Dice): [string, string] {
  const which = dice.pick(CASES);
  return [russianPart(given, person.woman, false, which), russianPart(family, person.woman, true, which)];
}

/** Kazakh genitive, dative, accusative, locative, ablative or instrumental of the last part. */
export function kazakhCase(part: string, dice: Dice): string {
  const soft = /[әеіөүи][^аоұыәөүіуеияю]*$/.test(part);
  const last = part.at(-1) ?? '';
  const vowel = /[аәеиіоөуұүыэюя]/.test(last);
  const nasal = /[мнң]/.test(last);
  const voiced = /[бвгғджзйлру]/.test(last) && !vowel;
  const unvoiced = !vowel && !nasal && !/[йлрузж]/.test(last);
  const pair = (hard: string, front: string): string => (soft ? front : hard);
  const forms = [
    vowel || nasal ? pair('ның', 'нің') : unvoiced ? pair('тың', 'тің') : pair('дың', 'дің'),
    unvoiced ? pair('қа', 'ке') : pair('ға', 'ге'),
    vowel ? pair('ны', 'ні') : unvoiced ? pair('ты', 'ті') : pair('ды', 'ді'),
    unvoiced ? pair('та', 'те') : pair('да', 'де'),
    nasal ? pair('нан', 'нен') : unvoiced ? pair('тан', 'тен') : pair('дан', 'ден'),
    unvoiced ? 'пен' : voiced ? 'мен' : 'мен',
  ];
  return part + dice.pick(forms);
}

/** Polish genitive, dative, instrumental or accusative of names in Polish spelling. */
export function polishCase(given: string, family: string, woman: boolean, dice: Dice): [string, string] {
  const which = dice.pick(CASES);
  const first = /a$/.test(given)
    ? given.slice(0, -1) + at([/[kgijl]a$/.test(given) ? 'i' : 'y', 'ie', 'ą', 'ę'], which)
    : woman || /[eioyu]$/.test(given)
      ? given
      : given + at(['a', 'owi', 'em', 'a'], which);
  const second = /[oe]wa$/.test(family)
    ? family.slice(0, -1) + at(['ej', 'ej', 'ą', 'ą'], which)
    : woman || /[eioyua]$/.test(family)
      ? family
      : family + at(['a', 'owi', 'em', 'a'], which);
  return [first, second];
}

/** Czech genitive, dative, instrumental or accusative; women's names on -ová. */
export function czechCase(given: string, family: string, woman: boolean, dice: Dice): [string, string] {
  const which = dice.pick(CASES);
  const first = /a$/.test(given)
    ? given.slice(0, -1) + at([/[jďťňžščc]a$/.test(given) ? 'i' : 'y', 'ě', 'ou', 'u'], which)
    : woman || /[eioyu]$/.test(given)
      ? given
      : given + at(['a', 'ovi', 'em', 'a'], which);
  if (/[oe]va$/.test(family)) return [first, family.slice(0, -1) + at(['é', 'é', 'ou', 'ou'], which)];
  if (woman || /[eioyua]$/.test(family)) return [first, family];
  return [first, family + at(['a', 'ovi', 'em', 'a'], which)];
}
