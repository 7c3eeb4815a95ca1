import { EVERY_HABIT, HABIT_BIT } from './grapheme';

/** Letter groups that only some habits write; what a name shows of them tells how to read its other letters. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/zj|sj(?!$)|dzj/, 'Swedish Dutch'],
  [/(?<!s)tj(?=[eio])/, 'Swedish Dutch German Czech Finnish Polish Hungarian Scholarly'],
  [/tsj/, 'Dutch'],
  [/tsch|dsch|^sch|[^aeiouyäöü]sch|sch[^aeiouäöüy]/, 'German'],
  [/sch/, 'German Swedish Dutch Polish Czech'],
  [/tch/, 'French English Swedish German Dutch Polish Czech Scholarly'],
  [/ï|chtch|[^e]iou|aïe/, 'French Scholarly'],
  [/ou(?![n\s]|$)/, 'French English'],
  [/oe/, 'Dutch German'],
  [/cz|szcz|[łżźśćąę]|dż/, 'Polish'],
  [/sz(?!h)/, 'Polish Hungarian'],
  [/[oe]wa?(?![^ ])/, 'German Polish'],
  [/w/, 'German Polish Dutch English Kazakh2021 Kazakh2018 Turkish'],
  [/[žšč]/, 'Czech Finnish Scholarly'],
  [/[ěřůďťň]/, 'Czech'],
  [/ŝ|[âûèìùôêḥġķņ]|ḳ/, 'Scholarly'],
  [/ý/, 'Czech Kazakh2018'],
  [/á/, 'Czech Kazakh2018 Hungarian'],
  [/ú|ó/, 'Czech Kazakh2018 Hungarian Polish Scholarly'],
  [/é/, 'French Czech Hungarian'],
  // Orazsary, Niyazsultan: z and s of two halves
  [/(?<!ora|oro|aur[yi]|ans[yi]|ni[yj]?a|lma|zi|by)zs|(?<!t)cs|[őű]/, 'Hungarian'],
  [/[şç]/, 'Turkish Azerbaijani Kazakh2021'],
  [/ğ/, 'Turkish Azerbaijani Kazakh2021 Scholarly'],
  [/ı/, 'Turkish Azerbaijani Kazakh2021 Kazakh2018 Scholarly'],
  [/ə/, 'Azerbaijani'],
  [/q/, 'Kazakh2018 Kazakh2021 Azerbaijani Scholarly English'],
  [/[ǵ]|ń/, 'Kazakh2018 Polish'],
  [/[ñŋ]/, 'Kazakh2021 Scholarly'],
  [/ū/, 'Kazakh2021 Scholarly'],
  [/[öü]/, 'German Swedish Finnish Turkish Kazakh2021 Scholarly Hungarian Azerbaijani'],
  [/ä/, 'German Swedish Finnish Kazakh2021 Scholarly'],
  // beside Kazakh letters z and h may be two: Äuezhan
  [/^(?!.*[qğäñǵń]).*zh|shch|dzh/, 'English Passport Scholarly Finnish'],
  [/kh/, 'English French Passport Scholarly'],
  [/gh/, 'English French Scholarly'],
  [/(?<!t)sh/, 'English Passport Scholarly Kazakh2018 Finnish German'],
  [/[aeiouy]j(?![aeiouyäöü])/, 'Swedish German Polish Czech Finnish Hungarian Dutch Scholarly'],
  [/y[au]|yo(?![vw])|(?:^|[aeiou])ye|iy/, 'English Turkish Scholarly Azerbaijani Dutch'],
];

const rules = SHOWN.map(([letters, names]) => {
  let habits = 0;
  for (const name of names.split(' ')) habits |= HABIT_BIT.get(name) ?? 0;
  return { letters, habits };
});

/** The habits that could have printed these Latin letters (a mask); every habit where nothing shows. */
export function habitsShown(text: string): number {
  let common = EVERY_HABIT;
  let seen: number[] | null = null;
  for (const { letters, habits } of rules) {
    if (!letters.test(text)) continue;
    common &= habits;
    seen ??= [];
    seen.push(habits);
  }
  if (seen === null) return EVERY_HABIT;
  if (common !== 0) return common;
  return mostOften(seen);
}

/** Where signs contradict each other, the habits that most of them name. */
function mostOften(seen: readonly number[]): number {
  let most = 0;
  let habits = 0;
  for (let bit = 1; bit <= EVERY_HABIT; bit <<= 1) {
    const count = seen.filter((mask) => (mask & bit) !== 0).length;
    if (count > most) {
      most = count;
      habits = bit;
    } else if (count === most) habits |= bit;
  }
  return habits;
}
